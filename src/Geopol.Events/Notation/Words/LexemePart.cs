namespace Geopol.Events;

/// <summary>What the record of a word may have, in this order: for each part that it has, how many there are, and their numbers.</summary>
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
