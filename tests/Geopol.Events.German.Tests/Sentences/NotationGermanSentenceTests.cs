namespace Geopol.Events.Tests;

/// <summary>The claims of English sentences of the notation, printed in German.</summary>
public sealed class NotationGermanSentenceTests
{
    public static TheoryData<string> Sentences => [.. NotationGermanSentences.All.Keys];

    [Theory]
    [MemberData(nameof(Sentences))]
    public void Say_ClaimOfASentence_IsTheGermanSentence(string english) => Assert.Equal(NotationGermanSentences.All[english], Claim.Parse(english).Say(German.Instance));

    [Fact]
    public void Sentences_Together_AreAHundredOrMore() => Assert.InRange(NotationGermanSentences.All.Count, 100, 1000);

    [Fact]
    public void Say_GoodsOfOneOfTwoTypes_NamesBoth() =>
        Assert.Equal("Ballistische Raketen vom Typ KN-23 oder KN-24 wurden an Russland verkauft", new Claim
        {
            Proposition = new()
            {
                Event = new Transfer { Kind = TransferKind.Sale, Recipients = [CorpusActors.Russia], Items = [new Goods { Commodity = Commodity.Parse("ballistic-missiles"), Designation = "KN-23", OrDesignations = ["KN-24"] }] },
                Modality = Modality.Asserted,
                Tense = Tense.Past,
            },
        }.Say(German.Instance));

    [Fact]
    public void Say_EventOfNoKnownType_SaysItsType() =>
        Assert.Equal("Laut FT kommt es zu einem Ereignis der Art „eclipse“", new Claim
        {
            Attribution = [AttributionLink.Report(CorpusActors.FinancialTimes)],
            Proposition = new() { Event = new UnknownEvent("eclipse"), Modality = Modality.Asserted, Tense = Tense.Present },
        }.Say(German.Instance));

    [Fact]
    public void Say_Ratings_StandInSentencesOfTheirOwn() =>
        Assert.Equal("Laut FT verkaufte die DVRK Munition an Russland. Zuverlässigkeit der Quelle (die FT): B. Glaubwürdigkeit: 2. Gewissheit: mittel.", Claim.Parse("DPRK sold munitions to Russia, per FT. FT: reliability B. Credibility 2. Moderate confidence.").Say(German.Instance));

    [Theory]
    [InlineData(" Acme ", "Acme griff Israel an")]
    [InlineData(" ", "„ “ griff Israel an")]
    public void Say_NameWithSpacesAroundIt_LeavesThemOut(string name, string sentence)
    {
        var claim = Claim.Parse("Russia attacked Israel");
        var content = (Interaction)claim.Proposition.Event with { Agents = [Actor.Named(ActorKind.Territory, name)] };

        Assert.Equal(sentence, (claim with { Proposition = claim.Proposition with { Event = content } }).Say(German.Instance));
    }

    [Fact]
    public void Say_OwnWord_SaysSo() => Assert.Equal("Nach eigenen Angaben hat der Iran Raketen getestet", Claim.Parse("Iran has tested rockets, per Iran").Say(German.Instance));
}
