namespace Geopol.Events;

/// <summary>The relation of an adjunct that a preposition says.</summary>
internal static class AdjunctRelations
{
    private static readonly AdjunctRelation[] Known = [.. Enumerable.Range(0, Prepositions.Count).Select(static i => OfWords(Prepositions.WordsOf((Preposition)i)))];

    internal static AdjunctRelation Of(Preposition preposition) => Known[(int)preposition];

    private static AdjunctRelation OfWords(string words) => words.Length == 0 ? default : AdjunctRelation.Parse(words.Replace(' ', '-'));
}
