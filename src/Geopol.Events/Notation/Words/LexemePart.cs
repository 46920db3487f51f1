namespace Geopol.Events;

/// <summary>The parts of the record of a word, in this order. Each part that is present has the number of its items and then the items.</summary>
internal enum LexemePart
{
    Names,
    Verbs,
    Nouns,
    Prepositions,
    Adverbs,
    Acts,
    Stances,
    Demonyms,
}
