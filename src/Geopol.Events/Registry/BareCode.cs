namespace Geopol.Events;

/// <summary>A text that may be a code whose scheme isn't given: KN, PRK, 731.</summary>
internal static class BareCode
{
    internal const int MaxLength = 4;

    internal static bool Is(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (!char.IsAsciiLetterOrDigit(c))
            {
                return false;
            }
        }

        return !text.IsEmpty;
    }

    /// <summary>
    /// The actors that have this code in any scheme, in the order of the schemes; null where there are none. The text has at most
    /// <see cref="MaxLength"/> characters.
    /// </summary>
    internal static List<RegisteredActor>? Read(ActorRegistry registry, ReadOnlySpan<char> text, int on)
    {
        Span<char> code = stackalloc char[MaxLength];
        for (var i = 0; i < text.Length; i++)
        {
            code[i] = char.ToUpperInvariant(text[i]);
        }

        List<RegisteredActor>? found = null;
        foreach (var scheme in ActorTable.AllSchemes)
        {
            // Skips GeoNames: its ids are plain numbers and are always written with their scheme.
            if (scheme == IdentifierScheme.Geonames || (ActorTable.RowOf(scheme.Text, code[..text.Length]) < 0 && MoreActors.ActorOf(scheme, code[..text.Length]) < 0))
            {
                continue;
            }

            var lookup = registry.FindCode(scheme, code[..text.Length], on);
            foreach (var actor in lookup.Actor is { } one ? [one] : lookup.Candidates)
            {
                // Uninhabited islands have codes only in FIPS 10-4. EU isn't Europa Island without its scheme.
                if ((scheme != IdentifierScheme.Fips || actor.Actor.Id.In(IdentifierScheme.Iso31661Alpha2) is not null) && (found is null || !found.Contains(actor)))
                {
                    (found ??= []).Add(actor);
                }
            }
        }

        return found;
    }
}
