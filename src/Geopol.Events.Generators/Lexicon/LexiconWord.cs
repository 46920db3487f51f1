using System.Collections.Generic;

namespace Geopol.Events.Generators;

/// <summary>A word, and the entries of all tables that begin with it.</summary>
internal sealed class LexiconWord(string text)
{
    public string Text { get; } = text;

    public bool IsAdjective { get; set; }

    public List<LexiconName> Names { get; } = [];

    public List<(LexiconVerb Verb, VerbForms Forms)> Verbs { get; } = [];

    public List<LexiconNounForm> Nouns { get; } = [];

    public List<SlotPlace> Prepositions { get; } = [];

    public List<(int Number, string Text)> Adverbs { get; } = [];

    public List<(LexiconSaying Verb, VerbForms Forms)> Acts { get; } = [];

    public List<(LexiconSaying Verb, VerbForms Forms)> Stances { get; } = [];

    public List<(int Number, string Text)> Demonyms { get; } = [];
}
