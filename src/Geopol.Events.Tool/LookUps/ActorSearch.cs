using NodaTime;

namespace Geopol.Events;

/// <summary>Looks up a text that is a name or a code with its scheme.</summary>
internal static class ActorSearch
{
    private static readonly IdentifierScheme[] Known = [.. new HashSet<IdentifierScheme>([.. ActorTable.AllSchemes, .. MoreActors.AllSchemes])];

    /// <summary>Looks up an actor of a kind; of any kind where the kind is absent. The issue is the reason why no actor was found.</summary>
    internal static (ActorLookup Lookup, Issue? Issue) Find(string text, LocalDate? on, ActorKind kind)
    {
        var found = Find(text, on);
        var lookup = found.IsFound ? found : found.Searched();
        if (kind.IsAbsent || lookup.Actor?.Kind == kind)
        {
            return (lookup, UnknownScheme(text, lookup) ?? lookup.Issue);
        }

        var ofKind = OfKind(text, lookup, kind);
        return (ofKind, ofKind.Status == ActorLookupStatus.Unknown ? NoneOfKind(text, kind) : ofKind.Issue);
    }

    // A text with a colon may be a name too.
    private static ActorLookup Find(string text, LocalDate? on)
    {
        var registry = ActorRegistry.Default;
        if (!Identifier.TryParse(text, out var identifier))
        {
            return registry.Find(text, on);
        }

        var byCode = registry.Find(identifier, on);
        if (byCode.Status != ActorLookupStatus.Unknown)
        {
            return byCode;
        }

        var byName = registry.Find(text, on);
        return byName.Status != ActorLookupStatus.Unknown || !IsKnown(identifier.Scheme) ? byName
            : registry.Find(identifier.Scheme, identifier.Value.ToUpperInvariant(), on).Actor is { } similar ? new(ActorLookupStatus.Unknown, text, null, [similar])
            : byCode;
    }

    private static ActorLookup OfKind(string text, ActorLookup lookup, ActorKind kind)
    {
        var candidates = lookup.Candidates.Where(candidate => candidate.Kind == kind).ToList();
        return (lookup.Status, candidates) switch
        {
            (ActorLookupStatus.Ambiguous, [var only]) => new(only),
            (_, []) => new(ActorLookupStatus.Unknown, text, null, []),
            _ => new(lookup.Status, text, null, candidates),
        };
    }

    private static bool IsKnown(IdentifierScheme scheme) => Known.Contains(scheme);

    private static Issue? UnknownScheme(string text, ActorLookup lookup) =>
        lookup.Status == ActorLookupStatus.Unknown && Identifier.TryParse(text, out var identifier) && !IsKnown(identifier.Scheme)
            ? Unknown($"'{Excerpt.Of(text)}' is no known name, and '{Excerpt.Of(identifier.Scheme.Text)}' is no scheme of actors. The schemes are {string.Join(", ", Known)}.")
            : null;

    private static Issue NoneOfKind(string text, ActorKind kind) => Unknown($"No actor of the kind '{kind}' is known as '{Excerpt.Of(text)}'.");

    private static Issue Unknown(string message) =>
        new() { Code = IssueCodes.UnknownActor, Severity = IssueSeverity.Information, Path = "$", Message = message };
}
