namespace Geopol.Events.Tests.Interop;

/// <summary>Damaged files of GDELT and ICEWS: no exception, and the records after the damage are read.</summary>
public class GdeltDamageTests
{
    private static readonly int Runs = Tier.IsLong ? 2000 : 40;

    [Fact]
    public async Task Read_DamagedEvents_LosesTwoRecordsAtMost()
    {
        var whole = await File.ReadAllBytesAsync(ImportTesting.Path("gdelt", "events.tsv"), TestContext.Current.CancellationToken);
        await AssertReadOnAsync(whole, 0, "\n913097147\t", ["913097147", "913097148"], 97, static stream => GdeltEventReader.ReadAsync(stream, cancellationToken: TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Read_DamagedMentions_LosesTwoRecordsAtMost()
    {
        var whole = await File.ReadAllBytesAsync(ImportTesting.Path("gdelt", "mentions.tsv"), TestContext.Current.CancellationToken);
        var lines = System.Text.Encoding.UTF8.GetString(whole).TrimEnd('\n').Split('\n');
        var ids = lines[^2..].Select(static line => line.Split('\t')[0]).ToArray();
        await AssertReadOnAsync(whole, 0, "\n" + lines[^2][..40], ids, 97, static stream => GdeltMentionReader.ReadAsync(stream, cancellationToken: TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Read_DamagedIcews_LosesTwoRecordsAtMost()
    {
        var whole = await File.ReadAllBytesAsync(ImportTesting.Path("icews", "events.tsv"), TestContext.Current.CancellationToken);
        var header = Array.IndexOf(whole, (byte)'\n') + 1;
        await AssertReadOnAsync(whole, header, "\n29\t2018", ["29", "30"], 27, static stream => IcewsReader.ReadAsync(stream, cancellationToken: TestContext.Current.CancellationToken));
    }

    private static async Task AssertReadOnAsync(byte[] whole, int header, string tail, string[] last, int least, Func<Stream, ClaimImport> read)
    {
        var random = new Random(20_230_731);
        var before = System.Text.Encoding.UTF8.GetString(whole).LastIndexOf(tail, StringComparison.Ordinal);
        before = System.Text.Encoding.UTF8.GetByteCount(System.Text.Encoding.UTF8.GetString(whole).AsSpan(0, before));
        for (var run = 0; run < Runs; run++)
        {
            byte[] damaged = [.. whole.AsSpan(0, header), .. DamagedFile.Of(whole[header..], random, before - header)];
            var file = await ImportedFile.ReadAsync(read(new MemoryStream(damaged)));
            Assert.Equal(file.Losses.Records, file.Losses.Claims + file.Losses.WithoutClaim);
            Assert.Equal(last, file.Claims.TakeLast(2).Select(static claim => claim.Extraction!.Id));
            Assert.True(file.Claims.Count >= least, $"run {run}: {file.Claims.Count} claims");

            var cut = await ImportedFile.ReadAsync(read(new MemoryStream(DamagedFile.Cut(whole, random))));
            Assert.Equal(cut.Losses.Records, cut.Losses.Claims + cut.Losses.WithoutClaim);
        }
    }
}
