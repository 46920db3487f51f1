namespace Geopol.Events.Tests;

public sealed class DataTableRowTests
{
    // Each row names another table by its id. A wrong id must not lose the row.
    public static TheoryData<string, int> RowsByFile => new()
    {
        { "Assessment/Scales/yardstick-words.tsv", Yardsticks.All.Sum(static scale => scale.Terms.Count) },
        { "Assessment/Scales/confidence-levels.tsv", ConfidenceLadder.All.Sum(static ladder => ladder.Rungs.Count) },
        { "Assessment/Scales/stix-bands.tsv", StixScale.All.Sum(static scale => scale.Bands.Count) },
        {
            "Assessment/Scales/misp-tags.tsv", MispTags.Reliability.Entries.Count + MispTags.Credibility.Entries.Count + MispTags.Likelihood.Entries.Count
                + MispTags.EstimativeConfidence.Entries.Count + MispTags.Confidence.Entries.Count
        },
        { "Ontologies/Goods/arms-categories.tsv", ArmsCategory.Unroca.Count + ArmsCategory.EuMl.Count + ArmsCategory.Sipri.Count },
        { "Ontologies/Plover/plover-modes.tsv", PloverOntology.Types.Sum(static type => type.Modes.Count) },
    };

    [Theory]
    [MemberData(nameof(RowsByFile))]
    public void Tables_OfAFile_HaveAllItsRows(string file, int rows) =>
        Assert.Equal(File.ReadLines(Repository.At("src", "Geopol.Events", file)).Count(static line => line.Length > 0 && line[0] != '#'), rows);
}
