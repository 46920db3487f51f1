using System.Text.RegularExpressions;

namespace Geopol.Events.Tests;

/// <summary>A German sentence has no English word, except in names and between quotation marks.</summary>
public sealed partial class GermanEnglishWordTests
{
    // German words that are also English verbs or adverbs.
    private static readonly string[] German =
    [
        "in", "an", "am", "was", "war", "will", "hat", "die", "man", "bat", "band", "fallen", "fast", "flog", "gut", "half", "her", "international", "illegal", "lag", "legal", "plant", "pries", "rang", "sang", "sank", "sprang", "stand", "still",
    ];

    private static readonly string[] Lists = ["manners", "modifiers", "nouns", "matters"];

    private static readonly Lazy<HashSet<string>> English = new(EnglishWords);

    [Fact]
    public void Say_EveryUseOfEveryVerb_HasNoEnglishWord()
    {
        var found = new List<string>();
        foreach (var verb in Lexicon.Default.Verbs)
        {
            foreach (var use in verb.Uses)
            {
                var sentence = VerbClaims.Of(verb, use).Say(Events.German.Instance);
                if (Found(sentence) is [_, ..] words)
                {
                    found.Add($"{verb.Lemma}: {string.Join(' ', words)}: {sentence}");
                }
            }
        }

        Assert.Empty(found);
    }

    [Fact]
    public void Say_EveryUseOfEveryVerb_QuotesNothingButTheVerb()
    {
        var found = Lexicon.Default.Verbs.SelectMany(static verb => verb.Uses.Select(use => (verb, Sentence: VerbClaims.Of(verb, use).Say(Events.German.Instance))))
            .Where(static one => Quoted().Matches(one.Sentence).Any(match => match.Groups[1].Value.Replace('-', ' ') != one.verb.Lemma.Replace('-', ' ') && !one.verb.Uses.Any(use => use.Code.Text.Replace('-', ' ') == match.Groups[1].Value)))
            .Select(static one => $"{one.verb.Lemma}: {one.Sentence}");

        Assert.Empty(found);
    }

    [Fact]
    public void Sentences_OfTheTables_HaveNoEnglishWord() =>
        Assert.Empty(CorpusGermanSentences.All.Values.Concat(NotationGermanSentences.All.Values).Concat(JsonGermanSentenceTests.Rows.Select(static row => row.German)).SelectMany(Found));

    [Theory]
    [InlineData("Die DVRK may sell Munition", "may", "sell")]
    [InlineData("Laut FT könnte Russland the threat erhöhen", "the", "threat")]
    public void Found_EnglishWords_AreFound(string sentence, string first, string second) => Assert.Equal([first, second], Found(sentence));

    private static string[] Found(string sentence) => [.. Word().Matches(Quoted().Replace(sentence, "")).Select(static match => match.Value).Where(English.Value.Contains)];

    // The forms of all verbs, grammar words, and the adverbs, adjectives and common nouns in the English columns of the package's lists.
    private static HashSet<string> EnglishWords()
    {
        var verbs = Lexicon.Default.Verbs.SelectMany(static verb => new[] { verb.Lemma, verb.Past, verb.Participle, verb.Ing, verb.Third });
        const string Grammar = "the a an and or of to from with on beyond about for against over by in as through via at if then that whether what who when where is are was were be been has have had may might can could will would must should not per likely certain chance especially reportedly appears somebody";
        var lists = Lists.SelectMany(GermanLine.Of).SelectMany(static line => line.Words).Where(static words => !words.Any(char.IsUpper));
        var words = verbs.Append(Grammar).Concat(lists).SelectMany(static words => words.Split(' ')).ToHashSet(StringComparer.Ordinal);
        words.ExceptWith(German);
        return words;
    }

    [GeneratedRegex("[\\p{L}’'-]+")]
    private static partial Regex Word();

    [GeneratedRegex("„([^“]*)“")]
    private static partial Regex Quoted();
}
