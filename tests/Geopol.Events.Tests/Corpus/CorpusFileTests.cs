using System.Text;

namespace Geopol.Events.Tests;

public sealed class CorpusFileTests
{
    private const string HowToRegenerate =
        "Is the change meant? Then run this test with the environment variable REGENERATE=1, which writes docs/corpus/corpus.ndjson, and commit the file.";

    /// <summary>Runs before each test. No test depends on another test.</summary>
    public CorpusFileTests()
    {
        if (Environment.GetEnvironmentVariable("REGENERATE") == "1" && Repository.Find("docs", "corpus", "corpus.ndjson") is { } path)
        {
            File.WriteAllBytes(path, Lines());
        }
    }

    [Fact]
    public void CorpusFile_AsCommitted_EqualsTheCodeOfTheCorpus()
    {
        var path = Repository.At("docs", "corpus", "corpus.ndjson");
        var expected = Lines();
        var committed = File.Exists(path) ? File.ReadAllBytes(path) : [];
        Assert.True(expected.AsSpan().SequenceEqual(committed), $"{Difference(expected, committed)} {HowToRegenerate}");
    }

    [Fact]
    public void CorpusFile_ReadLineByLine_GivesTheClaimsInOrder()
    {
        var lines = File.ReadAllLines(Repository.At("docs", "corpus", "corpus.ndjson"));
        Assert.Equal(ReferenceCorpus.All.Select(static statement => statement.Claim), lines.Select(static line => ClaimJson.Deserialize(line)));
    }

    [Fact]
    public void CorpusReadme_Table_HasEverySentenceInOrder()
    {
        var rows = File.ReadAllLines(Repository.At("docs", "corpus", "README.md")).Where(static line => line.StartsWith("| S", StringComparison.Ordinal))
            .Select(static line => line.Split('|', StringSplitOptions.TrimEntries)).Select(static cells => (cells[1], cells[2]));
        Assert.Equal(ReferenceCorpus.All.Select(static statement => (statement.Id, statement.Sentence)), rows);
    }

    private static byte[] Lines()
    {
        using MemoryStream lines = new();
        foreach (var statement in ReferenceCorpus.All)
        {
            lines.Write(ClaimJson.SerializeToUtf8(statement.Claim));
            lines.WriteByte((byte)'\n');
        }

        return lines.ToArray();
    }

    private static string Difference(byte[] expected, byte[] committed)
    {
        var want = Encoding.UTF8.GetString(expected).Split('\n');
        var have = Encoding.UTF8.GetString(committed).Split('\n');
        var line = want.Zip(have).TakeWhile(static pair => pair.First == pair.Second).Count();
        return line < ReferenceCorpus.All.Count
            ? $"The file and the code differ from {ReferenceCorpus.All[line].Id} on."
            : "The file has more than the code.";
    }
}
