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

    // Both are sorted, and each may hold a hundred thousand.
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
        // Sorted by language.
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
