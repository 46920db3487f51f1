using System.Collections.Frozen;

namespace Geopol.Events;

/// <summary>All forms of the verbs of a notation by their first word, the longest first; and the verbs by their lemmas.</summary>
internal sealed class VerbTable
{
    private readonly FrozenDictionary<string, VerbForm[]>.AlternateLookup<ReadOnlySpan<char>> forms;
    private readonly FrozenDictionary<(EventSort, string), LexiconVerb> byLemma;
    private readonly FrozenDictionary<Verb, LexiconVerb> bySense;

    internal VerbTable(Lexicon lexicon)
    {
        var verbs = lexicon.Verbs.GroupBy(static verb => (verb.Sort, verb.Lemma)).Select(static group => group.Last()).ToArray();
        var byText = verbs.GroupBy(static verb => verb.Lemma, StringComparer.Ordinal).ToDictionary(static group => group.Key, static group => group.First(), StringComparer.Ordinal);
        foreach (var verb in verbs)
        {
            for (var i = 1; i < Prepositions.Count; i++)
            {
                verb.Longer[i] = byText.GetValueOrDefault($"{verb.Lemma} {Prepositions.WordsOf((Preposition)i)}");
            }

            verb.HasLongerWithDeal = byText.ContainsKey($"{verb.Lemma} a deal");
        }

        foreach (var twins in verbs.GroupBy(static verb => verb.Lemma))
        {
            if (twins.Count() > 1)
            {
                twins.First().Twin = twins.Skip(1).First();
                twins.First().HasTwin = twins.First().Twin!.HasTwin = true;
            }
        }

        forms = verbs.SelectMany(static verb => verb.Forms.All().Select(form => new VerbForm(form.Text, form.Forms, verb)))
            .GroupBy(static form => SentenceText.FirstWord(form.Text).ToString(), StringComparer.Ordinal)
            .ToFrozenDictionary(static group => group.Key, static group => group.OrderByDescending(static form => form.Text.Length).ThenBy(static form => form.Verb.Sort).ToArray(), StringComparer.Ordinal)
            .GetAlternateLookup<ReadOnlySpan<char>>();
        byLemma = verbs.ToFrozenDictionary(static verb => (verb.Sort, verb.Lemma));
        bySense = verbs.Where(static verb => !verb.Sense.IsAbsent).GroupBy(static verb => verb.Sense).ToFrozenDictionary(static group => group.Key, static group => group.First());
        All = verbs;
    }

    internal LexiconVerb[] All { get; }

    /// <summary>The longest text that is one of these forms, of no more than so many letters, and with which the text begins; null where none is.</summary>
    internal VerbForm? Longest(ReadOnlySpan<char> text, VerbForms wanted, int most = int.MaxValue)
    {
        if (!forms.TryGetValue(SentenceText.FirstWord(text), out var known))
        {
            return null;
        }

        foreach (var form in known)
        {
            if ((form.Forms & wanted) != 0 && form.Text.Length <= most && text.StartsWith(form.Text) && SentenceText.IsEnd(text, form.Text.Length))
            {
                return form;
            }
        }

        return null;
    }

    internal bool HasForm(ReadOnlySpan<char> word) => forms.ContainsKey(word);

    internal LexiconVerb? Find(EventSort sort, string? lemma) => lemma is null ? null : byLemma.GetValueOrDefault((sort, lemma));

    internal LexiconVerb? Find(Verb sense) => bySense.GetValueOrDefault(sense);
}
