namespace Geopol.Events;

/// <summary>Chooses the identifier that identifies a thing which has several identifiers.</summary>
internal static class IdentifierIdentity
{
    /// <summary>
    /// Returns the text <c>scheme:value</c> of the identifier with the highest rank; null if there is none. The ranks are: a country code (as
    /// alpha-2), then Wikidata, then LEI, then the first identifier of another scheme.
    /// </summary>
    internal static string? Of(Identifiers identifiers)
    {
        string? wikidata = null, lei = null, first = null;
        foreach (var identifier in identifiers)
        {
            if (CountryCodes.ToAlpha2(identifier) is { } alpha2)
            {
                return $"{IdentifierScheme.Iso31661Alpha2Text}:{alpha2}";
            }

            var text = identifier.ToString();
            wikidata ??= identifier.Scheme == IdentifierScheme.Wikidata ? text : null;
            lei ??= identifier.Scheme == IdentifierScheme.Lei ? text : null;
            first ??= text;
        }

        return wikidata ?? lei ?? first;
    }
}
