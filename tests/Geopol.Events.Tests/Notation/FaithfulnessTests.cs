using System.Text.RegularExpressions;

namespace Geopol.Events.Tests;

/// <summary>
/// A printed sentence has the names that were read, after the same prepositions. The sentences are made from the lexicon, and the printed text
/// is searched as a string, so that the notation doesn't check itself.
/// </summary>
public sealed partial class FaithfulnessTests
{
    private const int Seed = 13;

    // Adjuncts of any verb: the place and the occasion of the event (design, section 7).
    private static readonly string[] OfAnyVerb = ["in", "at", "on the sidelines of", "under", "beyond", "despite", "without", "instead of"];

    private static readonly Lazy<IReadOnlyDictionary<(string, string), string[]>> Reworded = new(static () => ReadExceptions());

    // Each sentence with its printed form, or with the reason why it isn't read.
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

    // A sentence with two prepositions for one role would be printed as a list, so it is refused.
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

    // "For talks with" is "for" and "talks with" if the verb takes "for". "To meet" is an infinitive if the verb takes an infinitive.
    private static bool Takes(LexiconVerb verb, string preposition)
    {
        var places = verb.Uses.SelectMany(static use => use.Roles).Select(static role => role.Place).ToList();
        HashSet<string> own = [.. places, .. OfAnyVerb, .. places.Contains("infinitive") ? ["to"] : Array.Empty<string>()];
        return own.Any(taken => $"{preposition} ".StartsWith($"{taken} ", StringComparison.Ordinal));
    }

    // "Stood for talks with" is "stand for", "worked together with" is "work together", "routed" is of "rout" and of "route", "did battle" is of "battle".
    private static bool IsOfAnotherVerb(SpokenPairs sentence, string preposition)
    {
        var said = $"{sentence.Text[(sentence.Pairs[0].Name.Length + 1)..]} ";
        return Lexicon.Default.Verbs.Any(other => other.Lemma != sentence.Verb.Lemma
            && (said.StartsWith($"{other.Past} ", StringComparison.Ordinal) && (other.Past.StartsWith($"{sentence.Verb.Past} ", StringComparison.Ordinal) || Takes(other, preposition))
                || said.StartsWith($"did {other.Lemma} ", StringComparison.Ordinal) && Takes(other, preposition)));
    }

    // All items in the long tier; in the short tier, as many as take a few seconds.
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

    // Reads the table "Read and printed as" of the page, so that the page and the test can't diverge.
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
