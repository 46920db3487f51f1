using System.Text;

namespace Geopol.Events.Tests.Interop;

/// <summary>Mutated and truncated files: issues, never an exception, and the objects after a fault are read.</summary>
public class StixMutationTests
{
    private const int Count = 2_000;
    private const string Last = """{"type":"note","spec_version":"2.1","id":"note--99999999-0000-4000-8000-000000000099","content":"The last one.","object_refs":["identity--00000001-0000-4000-8000-000000000001"]}""";

    [Fact]
    public async Task Read_MutatedFile_ReadsTheLastObject()
    {
        var file = await File.ReadAllBytesAsync(ImportTesting.Path("stix", "sentences.ndjson"), TestContext.Current.CancellationToken);
        var random = new Random(7);
        for (var i = 0; i < Tier.Of(Count) / 4; i++)
        {
            var mutated = Mutate(file, random);
            var import = StixReader.ReadAsync(new MemoryStream([.. mutated, (byte)'\n', .. Encoding.UTF8.GetBytes(Last)]), cancellationToken: TestContext.Current.CancellationToken);

            var results = await import.ToListAsync();

            Assert.Equal("note--99999999-0000-4000-8000-000000000099", results[^1].Value?.Extraction?.Id);
            StixTesting.AssertCounts(import.GetLosses(), results);
        }
    }

    [Fact]
    public async Task Read_TruncatedBundle_ReadsTheObjectsBeforeTheCut()
    {
        var bundle = await StixTesting.WriteAsync(ReferenceCorpus.All.Take(3).Select(static statement => statement.Claim));
        var random = new Random(11);
        for (var i = 0; i < Tier.Of(Count) / 4; i++)
        {
            var import = StixReader.ReadAsync(new MemoryStream(bundle, 0, random.Next(bundle.Length)), cancellationToken: TestContext.Current.CancellationToken);

            var results = await import.ToListAsync();

            StixTesting.AssertCounts(import.GetLosses(), results);
        }
    }

    private static byte[] Mutate(byte[] file, Random random)
    {
        byte[] mutated = [.. file];
        for (var i = random.Next(1, 20); i > 0; i--)
        {
            mutated[random.Next(mutated.Length)] = (byte)random.Next(256);
        }

        return random.Next(4) == 0 ? mutated[..random.Next(mutated.Length)] : mutated;
    }
}
