namespace Geopol.Events;

/// <summary>
/// Compares actors by the data of the claim alone. Two actors are the same if they share a code. The country codes of different schemes count as one code. If
/// two actors have no scheme in common, they are the same if they share a name and their kinds agree. Actors without codes and names are never the same.
/// </summary>
internal static class SameActor
{
    /// <summary>Returns whether the actors are surely the same. A metonym is compared as the actor that it stands for. Null is never the same.</summary>
    internal static bool Is(Actor? a, Actor? b) => a is not null && b is not null && IsPlainly(Meant(a), Meant(b));

    /// <summary>Compares the actors themselves, not the actors that they stand for.</summary>
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

    // Returns null if no scheme is in both lists. Different codes in one shared scheme mean different actors, even if another scheme agrees.
    private static bool? SharesCode(Identifiers a, Identifiers b)
    {
        bool? shared = null;
        var one = a.AsSpan();
        var other = b.AsSpan();
        while (!one.IsEmpty && !other.IsEmpty)
        {
            var order = string.CompareOrdinal(one[0].Scheme.Text, other[0].Scheme.Text);
            var ofOne = order > 0 ? 0 : Identifiers.CountOfFirstScheme(one);
            var ofOther = order < 0 ? 0 : Identifiers.CountOfFirstScheme(other);
            if (order == 0)
            {
                if (!HaveOneValue(one[..ofOne], other[..ofOther]))
                {
                    return false;
                }

                shared = true;
            }

            one = one[ofOne..];
            other = other[ofOther..];
        }

        return shared;
    }

    // The comparison takes linear time, because both lists are sorted. Each list can contain a hundred thousand codes.
    private static bool HaveOneValue(ReadOnlySpan<Identifier> one, ReadOnlySpan<Identifier> other)
    {
        while (!one.IsEmpty && !other.IsEmpty)
        {
            var order = string.CompareOrdinal(one[0].Value, other[0].Value);
            if (order == 0)
            {
                return true;
            }

            one = one[(order < 0 ? 1 : 0)..];
            other = other[(order > 0 ? 1 : 0)..];
        }

        return false;
    }

    /// <summary>Returns whether an actor of the list has a name or a code.</summary>
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

    /// <summary>Returns the actor that a metonym stands for. If the actor isn't a metonym, it is the actor itself.</summary>
    internal static Actor Meant(Actor actor) => actor.StandsFor is { } meant ? Meant(meant) : actor;

    private static bool AreOfOneSort(Actor a, Actor b) => a.Kind == b.Kind || a.Kind.IsAbsent || b.Kind.IsAbsent;

    private static bool HaveOneName(Actor a, Actor b)
    {
        // Both lists are sorted by language.
        var one = a.Names.AsSpan();
        var other = b.Names.AsSpan();
        while (!one.IsEmpty && !other.IsEmpty)
        {
            var order = string.CompareOrdinal(one[0].Language.Text, other[0].Language.Text);
            if (order == 0 && one[0].Text == other[0].Text)
            {
                return true;
            }

            one = one[(order <= 0 ? 1 : 0)..];
            other = other[(order >= 0 ? 1 : 0)..];
        }

        return false;
    }
}
