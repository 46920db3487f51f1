namespace Geopol.Events.Tests;

/// <summary>The claims of the reference corpus in German.</summary>
public sealed class CorpusGermanSentenceTests
{
    // Sentences of complete claims: the outlet changes the beginning of these sentences.
    private static readonly Dictionary<string, string> Whole = new()
    {
        ["S01"] = "Wie NewsReadOnline unter Berufung auf die FT berichtet, könnte die DVRK mit Russland ein Abkommen über Waffenlieferungen schließen",
        ["S02"] = "Wie NewsReadOnline unter Berufung auf die FT berichtet, gehen Experten davon aus, dass Kim Jong Un offenbar bereit sei, mit Russland ein Abkommen über Waffenlieferungen zu vereinbaren",
        ["S04"] = "Wie NewsReadOnline unter Berufung auf die FT berichtet, plant Kim Jong Un, zwischen dem 9. und dem 16. September 2023 Wladiwostok zu besuchen",
        ["S08"] = "Wie NewsReadOnline unter Berufung auf die FT berichtet, ist unklar, worauf sich die DVRK und Russland einigen könnten",
        ["S09"] = "Laut NewsReadOnline legt die FT nahe, dass die DVRK die Lieferung von Munition, Mehrfachraketenwerfern und ballistischen Kurzstreckenraketen anbieten könnte",
        ["S14"] = "Laut NewsReadOnline berichtet die FT, wenn Russland hochsensible Militärtechnologie an die DVRK liefere, würde hochsensible Militärtechnologie die Bedrohung für die Nachbarn der DVRK (vor allem Südkorea und Japan) erhöhen",
        ["S15"] = "Laut NewsReadOnline berichtet die FT unter Berufung auf Experten, Russland und die DVRK könnten über Geschäfte mit konventionellen Waffen, Nahrungsmittelhilfe und Energiehilfe hinaus zusammenarbeiten",
        ["S17"] = "Laut NewsReadOnline erinnert die FT daran, dass Sergei Schoigu im Juli 2023 Pjöngjang besuchte",
        ["S20"] = "Laut NewsReadOnline unterstützte die DVRK offen den Krieg gegen die Ukraine",
        ["S23"] = "Laut NewsReadOnline drohte das Weiße Haus am 5. September 2023, wenn die DVRK Waffen für den Krieg gegen die Ukraine an Russland liefere, werde die DVRK den Preis zahlen",
        ["S25"] = "NewsReadOnline setzte am 9. September 2023 voraus, dass Russland derzeit Krieg gegen die Ukraine führt",
    };

    public static TheoryData<string> Ids => [.. ReferenceCorpus.All.Select(static statement => statement.Id)];

    public static TheoryData<string> WholeIds => [.. Whole.Keys];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Say_ClaimOfTheCorpusWithoutItsOutlet_IsTheGermanSentence(string id)
    {
        var claim = ReferenceCorpus.Of(id).Claim;

        Assert.Equal(CorpusGermanSentences.All[id], (claim with { Attribution = [.. claim.Attribution.Skip(1)] }).Say(German.Instance));
    }

    [Theory]
    [MemberData(nameof(WholeIds))]
    public void Say_WholeClaimOfTheCorpus_HasTheOutletBeforeIt(string id) =>
        Assert.Equal(Whole[id], ReferenceCorpus.Of(id).Claim.Say(German.Instance));

    [Theory]
    [MemberData(nameof(Ids))]
    public void Say_WholeClaimOfTheCorpus_NamesTheOutletOnce(string id)
    {
        var sentence = ReferenceCorpus.Of(id).Claim.Say(German.Instance);

        Assert.Equal(2, sentence.Split("NewsReadOnline").Length);
        Assert.True(sentence.StartsWith("Laut NewsReadOnline ", StringComparison.Ordinal) || sentence.StartsWith("NewsReadOnline setzte am 9. September 2023 voraus, dass ", StringComparison.Ordinal) || sentence.StartsWith("Wie NewsReadOnline unter Berufung auf ", StringComparison.Ordinal), sentence);
    }
}
