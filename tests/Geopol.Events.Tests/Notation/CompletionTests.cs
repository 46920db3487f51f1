namespace Geopol.Events.Tests;

/// <summary>What can follow at a place of a sentence: for editors.</summary>
public sealed class CompletionTests
{
    // The place is where the broken bar stands; what can follow has bars between.
    public static TheoryData<string, string> Places => new()
    {
        { "¦", "according to | if | it is unknown | an actor" },
        { "DP¦", "DPR | DPR Korea | DPRK" },
        { "It¦", "Italian Republic | Italy | it is unknown" },
        { "It is ¦", "it is unknown" },
        { "It is unknown ¦", "what | whether | when | where | who" },
        { "DPRK ¦", "and | reportedly | may | can | will | would | must | should | appears | is | was | has | does | did | to | a verb" },
        { "Experts ¦", "(especially | and | reportedly | may | can | will | would | must | should | appears | is | was | has | does | did | to | a verb" },
        { "DPRK may ¦", "not | be | a verb" },
        { "DPRK may sel¦", "sell" },
        { "DPRK may sell ¦", "a name | in exchange for | on behalf of | financed by | to | for | through | via | in | on | since | until | by | from | between | , per" },
        { "DPRK may sell munitions ¦", "and | in exchange for | on behalf of | financed by | to | for | through | via | in | on | since | until | by | from | between | , per" },
        { "DPRK may sell munitions to ¦", "an actor" },
        { "DPRK may sell munitions to Ru¦", "Russia | Russia Today | Russia-Africa summit | Russian Federation" },
        { "DPRK may sell munitions to Russia, ¦", "an actor | per" },
        { "DPRK may sell munitions to Russia, per ¦", "a source" },
        { "DPRK may sell munitions to Russia, per FT ¦", "and | via" },
        { "DPRK may sell munitions to Russia, per FT. ¦", "a source | Credibility | Low | Moderate | High" },
        { "DPRK may sell munitions to Russia, per FT. FT: ¦", "reliability | low | moderate | high" },
        { "DPRK may sell munitions to Russia, per FT. FT: reliability ¦", "a letter A to F" },
        { "DPRK may sell munitions to Russia on ¦", "a date | on behalf of" },
        { "DPRK may (¦", "a number" },
        { "DPRK plans ¦", "to | plans a meeting | plans a summit | plans a visit to | plans talks" },
        { "DPRK plans to ¦", "a verb" },
        { "DPRK has been ¦", "ready | willing | prepared | allowed | permitted | able | obliged | determined | a past participle of a verb | an -ing form of a verb" },
        { "Kim Jong ¦", "Kim Jong Il | Kim Jong Un" },
        { "If DPRK sells munitions ¦", "then | and | in exchange for | on behalf of | financed by | to | for | through | via | in | on | since | until | by | from | between" },
        { "FT reports ¦", "that | to | on" },
        { "FT reports that ¦", "if | it is unknown | an actor" },
        { "The White House warned ¦", "a name | that | in | on | since | until | by | from | between | , per" },
        { "The White House warned that ¦", "if | an actor" },
        { "DPRK may persuade Russia ¦", "and | to | on the sidelines of | with | at | in | on | since | until | by | from | between | , per | Russia Today" },
        { "DPRK may persuade Russia to ¦", "a verb" },
        { "Kim Jong Un may discuss a deal in which ¦", "an actor" },
        { "Ukraine accuses DPRK of ¦", "an -ing form of a verb | a matter, goods or an actor" },
        { "The neighbours of DPRK (¦", "especially" },
        { "[Acme Lt¦", "" },
        { "DPRK and ¦", "an actor" },
        { "DPRK sold 10 ¦", "thousand | million | billion | goods | 10 Downing Street" },
        { "xyzzy ¦", "" },
        { "DPRK may ¦sell munitions to Russia", "not | be | a verb" },
    };

    [Theory]
    [MemberData(nameof(Places))]
    public void GetCompletions_AtAPlace_ListsWhatCanFollow(string sentence, string follows)
    {
        var expected = ClaimNotation.Default.GetCompletions(sentence.Replace("¦", "", StringComparison.Ordinal), sentence.IndexOf('¦', StringComparison.Ordinal));

        Assert.Equal(follows, string.Join(" | ", expected));
    }

    [Fact]
    public void GetCompletions_BeginningOfAVerb_OffersFormsThatFit()
    {
        Assert.Contains("sell", ClaimNotation.Default.GetCompletions("DPRK may s", 10));
        Assert.DoesNotContain("sold", ClaimNotation.Default.GetCompletions("DPRK may so", 11));
        Assert.Contains("sold", ClaimNotation.Default.GetCompletions("DPRK so", 7));
        Assert.Contains("sold", ClaimNotation.Default.GetCompletions("DPRK has so", 11));
        Assert.Contains("selling", ClaimNotation.Default.GetCompletions("DPRK is sel", 11));
        Assert.Equal(50, ClaimNotation.Default.GetCompletions("DPRK may s", 10).Count);
    }

    // Whatever an editor offers can be taken: a sentence that goes on with it is not at fault there.
    [Theory]
    [InlineData("DPRK ")]
    [InlineData("DPRK may ")]
    [InlineData("DPRK may sell munitions ")]
    [InlineData("DPRK is ")]
    [InlineData("It is unknown ")]
    [InlineData("DPRK may sell munitions to Russia, per FT ")]
    [InlineData("The White House warned ")]
    public void GetCompletions_Words_AreReadWhereTheyAreOffered(string begun)
    {
        foreach (var word in ClaimNotation.Default.GetCompletions(begun, begun.Length).Where(static word => !word.StartsWith("a ", StringComparison.Ordinal) && !word.StartsWith("an ", StringComparison.Ordinal)))
        {
            var text = (word[0] == ',' ? begun.TrimEnd() : begun) + word + " xyzzy";

            Assert.False(ClaimNotation.Default.TryParse(text.AsSpan(), out _, out NotationFault fault));
            Assert.True(fault.Column > begun.Length + word.Length - 1, $"{text}: {fault}");
        }
    }

    // Two letters of each word of the corpus are typed: something is offered, save for dates and for words before goods and verbs, which are many.
    [Fact]
    public void GetCompletions_WordsOfTheCorpus_AreOfferedWhenBegun()
    {
        foreach (var sentence in ReferenceCorpus.All.Select(static statement => statement.Sentence))
        {
            foreach (var at in Enumerable.Range(0, sentence.Length - 2).Where(at => (at == 0 || sentence[at - 1] is ' ' or '(') && sentence[at..(at + 2)].All(char.IsLetter)))
            {
                var word = SentenceText.FirstWord(sentence.AsSpan(at)).ToString();
                if (Vocabulary.Default.Find(word) is null or { IsAdjective: false, Adverbs: [] })
                {
                    Assert.True(ClaimNotation.Default.GetCompletions(sentence, at + 2).Count > 0, $"{sentence[..(at + 2)]}|");
                }
            }
        }
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(5)]
    public void GetCompletions_OutsideOfTheText_Throws(int position) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => ClaimNotation.Default.GetCompletions("DPRK", position));
}
