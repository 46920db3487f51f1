namespace Geopol.Events;

/// <summary>Which of several actors stands among them twice.</summary>
internal static class ActorTwice
{
    private const int FewEnoughToCompareAll = 32;
    private const int MostOfOneKey = 16;

    /// <summary>The first from here on that stands before it already; -1 where there is none.</summary>
    internal static int Next(EquatableArray<Actor> actors, int from) =>
        actors.Count <= FewEnoughToCompareAll ? NextAmongFew(actors, from) : NextAmongMany(actors, from);

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

    // A list of a hundred thousand is looked through once, not each against each: two that are one share a code or a name.
    private static int NextAmongMany(EquatableArray<Actor> actors, int from)
    {
        var before = new Dictionary<(string Of, string Text), List<Actor>>();
        for (var i = 0; i < actors.Count; i++)
        {
            var isTwice = false;
            foreach (var key in KeysOf(SameActor.Meant(actors[i])))
            {
                if (!before.TryGetValue(key, out var same))
                {
                    before.Add(key, same = []);
                }

                isTwice |= i >= from && same.Exists(other => SameActor.Is(actors[i], other));
                if (same.Count < MostOfOneKey)
                {
                    same.Add(actors[i]);
                }
            }

            if (isTwice)
            {
                return i;
            }
        }

        return -1;
    }

    private static IEnumerable<(string Of, string Text)> KeysOf(Actor actor) =>
    [
        .. actor.Id.Select(static id => (id.Scheme.Text, id.Value)),
        .. actor.Names.Select(static name => (name.Language.Text, name.Text)),
        ("", IdentifierShapes.CountryOf(actor.Id).ToString()),
    ];
}
