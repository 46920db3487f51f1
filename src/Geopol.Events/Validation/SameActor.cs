namespace Geopol.Events;

/// <summary>
/// Whether two actors are surely one, by what the claim carries and nothing else: a shared code, or, where no scheme is in
/// both, a shared name. Two that aren't known are never one.
/// </summary>
internal static class SameActor
{
    internal static bool Is(Actor? a, Actor? b) => a is not null && b is not null && IsPlainly(Meant(a), Meant(b));

    /// <summary>The same without looking at what they stand for.</summary>
    internal static bool IsPlainly(Actor a, Actor b)
    {
        var shared = false;
        foreach (var id in a.Id)
        {
            if (b.Id.In(id.Scheme) is { } value)
            {
                if (value != id.Value)
                {
                    return false;
                }

                shared = true;
            }
        }

        return shared || HaveOneName(a, b);
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

    /// <summary>The first from here on that stands before it already.</summary>
    internal static int NextTwice(EquatableArray<Actor> actors, int from)
    {
        for (var i = Math.Max(from, 1); i < actors.Count; i++)
        {
            for (var j = 0; j < i; j++)
            {
                if (Is(actors[i], actors[j]))
                {
                    return i;
                }
            }
        }

        return -1;
    }

    private static Actor Meant(Actor actor) => actor.StandsFor is { } meant ? Meant(meant) : actor;

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
