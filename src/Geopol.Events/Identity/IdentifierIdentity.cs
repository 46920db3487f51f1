namespace Geopol.Events;

/// <summary>The one of several identifiers by which a thing is known.</summary>
internal static class IdentifierIdentity
{
    /// <summary><c>scheme:value</c> of the first in rank, or null where there is none.</summary>
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
