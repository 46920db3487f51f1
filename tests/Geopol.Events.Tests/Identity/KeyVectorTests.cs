using System.Text;

namespace Geopol.Events.Tests;

/// <summary>The frozen keys of the corpus. If a commit changes a key, its message and the changelog name the key.</summary>
[Trait("Run", "EveryCulture")]
public sealed class KeyVectorTests
{
    private static readonly string[] VectorFile = ["tests", "Geopol.Events.Tests", "Identity", "corpus-keys.txt"];

    [Fact]
    public void Keys_OfTheCorpus_AreThoseOfTheVectorFile()
    {
        var lines = new StringBuilder();
        foreach (var (id, _, claim) in ReferenceCorpus.All)
        {
            lines.Append(id).Append(' ').Append(claim.ContentId).Append(' ').Append(claim.Key).Append(' ')
                .Append(claim.Proposition.Key).Append(' ').Append(claim.Proposition.MatterKey).Append('\n');
        }

        GeneratedFile.AssertIs(lines.ToString(), VectorFile);
    }

    [Fact]
    public void Keys_OfS02AndS03_AreOneStatementOfOneMatterInTwoRecords()
    {
        var (told, dated) = (ReferenceCorpus.S02, ReferenceCorpus.S03);

        Assert.Equal(told.Proposition.Key, dated.Proposition.Key);
        Assert.Equal(told.Key, dated.Key);
        Assert.NotEqual(told.ContentId, dated.ContentId);
    }
}
