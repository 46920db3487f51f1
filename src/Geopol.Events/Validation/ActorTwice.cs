namespace Geopol.Events;

/// <summary>Finds the actors that are in a list twice, or in two lists. A list of a hundred thousand is looked through once, not each actor against each.</summary>
internal static class ActorTwice
{
    private const int FewEnoughToCompareAll = 32;

    /// <summary>The first index, not below this one, of an actor that is in the list before it; -1 where there is none.</summary>
    internal static int Next(EquatableArray<Actor> actors, int from) =>
        actors.Count <= FewEnoughToCompareAll ? NextAmongFew(actors, from) : NextAmongMany(actors, from);

    /// <summary>The first index, not below this one, of an actor that is also in one of the other lists; -1 where there is none.</summary>
    internal static int NextIn(EquatableArray<Actor> actors, int from, EquatableArray<Actor> others, EquatableArray<Actor> more = default)
    {
        if (actors.IsEmpty || (others.IsEmpty && more.IsEmpty))
        {
            return -1;
        }

        // Of long lists only the first is found: the index is made at each call.
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
