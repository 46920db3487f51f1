using System.Text.RegularExpressions;

namespace Geopol.Events.Tests;

/// <summary>Claims in German, sentence by sentence.</summary>
public sealed partial class GermanSentenceTests
{
    public static TheoryData<string> Sentences => [.. GermanSentences.All.Keys];

    [Theory]
    [MemberData(nameof(Sentences))]
    public void Say_ClaimOfASentence_IsTheGermanSentence(string english) => Assert.Equal(GermanSentences.All[english], Claim.Parse(english).Say("de"));

    [Fact]
    public void Sentences_Together_AreSixtyOrMore() => Assert.InRange(GermanSentences.All.Count, 60, 1000);

    [Fact]
    public void Sentences_OfTheTables_HaveNoEnglishWordButNames()
    {
        var english = EnglishWords();
        var found = CorpusGermanSentences.All.Values.Concat(GermanSentences.All.Values)
            .SelectMany(static sentence => Word().Matches(sentence).Select(static match => match.Value)).Where(english.Contains).Distinct().Order(StringComparer.Ordinal);

        Assert.Empty(found);
    }

    [Theory]
    [InlineData("Die DVRK may sell Munition", "may", "sell")]
    [InlineData("Laut FT könnte Russland the threat erhöhen", "the", "threat")]
    public void EnglishWords_InASentence_AreFound(string sentence, string first, string second) =>
        Assert.Equal([first, second], Word().Matches(sentence).Select(static match => match.Value).Where(EnglishWords().Contains));

    [Fact]
    public void Say_EventOfNoKnownType_SaysThatItIsNotTold() =>
        Assert.Equal("Laut FT kommt es zu einem nicht näher bestimmten Ereignis", new Claim
        {
            Attribution = [AttributionLink.Report(CorpusActors.FinancialTimes)],
            Proposition = new() { Event = new UnknownEvent("eclipse"), Modality = Modality.Asserted, Tense = Tense.Present },
        }.Say("de"));

    [Fact]
    public void Say_Ratings_StandInSentencesOfTheirOwn() =>
        Assert.Equal("Laut FT verkaufte die DVRK Munition an Russland. Zuverlässigkeit der Quelle (die FT): B. Glaubwürdigkeit: 2. Gewissheit: mittel.", Claim.Parse("DPRK sold munitions to Russia, per FT. FT: reliability B. Credibility 2. Moderate confidence.").Say("de"));

    [Theory]
    [InlineData(" Acme ", "Das Gebiet Acme griff Israel an")]
    [InlineData(" ", "Das Gebiet „ “ griff Israel an")]
    public void Say_NameWithSpacesAroundIt_LeavesThemOut(string name, string sentence)
    {
        var claim = Claim.Parse("Russia attacked Israel");
        var content = (Interaction)claim.Proposition.Event with { Agents = [Actor.Named(ActorKind.Territory, name)] };

        Assert.Equal(sentence, (claim with { Proposition = claim.Proposition with { Event = content } }).Say("de"));
    }

    [Fact]
    public void Say_OwnWord_SaysSo() => Assert.Equal("Nach eigenen Angaben hat der Iran Raketen getestet", Claim.Parse("Iran has tested rockets, per Iran").Say("de"));

    [Fact]
    public void Say_EveryVerbOfTheLexicon_HasNoEnglishWord()
    {
        var english = EnglishWords();
        var found = Lexicon.Default.Verbs.Select(static verb => VerbClaims.Of(verb).Say("de")).Where(sentence => Word().Matches(sentence).Any(match => english.Contains(match.Value)));

        Assert.Empty(found.ToList());
    }

    // The forms of all verbs, words of grammar, adverbs and modifiers of the lexicon; those that are German words too are left out.
    private static HashSet<string> EnglishWords()
    {
        var lexicon = Lexicon.Default;
        var words = lexicon.Verbs.Select(static verb => verb.Forms).Concat(lexicon.Acts.Select(static act => act.Forms)).Concat(lexicon.Controls.Select(static control => control.Forms))
            .SelectMany(static forms => forms.All().SelectMany(static form => form.Text.Split(' ')))
            .Concat(lexicon.Manners).Concat(lexicon.Modifiers)
            .Concat("the a an and or of to from with on beyond about for against over by in as through via at if then that whether what who when where is are was were be been has have had may might can could will would must should not per likely certain chance especially reportedly appears somebody".Split(' '))
            .Concat(lexicon.Names.Where(static name => (name.Kinds & NounKinds.Matter) != 0 && (name.Kinds & NounKinds.Goods) == 0 && !name.Text.Any(char.IsUpper)).SelectMany(static name => name.Text.Split(' ')))
            .ToHashSet(StringComparer.Ordinal);
        words.ExceptWith(["in", "an", "am", "was", "war", "will", "hat", "die", "man", "bat", "general", "international", "illegal", "legal", "rate", "not", "fast", "aggression", "migration", "propaganda", "mobil"]);
        return words;
    }

    [GeneratedRegex("[\\p{L}’'-]+")]
    private static partial Regex Word();
}
