namespace Geopol.Events.Tests;

/// <summary>The claims of the reference corpus in German.</summary>
public sealed class CorpusGermanTests
{
    // What the outlet changes, where more than one link stands behind its own: how the sentence begins then.
    private static readonly Dictionary<string, string> Whole = new()
    {
        ["S01"] = "Wie NewsReadOnline unter Berufung auf die FT berichtet, könnte sich die DVRK mit Russland auf Waffenlieferungen einigen",
        ["S02"] = "Wie NewsReadOnline unter Berufung auf die FT berichtet, gehen Experten davon aus, dass Kim Jong Un bereit zu sein scheine, mit Russland ein Abkommen über Waffenlieferungen zu schließen",
        ["S04"] = "Wie NewsReadOnline unter Berufung auf die FT berichtet, will Kim Jong Un zwischen dem 9. und dem 16. September 2023 Wladiwostok besuchen",
        ["S08"] = "Wie NewsReadOnline unter Berufung auf die FT berichtet, ist unklar, worauf sich die DVRK und Russland einigen könnten",
        ["S09"] = "Laut NewsReadOnline legt die FT nahe, dass die DVRK Russland Munition, Mehrfachraketenwerfer und ballistische Kurzstreckenraketen anbieten könnte",
        ["S14"] = "Laut NewsReadOnline berichtet die FT, wenn Russland hochsensible Militärtechnologie an die DVRK liefere, würde hochsensible Militärtechnologie die Bedrohung für die Nachbarn der DVRK (vor allem Südkorea und Japan) erhöhen",
        ["S15"] = "Laut NewsReadOnline berichtet die FT unter Berufung auf Experten, Russland und die DVRK könnten über Geschäfte mit konventionellen Waffen, Nahrungsmittelhilfe und Energiehilfe hinaus zusammenarbeiten",
        ["S17"] = "Laut NewsReadOnline erinnert die FT daran, dass Sergei Schoigu im Juli 2023 Pjöngjang besuchte",
        ["S20"] = "Laut NewsReadOnline unterstützte die DVRK offen den Krieg gegen die Ukraine",
        ["S23"] = "Laut NewsReadOnline warnte das Weiße Haus am 5. September 2023, wenn die DVRK Waffen für den Krieg gegen die Ukraine an Russland liefere, werde die DVRK den Preis zahlen",
        ["S25"] = "Laut NewsReadOnline führt Russland Krieg gegen die Ukraine",
    };

    public static TheoryData<string> Ids => [.. ReferenceCorpus.All.Select(static statement => statement.Id)];

    public static TheoryData<string> WholeIds => [.. Whole.Keys];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Say_ClaimOfTheCorpusWithoutItsOutlet_IsTheGermanSentence(string id)
    {
        var claim = ReferenceCorpus.Of(id).Claim;

        Assert.Equal(CorpusGermanSentences.All[id], (claim with { Attribution = [.. claim.Attribution.Skip(1)] }).Say("de"));
    }

    [Theory]
    [MemberData(nameof(WholeIds))]
    public void Say_WholeClaimOfTheCorpus_HasTheOutletBeforeIt(string id) =>
        Assert.Equal(Whole[id], ReferenceCorpus.Of(id).Claim.Say(LanguageTag.German));

    [Theory]
    [MemberData(nameof(Ids))]
    public void Say_WholeClaimOfTheCorpus_NamesTheOutletOnce(string id)
    {
        var sentence = ReferenceCorpus.Of(id).Claim.Say("de");

        Assert.Equal(2, sentence.Split("NewsReadOnline").Length);
        Assert.True(sentence.StartsWith("Laut NewsReadOnline ", StringComparison.Ordinal) || sentence.StartsWith("Wie NewsReadOnline unter Berufung auf ", StringComparison.Ordinal), sentence);
    }

    [Fact]
    public void Say_English_IsTheSentenceOfTheNotation() =>
        Assert.Equal(ReferenceCorpus.S01.ToString(), ReferenceCorpus.S01.Say("en"));

    [Theory]
    [InlineData("fr")]
    [InlineData("de-AT")]
    [InlineData("not a tag")]
    [InlineData("")]
    public void Say_OtherLanguage_ThrowsAndListsThose(string language)
    {
        var thrown = Assert.Throws<ArgumentException>(() => ReferenceCorpus.S01.Say(language));

        Assert.Contains("'en' and 'de'", thrown.Message, StringComparison.Ordinal);
    }
}
