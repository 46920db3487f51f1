using System.Collections.Frozen;

namespace Geopol.Events;

/// <summary>All forms of the verbs of a notation by their first word, the longest first; and the verbs by their lemmas.</summary>
internal sealed class VerbTable
{
    private readonly FormTable<LexiconVerb> forms;
    private readonly FrozenDictionary<(EventSort, string), LexiconVerb> byLemma;
    private readonly FrozenDictionary<Verb, LexiconVerb> bySense;
    private readonly FrozenDictionary<EventSort, LexiconVerb[]> bySort;

    internal VerbTable(Lexicon lexicon)
    {
        var verbs = lexicon.Verbs.GroupBy(static verb => (verb.Sort, verb.Lemma)).Select(static group => group.Last()).ToArray();
        var byText = verbs.ToLookup(static verb => verb.Lemma, StringComparer.Ordinal);
        foreach (var same in byText)
        {
            SetLonger(byText, same.Key, same.First());
            if (same.Count() > 1)
            {
                same.First().Twin = same.ElementAt(1);
                same.First().HasTwin = same.ElementAt(1).HasTwin = true;
            }
        }

        forms = new(verbs, static verb => verb.Forms);
        bySort = verbs.ToLookup(static verb => verb.Sort).ToFrozenDictionary(static sort => sort.Key, static sort => sort.ToArray());
        byLemma = verbs.ToFrozenDictionary(static verb => (verb.Sort, verb.Lemma));
        bySense = verbs.Where(static verb => !verb.Sense.IsAbsent).GroupBy(static verb => verb.Sense).ToFrozenDictionary(static group => group.Key, static group => group.First());
        All = verbs;
    }

    internal LexiconVerb[] All { get; }

    /// <summary>The longest text that is one of these forms, of no more than so many letters, and with which the text begins; null where none is.</summary>
    internal VerbForm<LexiconVerb>? Longest(ReadOnlySpan<char> text, VerbForms wanted, int most = int.MaxValue) => forms.Longest(text, wanted, most);

    internal bool HasForm(ReadOnlySpan<char> word) => forms.HasFirstWord(word);

    /// <summary>Those that make this type of event.</summary>
    internal ReadOnlySpan<LexiconVerb> Of(EventSort sort) => bySort.GetValueOrDefault(sort);

    internal LexiconVerb? Find(EventSort sort, string? lemma) => lemma is null ? null : byLemma.GetValueOrDefault((sort, lemma));

    internal LexiconVerb? Find(Verb sense) => bySense.GetValueOrDefault(sense);

    // "withdraw from" is the longer of "withdraw", "seek a deal" of "seek".
    private static void SetLonger(ILookup<string, LexiconVerb> byText, string lemma, LexiconVerb longer)
    {
        foreach (var preposition in Prepositions.ByLength)
        {
            foreach (var verb in byText[Without(lemma, Prepositions.WordsOf(preposition))])
            {
                verb.Longer[(int)preposition] = longer;
            }
        }

        foreach (var verb in byText[Without(lemma, "a deal")])
        {
            verb.HasLongerWithDeal = true;
        }
    }

    // Empty, which no verb is, where it doesn't end so.
    private static string Without(string lemma, string end) =>
        lemma.Length > end.Length + 1 && lemma[^(end.Length + 1)] == ' ' && lemma.EndsWith(end, StringComparison.Ordinal) ? lemma[..^(end.Length + 1)] : "";
}
