using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Geopol.Events.Tests.Interop;

/// <summary>Mutated and truncated files of PLOVER, POLECAT and FollowTheMoney: issues, never an exception, and the records after a fault are read.</summary>
public class CodedFileMutationTests
{
    private const int Count = 2_000;

    [Fact]
    public Task Plover_MutatedFile_ReadsTheLastRecord() =>
        ReadMutatedAsync(GoldLines(), """{"id":"last","event":["AID"],"source":[{"code":"USA"}]}""", static file => PloverReader.ReadAsync(file, cancellationToken: TestContext.Current.CancellationToken));

    [Fact]
    public Task FollowTheMoney_MutatedFile_ReadsTheLastRecord() =>
        ReadMutatedAsync(
            [.. File.ReadAllBytes(ImportTesting.Path("ftm", "things.json")), .. Encoding.UTF8.GetBytes(string.Join('\n', ImportTesting.Rows("ftm", "statements.tsv").Select(static row => row[0])))],
            """{"id":"last","schema":"Event","properties":{"name":["Fair"]}}""", static file => FollowTheMoneyReader.ReadAsync(file, cancellationToken: TestContext.Current.CancellationToken));

    [Fact]
    public Task Polecat_MutatedFile_ReadsTheLastRecord()
    {
        var lines = File.ReadAllLines(ImportTesting.Path("polecat", "events.tsv"));
        var header = Encoding.UTF8.GetBytes(lines[0] + "\n");
        return ReadMutatedAsync(
            Encoding.UTF8.GetBytes(string.Join('\n', lines[1..])), "last\t2023-05-30\tCOERCE\tNone" + new string('\t', 37),
            file => PolecatReader.ReadAsync(new MemoryStream([.. header, .. file.ToArray()]), cancellationToken: TestContext.Current.CancellationToken));
    }

    private static async Task ReadMutatedAsync(byte[] file, string last, Func<MemoryStream, ClaimImport> read)
    {
        var random = new Random(7);
        for (var i = 0; i < Tier.Of(Count); i++)
        {
            var import = read(new MemoryStream([.. Mutate(file, random), (byte)'\n', .. Encoding.UTF8.GetBytes(last + "\n")]));

            var results = await import.ToListAsync();

            Assert.Equal("last", results[^1].Value?.Extraction?.Id);
            var losses = import.GetLosses();
            Assert.Equal(losses.Records, losses.Claims + losses.WithoutClaim);
            Assert.Equal(losses.Claims, results.Count(static result => result.Value is not null));
            Assert.All(results.Where(static result => result.Value is null), static result => Assert.NotEmpty(result.Issues));
        }
    }

    private static byte[] Mutate(byte[] file, Random random)
    {
        byte[] mutated = [.. file];
        for (var i = random.Next(1, 40); i > 0; i--)
        {
            mutated[random.Next(mutated.Length)] = random.Next(3) == 0 ? (byte)random.Next(256) : (byte)"\"{}[]:,\\\t0A"[random.Next(11)];
        }

        return random.Next(4) == 0 ? mutated[..random.Next(mutated.Length)] : mutated;
    }

    private static byte[] GoldLines()
    {
        var records = JsonNode.Parse(File.ReadAllText(ImportTesting.Path("plover-gold", "PLOVER_GSR_CAMEO.json")))!.AsArray();
        return Encoding.UTF8.GetBytes(string.Join('\n', records.Where(static (_, at) => at % 12 == 0).Select(static record => record!.ToJsonString(JsonSerializerOptions.Default))));
    }
}
