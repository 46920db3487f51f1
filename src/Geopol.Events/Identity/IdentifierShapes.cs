namespace Geopol.Events;

/// <summary>Checks the forms of codes of known schemes. A code of an unknown scheme may have any form.</summary>
internal static class IdentifierShapes
{
    /// <summary>Returns whether one of the codes doesn't have the form of its scheme.</summary>
    internal static bool IsAnyMalformed(Identifiers identifiers)
    {
        foreach (var identifier in identifiers)
        {
            if (!IsWellFormed(identifier.Scheme.Text, identifier.Value))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Returns whether one of the codes is a well-formed ISO 3166-1 alpha-2 code that no country has.</summary>
    internal static bool IsAnyUnassigned(Identifiers identifiers)
    {
        foreach (var identifier in identifiers)
        {
            if (identifier.Scheme.Text is IdentifierScheme.Iso31661Alpha2Text && IsWellFormed(IdentifierScheme.Iso31661Alpha2Text, identifier.Value)
                && !CountryCodes.IsAssigned(identifier.Value))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Returns whether two of the codes surely belong to different countries.</summary>
    internal static bool IsConflicting(Identifiers identifiers)
    {
        if (identifiers.Count < 2)
        {
            return false;
        }

        var country = CountryOf(identifiers);
        foreach (var identifier in identifiers)
        {
            if (CountryCodes.Alpha2Of(identifier) is { IsEmpty: false } alpha2 && !alpha2.SequenceEqual(country))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Returns the alpha-2 code of the country of the first code that names a country; empty if no code names one.</summary>
    internal static ReadOnlySpan<char> CountryOf(Identifiers identifiers)
    {
        foreach (var identifier in identifiers)
        {
            if (CountryCodes.Alpha2Of(identifier) is { IsEmpty: false } alpha2)
            {
                return alpha2;
            }
        }

        return default;
    }

    private static bool IsWellFormed(string scheme, ReadOnlySpan<char> value) => scheme switch
    {
        IdentifierScheme.Iso31661Alpha2Text => value.Length == 2 && IsCapital(value),

        // FIPS has codes of countries and of divisions of countries: RS, RS48, USCA.
        IdentifierScheme.FipsText => value.Length is 2 or 4 && IsCapital(value[..2]) && IsCapitalOrNumber(value[2..]),
        IdentifierScheme.Iso31661Alpha3Text => value.Length == 3 && IsCapital(value),
        IdentifierScheme.Iso31661NumericText or IdentifierScheme.M49Text => value.Length == 3 && IsNumber(value),
        IdentifierScheme.CowText or IdentifierScheme.GwText => value.Length is >= 1 and <= 4 && IsNumber(value),
        IdentifierScheme.WikidataText => value is ['Q', >= '1' and <= '9', ..] && IsNumber(value[1..]),
        IdentifierScheme.GeonamesText => IsNumber(value),
        IdentifierScheme.LeiText => value.Length == 20 && IsCapitalOrNumber(value),
        _ => true,
    };

    private static bool IsCapital(ReadOnlySpan<char> value) => IsEach(value, char.IsAsciiLetterUpper);

    private static bool IsNumber(ReadOnlySpan<char> value) => IsEach(value, char.IsAsciiDigit);

    private static bool IsCapitalOrNumber(ReadOnlySpan<char> value) => IsEach(value, static c => char.IsAsciiLetterUpper(c) || char.IsAsciiDigit(c));

    // Codes are short, so a plain loop is as fast as a vectorised search. The search would also allocate until the runtime has optimised it.
    private static bool IsEach(ReadOnlySpan<char> value, Func<char, bool> isAllowed)
    {
        foreach (var c in value)
        {
            if (!isAllowed(c))
            {
                return false;
            }
        }

        return true;
    }
}
