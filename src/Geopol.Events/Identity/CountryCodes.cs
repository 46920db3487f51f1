namespace Geopol.Events;

/// <summary>
/// Converts country codes to ISO 3166-1 alpha-2, for the schemes whose codes name single countries. The table is frozen with the version of the
/// keys, so a claim has the same keys on every machine and with the data of every release.
/// </summary>
internal static class CountryCodes
{
    private const int Alpha3 = 2;
    private const int Numeric = 5;
    private const int Fips = 8;

    /// <summary>Returns the alpha-2 code; null if the scheme or the code isn't in the table.</summary>
    internal static string? ToAlpha2(Identifier identifier) =>
        identifier.Scheme == IdentifierScheme.Iso31661Alpha2 ? identifier.Value
        : Alpha2Of(identifier) is { IsEmpty: false } alpha2 ? alpha2.ToString()
        : null;

    /// <summary>Returns the alpha-2 code as a span, without allocation; empty if the scheme or the code isn't in the table.</summary>
    internal static ReadOnlySpan<char> Alpha2Of(Identifier identifier) => identifier.Scheme.Text switch
    {
        IdentifierScheme.Iso31661Alpha2Text => identifier.Value,
        IdentifierScheme.Iso31661Alpha3Text or IdentifierScheme.PloverText => Find(identifier.Value, Alpha3, 3),
        IdentifierScheme.Iso31661NumericText or IdentifierScheme.M49Text => Find(identifier.Value, Numeric, 3),
        IdentifierScheme.FipsText => Find(identifier.Value, Fips, 2),
        IdentifierScheme.CameoText => identifier.Value.Length == 3 ? FindPair(CountryCodeTable.Cameo, identifier.Value) : default,
        IdentifierScheme.CowText => FindPair(CountryCodeTable.Cow, identifier.Value),
        IdentifierScheme.GwText => FindPair(CountryCodeTable.Gw, identifier.Value),
        _ => default,
    };

    private static ReadOnlySpan<char> Find(string code, int column, int length)
    {
        for (var row = 0; code.Length == length && row < CountryCodeTable.Rows.Length; row += CountryCodeTable.RowLength)
        {
            if (string.CompareOrdinal(CountryCodeTable.Rows, row + column, code, 0, length) == 0)
            {
                return CountryCodeTable.Rows.AsSpan(row, 2);
            }
        }

        return default;
    }

    /// <summary>
    /// Returns whether the table has a country with this alpha-2 code. Kosovo (<c>XK</c>) and some former countries (<c>SU</c>) are in the
    /// table.
    /// </summary>
    /// <remarks>Every check of an actor calls this method, so it is a binary search: the rows are in the order of the alpha-2 codes.</remarks>
    internal static bool IsAssigned(string alpha2)
    {
        int from = 0, to = CountryCodeTable.Rows.Length / CountryCodeTable.RowLength;
        while (from < to)
        {
            var middle = (from + to) / 2;
            var order = string.CompareOrdinal(CountryCodeTable.Rows, middle * CountryCodeTable.RowLength, alpha2, 0, 2);
            if (order == 0)
            {
                return true;
            }

            (from, to) = order < 0 ? (middle + 1, to) : (from, middle);
        }

        return false;
    }

    // Codes of fewer than three characters are padded with spaces.
    private static ReadOnlySpan<char> FindPair(string pairs, string code)
    {
        for (var pair = 0; code.Length is > 0 and <= 3 && pair < pairs.Length; pair += CountryCodeTable.PairLength)
        {
            if (pairs.AsSpan(pair, 3).TrimEnd(' ').SequenceEqual(code))
            {
                return pairs.AsSpan(pair + 3, 2);
            }
        }

        return default;
    }
}
