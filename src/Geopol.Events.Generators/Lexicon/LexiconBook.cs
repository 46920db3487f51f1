using System;
using System.Collections.Generic;
using System.Linq;

namespace Geopol.Events.Generators;

/// <summary>The content of all tables of the notation, and the faults of the tables. The entries are indexed by their first words.</summary>
internal sealed class LexiconBook
{
    private readonly Dictionary<string, LexiconName> names = new(StringComparer.Ordinal);
    private readonly List<string> nameOrder = [];

    public Dictionary<string, LexiconWord> Words { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, LexiconVerb> Verbs { get; } = new(StringComparer.Ordinal);

    public List<LexiconFrame> Frames { get; } = [];

    public List<LexiconNoun> Nouns { get; } = [];

    public List<LexiconNounForm> NounForms { get; } = [];

    public List<(string Text, string Class, string? Hedge)> Adverbs { get; } = [];

    public List<LexiconSaying> Acts { get; } = [];

    public List<LexiconSaying> Stances { get; } = [];

    public List<(string Text, LexiconActor State)> Demonyms { get; } = [];

    /// <summary>The names. If two names have the same text, the later name replaces the earlier name at its position.</summary>
    public IEnumerable<LexiconName> Names => nameOrder.Select(text => names[text]);

    public List<Fault> Faults { get; } = [];

    /// <summary>Returns the entry of the first word of a phrase. If the word has no entry yet, the entry is added.</summary>
    public LexiconWord WordOf(string phrase)
    {
        var first = EnglishWords.FirstOf(phrase);
        if (!Words.TryGetValue(first, out var word))
        {
            Words.Add(first, word = new(first));
        }

        return word;
    }

    public LexiconName? NameOf(string text) => names.TryGetValue(text, out var name) ? name : null;

    public void Add(LexiconName name)
    {
        if (!names.ContainsKey(name.Text))
        {
            nameOrder.Add(name.Text);
        }

        names[name.Text] = name;
    }

    /// <summary>Returns the verb with this lemma. If the verb isn't known yet, it is added with these forms.</summary>
    public LexiconVerb Verb(EnglishForms forms)
    {
        if (!Verbs.TryGetValue(forms.Lemma, out var verb))
        {
            Verbs.Add(forms.Lemma, verb = new(Verbs.Count, forms));
            foreach (var (head, form) in forms.All())
            {
                WordOf(head).Verbs.Add((verb, form));
            }
        }

        return verb;
    }

    public LexiconNounForm AddForm(string text, bool isPlural, LexiconNoun noun)
    {
        var form = new LexiconNounForm(NounForms.Count, text, isPlural, noun);
        NounForms.Add(form);
        WordOf(text).Nouns.Add(form);
        return form;
    }

    public void AddDemonym(string text, LexiconActor state)
    {
        WordOf(text).Demonyms.Add((Demonyms.Count, text));
        Demonyms.Add((text, state));
    }

    public void AddSaying(List<LexiconSaying> verbs, Func<LexiconWord, List<(LexiconSaying Verb, VerbForms Forms)>> forms, LexiconSaying verb)
    {
        verbs.Add(verb);
        foreach (var (head, form) in verb.Forms.All())
        {
            forms(WordOf(head)).Add((verb, form));
        }
    }

    public void Report(Microsoft.CodeAnalysis.DiagnosticDescriptor rule, Place place, params string[] arguments) => Faults.Add(new(rule, place, arguments));
}
