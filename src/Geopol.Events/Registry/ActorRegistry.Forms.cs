namespace Geopol.Events;

public sealed partial class ActorRegistry
{
    /// <summary>Looks up a name that is unknown as it is written in the forms that lists use (<see cref="NameForms"/>); null if it has no such form.</summary>
    private ActorLookup? FindByForm(ReadOnlySpan<char> name, int on)
    {
        if (name.Length > ActorName.Room)
        {
            return null;
        }

        var asked = name.ToString();
        var text = NameForms.WithoutArticle(NameForms.WriteOut(asked)).ToString();
        foreach (var spelling in NameForms.Spellings(text))
        {
            if (spelling != asked && FindPart(spelling, on) is { Status: not ActorLookupStatus.Unknown } written)
            {
                return written;
            }
        }

        if (!NameForms.TrySplit(text, out var main, out var addition, out var isAlternative))
        {
            return null;
        }

        if (NameForms.IsArticle(addition))
        {
            return FindPart(main, on);
        }

        foreach (var inverted in text.Contains('/', StringComparison.Ordinal) ? [] : NameForms.Inverted(main, addition))
        {
            if (FindPart(inverted, on) is { Status: not ActorLookupStatus.Unknown } found)
            {
                return found;
            }
        }

        return isAlternative ? FindShared(asked, FindPart(main, on), FindPart(addition, on)) : null;
    }

    // "China/Taiwan" and "Austria, Hungary" name two actors, although "Taiwan (China)" and "Austria-Hungary" are names of one. "Hong Kong, China" is a name of its
    // first part.
    private bool IsListOfTwo(ReadOnlySpan<char> name, ActorLookup found, int on)
    {
        if (found.Actor is not { } actor || !IsCountry(actor) || actor.Index == ActorTable.None || !name.ContainsAny(",/(") || !NameForms.TrySplit(name.ToString(), out var main, out var addition, out _))
        {
            return false;
        }

        return FindPart(main, on).Actor is { } one && FindPart(addition, on).Actor is { } other && one != other
            && (name.Contains('/') || (actor != one && actor != other && !ActorTable.IsInForce(ActorTable.Lives[actor.Index], on)));
    }

    // "Zimbabwe (Rhodesia)" is sure, because both names have the same meaning. "Finland (Soviet Union)" isn't.
    private static ActorLookup? FindShared(string asked, ActorLookup one, ActorLookup other)
    {
        RegisteredActor[] shared = [.. Meanings(one).Intersect(Meanings(other))];
        return shared switch
        {
            [] => null,
            [var actor] => new(actor),
            _ => new(ActorLookupStatus.Ambiguous, asked, null, shared),
        };
    }

    private static RegisteredActor[] Meanings(ActorLookup lookup) => lookup.Actor is { } actor ? [actor] : lookup.Status == ActorLookupStatus.Unknown ? [] : [.. lookup.Candidates];

    private ActorLookup FindPart(string name, int on)
    {
        Span<char> buffer = stackalloc char[ActorName.Room];
        return FindOnlyName(name, ActorName.Fold(name, buffer), on);
    }
}
