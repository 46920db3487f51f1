namespace Geopol.Events;

/// <summary>
/// Whether two actors are surely one, by what the claim carries and nothing else: a shared code (country codes of several
/// schemes are one code), or, where no scheme is in both, a shared name of the same sort of actor. Two that aren't known are
/// never one.
/// </summary>
internal static class SameActor
{
    internal static bool Is(Actor? a, Actor? b) => a is not null && b is not null && IsPlainly(Meant(a), Meant(b));

    /// <summary>The same without looking at what they stand for.</summary>
    internal static bool IsPlainly(Actor a, Actor b)
    {
        if (SharesCode(a.Id, b.Id) is { } shared)
        {
            return shared;
        }

        var one = IdentifierShapes.CountryOf(a.Id);
        var other = IdentifierShapes.CountryOf(b.Id);
        return one.IsEmpty || other.IsEmpty ? AreOfOneSort(a, b) && HaveOneName(a, b) : one.SequenceEqual(other);
    }

    // Null where no scheme is in both. One scheme with different codes alone is enough to tell them apart.
    private static bool? SharesCode(Identifiers a, Identifiers b)
    {
        bool? shared = null;
        for (var rest = a.AsSpan(); !rest.IsEmpty;)
        {
            var ofScheme = rest[..Identifiers.CountOfFirstScheme(rest)];
            rest = rest[ofScheme.Length..];
            if (b.In(ofScheme[0].Scheme) is null)
            {
                continue;
            }

            if (!ofScheme.ContainsAny(b.AsSpan()))
            {
                return false;
            }

            shared = true;
        }

        return shared;
    }

    internal static bool HasNamed(EquatableArray<Actor> actors)
    {
        foreach (var actor in actors)
        {
            if (!actor.Names.IsAbsent || !actor.Id.IsEmpty)
            {
                return true;
            }
        }

        return false;
    }

    internal static Actor Meant(Actor actor) => actor.StandsFor is { } meant ? Meant(meant) : actor;

    private static bool AreOfOneSort(Actor a, Actor b) => a.Kind == b.Kind || a.Kind.IsAbsent || b.Kind.IsAbsent;

    private static bool HaveOneName(Actor a, Actor b)
    {
        foreach (var name in a.Names)
        {
            if (b.Names.In(name.Language) == name.Text)
            {
                return true;
            }
        }

        return false;
    }
}
