namespace Geopol.Events;

/// <summary>Finds actors that are twice in one list, or that are in two lists. Long lists use an index, so the cost stays linear.</summary>
internal static class ActorTwice
{
    private const int FewEnoughToCompareAll = 32;

    /// <summary>Returns the first index, not below <c>from</c>, of an actor that is also earlier in the list. Returns -1 if there is none.</summary>
    internal static int Next(EquatableArray<Actor> actors, int from) =>
        actors.Count <= FewEnoughToCompareAll ? NextAmongFew(actors, from) : NextAmongMany(actors, from);

    /// <summary>
    /// Returns the first index, not below <c>from</c>, of an actor that is also in another list. Returns -1 if there is none. If the other lists are long, only
    /// the first duplicate is found.
    /// </summary>
    internal static int NextIn(EquatableArray<Actor> actors, int from, EquatableArray<Actor> others, EquatableArray<Actor> more = default)
    {
        if (actors.IsEmpty || (others.IsEmpty && more.IsEmpty))
        {
            return -1;
        }

        // Each call builds the index again. To keep the cost linear, only the first call searches long lists.
        var isLong = actors.Count > 1 && others.Count + more.Count > FewEnoughToCompareAll;
        if (isLong && from > 0)
        {
            return -1;
        }

        var index = isLong ? new ActorIndex(others, more) : null;
        for (var i = from; i < actors.Count; i++)
        {
            if (index is null ? IsAmong(actors[i], others) || IsAmong(actors[i], more) : index.Has(actors[i]))
            {
                return i;
            }
        }

        return -1;
    }

    private static bool IsAmong(Actor actor, EquatableArray<Actor> others)
    {
        foreach (var other in others)
        {
            if (SameActor.Is(actor, other))
            {
                return true;
            }
        }

        return false;
    }

    private static int NextAmongFew(EquatableArray<Actor> actors, int from)
    {
        for (var i = Math.Max(from, 1); i < actors.Count; i++)
        {
            for (var j = 0; j < i; j++)
            {
                if (SameActor.Is(actors[i], actors[j]))
                {
                    return i;
                }
            }
        }

        return -1;
    }

    private static int NextAmongMany(EquatableArray<Actor> actors, int from)
    {
        var before = new ActorIndex();
        for (var i = 0; i < actors.Count; i++)
        {
            if (i >= from && before.Has(actors[i]))
            {
                return i;
            }

            before.Add(actors[i]);
        }

        return -1;
    }
}
