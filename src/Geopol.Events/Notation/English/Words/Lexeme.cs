namespace Geopol.Events;

/// <summary>All that a word can be, looked up once.</summary>
internal sealed class Lexeme
{
    /// <summary>The names that begin with the word, the longest first.</summary>
    internal NameEntry[] Names { get; set; } = [];

    /// <summary>The verb forms that begin with it, the longest first.</summary>
    internal VerbForm[] Verbs { get; set; } = [];

    /// <summary>The nouns that begin with it, the longest first.</summary>
    internal NounForm[] Nouns { get; set; } = [];

    /// <summary>The prepositions that begin with it, the longest first.</summary>
    internal SlotPlace[] Prepositions { get; set; } = [];

    /// <summary>The adverbs that begin with it, the longest first.</summary>
    internal AdverbEntry[] Adverbs { get; set; } = [];

    /// <summary>The verbs of saying whose forms begin with it, the longest first.</summary>
    internal VerbForm<ActVerb>[] Acts { get; set; } = [];

    /// <summary>The verbs that say how a doer stands to a doing (plan to, begin to), the longest first.</summary>
    internal VerbForm<StanceVerb>[] Stances { get; set; } = [];

    internal bool IsAdjective { get; set; }

    /// <summary>The adjectives of states that begin with it, the longest first: Russian, South Korean.</summary>
    internal (string Text, Actor State)[] Demonyms { get; set; } = [];
}
