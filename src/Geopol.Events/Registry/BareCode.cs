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

    /// <summary>The actors that it is a code of, in the order of the schemes; null where it is none.</summary>
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
            // Ids that are mere numbers are written with their scheme by everybody.
            if (scheme == IdentifierScheme.Geonames || ActorTable.RowOf(scheme.Text, code[..text.Length]) < 0)
            {
                continue;
            }

            var lookup = registry.FindCode(scheme, code[..text.Length], on);
            foreach (var actor in lookup.Actor is { } one ? [one] : lookup.Candidates)
            {
                if (found is null || !found.Contains(actor))
                {
                    (found ??= []).Add(actor);
                }
            }
        }

        return found;
    }
}
