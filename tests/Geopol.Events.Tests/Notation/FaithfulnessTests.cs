using System.Text.RegularExpressions;

namespace Geopol.Events.Tests;

/// <summary>
/// A printed sentence has the names that were read, and each name follows the same preposition. The sentences are made from the lexicon. The test searches the
/// printed text as a string, so that the notation doesn't check itself.
/// </summary>
public sealed partial class FaithfulnessTests
{
    private const int Seed = 13;

    // Any verb can have these adjuncts. They give the place and the occasion of the event (design, section 7).
    private static readonly string[] OfAnyVerb = ["in", "at", "on the sidelines of", "under", "beyond", "despite", "without", "instead of"];

    private static readonly Lazy<IReadOnlyDictionary<(string, string), string[]>> Reworded = new(static () => ReadExceptions());

    // Each sentence has either its printed form or the reason why it can't be read.
    private static readonly Lazy<List<(SpokenPairs Sentence, string? Printed, string? Refused)>> Said = new(static () =>
    {
        var random = new Random(Seed);
        return [.. Sampled(Lexicon.Default.Verbs.SelectMany(static verb => verb.Uses.Select(use => (verb, use)))).SelectMany(one => SpokenPairs.Of(one.verb, one.use, random))
            .Select(static sentence => ClaimNotation.Default.TryParse(sentence.Text.AsSpan(), out var claim, out NotationIssue fault)
                ? (sentence, claim.ToString(), (string?)null) : (sentence, null, fault.Reason ?? fault.Found ?? "at the end"))];
    });

    [Fact]
    public void Print_OfASentenceOfAnyVerb_KeepsEachNameBehindItsPreposition() => AssertNone([.. Said.Value.Where(static said => said.Printed is not null)
        .SelectMany(static said => said.Sentence.ChangesIn(said.Printed!).Where(change => !IsReworded(said.Sentence.Verb, change.Read.Place, change.Printed))
            .Select(change => $"{change.Read.Place} | {change.Printed ?? "lost"}: {said.Sentence.Text} => {said.Printed}"))]);

    // If a sentence has two prepositions for one role, it would be printed as a list. It is therefore refused.
    [Fact]
    public void Parse_OfASentenceOfAnyVerb_IsAccepted() => AssertNone([.. Said.Value.Where(static said => said.Refused is not null && !said.Refused.Contains("takes only one", StringComparison.Ordinal)).Select(static said => $"{said.Refused}: {said.Sentence.Text}")]);

    [Fact]
    public void Table_OfExceptions_IsRead() => Assert.NotEmpty(Reworded.Value);

    // Only the long tier tries all verbs.
    [LongFact]
    public void Table_OfExceptions_HasNoRowThatDoesNotHappen()
    {
        var happening = Said.Value.Where(static said => said.Printed is not null).SelectMany(static said => said.Sentence.ChangesIn(said.Printed!)).Select(static change => (change.Read.Place, change.Printed)).ToHashSet();

        Assert.All(Reworded.Value.Keys, row => Assert.Contains(row, happening));
    }

    [Fact]
    public void Parse_OfAVerbWithAPrepositionThatNoFrameOfItHas_IsRefused()
    {
        var verbs = Lexicon.Default.Verbs.ToDictionary(static verb => verb.Lemma, StringComparer.Ordinal);
        var accepted = new List<string>();
        foreach (var verb in Sampled(Lexicon.Default.Verbs))
        {
            // "Paused supplies of arms" is read with the verb "pause", whose object is a noun phrase.
            string[] words = verb.Lemma.Split(' ');
            if (Enumerable.Range(1, words.Length - 1).Any(count => verbs.ContainsKey(string.Join(' ', words[..count]))))
            {
                continue;
            }

            foreach (var preposition in SpokenPairs.Prepositions.Where(preposition => !Takes(verb, preposition)))
            {
                if (SpokenPairs.With(verb, preposition, verbs.Keys) is { } sentence && ClaimNotation.Default.TryParse(sentence.Text.AsSpan(), out var claim, out NotationIssue _) && !IsOfAnotherVerb(sentence, preposition))
                {
                    accepted.Add($"{preposition} | accepted: {sentence.Text} => {claim}");
                }
            }
        }

        AssertNone(accepted);
    }

    // Returns whether the verb takes the preposition. If it takes "for", then "for talks with" is "for" and "talks with". If it takes an infinitive, it also
    // takes "to".
    private static bool Takes(LexiconVerb verb, string preposition)
    {
        var places = verb.Uses.SelectMany(static use => use.Roles).Select(static role => role.Place).ToList();
        HashSet<string> own = [.. places, .. OfAnyVerb, .. places.Contains("infinitive") ? ["to"] : Array.Empty<string>()];
        return own.Any(taken => $"{preposition} ".StartsWith($"{taken} ", StringComparison.Ordinal));
    }

    // Returns whether the words are of another verb: "stood for talks with" is "stand for", "worked together with" is "work together", "routed" is "rout" or
    // "route", and "did battle" is "battle".
    private static bool IsOfAnotherVerb(SpokenPairs sentence, string preposition)
    {
        var said = $"{sentence.Text[(sentence.Pairs[0].Name.Length + 1)..]} ";
        return Lexicon.Default.Verbs.Any(other => other.Lemma != sentence.Verb.Lemma
            && (said.StartsWith($"{other.Past} ", StringComparison.Ordinal) && (other.Past.StartsWith($"{sentence.Verb.Past} ", StringComparison.Ordinal) || Takes(other, preposition))
                || said.StartsWith($"did {other.Lemma} ", StringComparison.Ordinal) && Takes(other, preposition)));
    }

    // Returns all items in the long tier. In the short tier, returns as many items as take a few seconds.
    private static IEnumerable<T> Sampled<T>(IEnumerable<T> all)
    {
        T[] items = [.. all];
        if (!Tier.IsLong)
        {
            new Random(Seed).Shuffle(items);
        }

        return items.Take(Tier.IsLong ? items.Length : 200);
    }

    private static bool IsReworded(LexiconVerb verb, string read, string? printed) =>
        printed is not null && Reworded.Value.TryGetValue((read, printed), out var verbs) && (verbs is ["any verb"] || verbs.Contains(verb.Lemma));

    // Reads the table "Read and printed as" of the page, so the page and the test always agree.
    private static Dictionary<(string, string), string[]> ReadExceptions()
    {
        var page = File.ReadAllText(Repository.At("docs", "reference", "notation.md"));
        var table = page[page.IndexOf("## Read and printed as", StringComparison.Ordinal)..].Split("\n## ")[0];
        return Row().Matches(table).Skip(1).ToDictionary(static row => (row.Groups[1].Value, row.Groups[2].Value), static row => row.Groups[3].Value.Split(", "));
    }

    private static void AssertNone(List<string> faults)
    {
        var kinds = faults.GroupBy(static fault => fault.Split(':')[0]).OrderByDescending(static kind => kind.Count()).Select(static kind => $"{kind.Count()} x {kind.Key}\n    {string.Join("\n    ", kind.Take(3))}");
        Assert.True(faults.Count == 0, $"{faults.Count} of them:\n{string.Join('\n', kinds)}");
    }

    [GeneratedRegex(@"^\| ([a-z ]+?) \| ([a-z ]+?) \| ([a-z, -]+?) \|", RegexOptions.Multiline)]
    private static partial Regex Row();
}
