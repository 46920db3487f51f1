namespace Geopol.Events.Tests;

/// <summary>Completions are the words that an editor offers because they can follow at a position of a sentence.</summary>
public sealed class CompletionTests
{
    // A broken bar marks the position. Bars separate the completions.
    public static TheoryData<string, string> Places => new()
    {
        { "¦", "according to | if | unless | it is | there is | an actor | somebody | neither" },
        { "DP¦", "DPR Korea | DPRK | DP World | DPA | DPP" },
        { "It¦", "it is | Italian Republic | Italy | Italians | Itamar Ben Gvir | Itamar Ben-Gvir | Itamaraty" },
        { "It is ¦", "unknown | not known | unclear | not clear | possible that | likely | unlikely | very likely | very unlikely | highly likely | highly unlikely | extremely likely | extremely unlikely | virtually certain | almost certain | certain | about as likely as not | more likely than not | probable | highly probable | improbable | doubtful | expected | believed | thought" },
        { "It is unknown ¦", "whether | what | who | when | where" },
        { "DPRK ¦", "and | reportedly | may | can | will | would | must | should | appears | is | was | has | does | did | to | a verb" },
        { "Experts ¦", "(especially | and | reportedly | may | can | will | would | must | should | appear | are | were | have | do | did | to | a verb" },
        { "DPRK may ¦", "not | have | be | a verb" },
        { "DPRK may sel¦", "sell | select" },
        { "DPRK may sell ¦", "goods | money | to | for | in exchange for | through | via | on behalf of | financed by | because of | in | on | since | until | by | before | after | from | between | sell off | sell out" },
        { "DPRK may sell munitions ¦", "and | to | for | in exchange for | through | via | on behalf of | financed by | because of | in | on | since | until | by | before | after | from | between | unless | if | , per" },
        { "DPRK may sell munitions to ¦", "an actor | somebody | people | a place" },
        { "DPRK may sell munitions to Ru¦", "Russia | Russian Federation | Rubavu | Rubaya | Ruben Brekelmans | Ruben Vardanyan | Rubicon | Rubikon | Rubio | Rubizhne | Rudaw | Ruhollah Khomeini | Rukban | Rumen Radev | Rusal | Rusich | Russia Today | Russian Aerospace Forces | Russian Airborne Forces | Russian Central Election Commission | Russian Duma | Russian Far East | Russian Investigative Committee | Russian National Guard | Russian Orthodox Church | Russian Pacific Fleet | Russian Railways | Russian Security Council | Russian Volunteer Corps | Russians | Rustem Umerov | Ruto | Rutshuru | Rutte" },
        { "DPRK may sell munitions to Russia, ¦", "and | an actor | somebody | people | a place | per | according to" },
        { "DPRK may sell munitions to Russia, per ¦", "a source" },
        { "DPRK may sell munitions to Russia, per FT ¦", "and | via" },
        { "DPRK may sell munitions to Russia, per FT. ¦", "Credibility | Low | Moderate | High | a source" },
        { "DPRK may sell munitions to Russia, per FT. FT: ¦", "reliability | low | moderate | high" },
        { "DPRK may sell munitions to Russia, per FT. FT: reliability ¦", "a letter A to F" },
        { "DPRK may sell munitions to Russia on ¦", "a date | on behalf of" },
        { "DPRK may (¦", "a percentage" },
        { "DPRK plans ¦", "and | reportedly | may | can | will | would | must | should | appear | are | were | have | do | did | to | a verb | plans a call | plans a conference | plans a meeting | plans a summit | plans a trip to | plans a visit to | plans bilateral talks | plans direct talks | plans her trip to | plans her visit to | plans his trip to | plans his visit to | plans indirect talks | plans its trip to | plans its visit to | plans negotiations | plans peace talks | plans talks | plans the trip to | plans the visit to | plans their trip to | plans their visit to" },
        { "DPRK plans to ¦", "not | have | be | a verb" },
        { "DPRK has been ¦", "not | likely | unlikely | very likely | very unlikely | highly likely | highly unlikely | extremely likely | extremely unlikely | virtually certain | almost certain | certain | about as likely as not | more likely than not | scheduled to | in the course of | done | stopped in the middle of | prevented from | ready | willing | prepared | allowed | permitted | able | obliged | determined | unable to | forced to | set to | due to | about to | poised to | believed | thought | expected | estimated | understood | an -ing form of a verb | a past participle of a verb" },
        { "Kim Jong ¦", "Kim Jong Il | Kim Jong Nam | Kim Jong Un" },
        { "If DPRK sells munitions ¦", "and | then | to | for | in exchange for | through | via | on behalf of | financed by | because of | in | on | since | until | by | before | after | from | between | neither | an actor | somebody" },
        { "FT reports ¦", "and | that | to | on | reportedly | may | can | will | would | must | should | appear | are | were | have | do | did | a verb | reports on" },
        { "FT reports that ¦", "if | unless | it is | there is | an actor | somebody | neither" },
        { "The White House warned ¦", "an actor | somebody | people | of | against | over | in | on | since | until | by | before | after | from | between | about | that | to" },
        { "The White House warned that ¦", "if | neither | an actor | somebody" },
        { "DPRK may persuade Russia ¦", "and | to | together with | despite | because of | of | with | in | on | since | until | by | before | after | from | between | unless | if | , per | Russia Today" },
        { "DPRK may persuade Russia to ¦", "not | have | be | a verb" },
        { "Kim Jong Un may discuss a deal in which ¦", "neither | an actor | somebody" },
        { "Ukraine accuses DPRK of ¦", "not | having | an -ing form of a verb | a matter" },
        { "The neighbours of DPRK (¦", "especially" },
        { "[Acme Lt¦", "" },
        { "DPRK and ¦", "an actor | somebody" },
        { "DPRK sold 10 ¦", "thousand | million | billion | goods | money" },
        { "xyzzy ¦", "" },
        { "DPRK may sell munitions to Russia on be¦", "on behalf of" },
        { "Russia and DPRK may discuss a deal in wh¦", "in which | a deal in which | wharf | wharves" },
        { "DPRK may ¦sell munitions to Russia", "not | have | be | a verb" },
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

    // Each completion can be accepted. A sentence that continues with the completion has no fault in the completion.
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

            Assert.False(ClaimNotation.Default.TryParse(text.AsSpan(), out _, out NotationIssue fault));
            Assert.True(fault.Column > begun.Length + word.Length - 1, $"{text}: {fault}");
        }
    }

    // After the first two letters of each word of the corpus, there is a completion. Adjectives and words with an adverb are excepted, because there are too
    // many of them.
    [Fact]
    public void GetCompletions_WordsOfTheCorpus_AreOfferedWhenBegun()
    {
        foreach (var sentence in ReferenceCorpus.All.Select(static statement => statement.Sentence))
        {
            foreach (var at in Enumerable.Range(0, sentence.Length - 2).Where(at => (at == 0 || sentence[at - 1] is ' ' or '(') && sentence[at..(at + 2)].All(char.IsLetter)))
            {
                var word = Tokens.FirstWord(sentence.AsSpan(at)).ToString();
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
