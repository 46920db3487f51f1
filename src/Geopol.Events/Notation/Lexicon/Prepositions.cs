namespace Geopol.Events;

/// <summary>The words of prepositions.</summary>
internal static class Prepositions
{
    internal const int Count = (int)Preposition.In + 1;

    private static readonly string[] Words =
    [
        "", "to", "from", "with", "on", "beyond", "about", "of", "for", "against", "over", "by", "in exchange for", "as", "on behalf of",
        "financed by", "through", "via", "at", "on the sidelines of", "in",
    ];

    // Longer ones before those that begin them.
    internal static ReadOnlySpan<Preposition> ByLength =>
    [
        Preposition.OnTheSidelinesOf, Preposition.InExchangeFor, Preposition.OnBehalfOf, Preposition.FinancedBy, Preposition.To, Preposition.From,
        Preposition.With, Preposition.On, Preposition.Beyond, Preposition.About, Preposition.Of, Preposition.For, Preposition.Against,
        Preposition.Over, Preposition.By, Preposition.As, Preposition.Through, Preposition.Via, Preposition.At, Preposition.In,
    ];

    internal static string WordsOf(Preposition preposition) => Words[(int)preposition];

    /// <summary>Reads a key of the lexicon: the words with <c>_</c> or spaces between them.</summary>
    internal static bool TryRead(ReadOnlySpan<char> key, out Preposition preposition)
    {
        for (var i = 1; i < Count; i++)
        {
            if (key.SequenceEqual(Words[i].Replace(' ', '_')))
            {
                preposition = (Preposition)i;
                return true;
            }
        }

        preposition = default;
        return false;
    }
}
