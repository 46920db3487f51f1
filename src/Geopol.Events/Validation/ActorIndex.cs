namespace Geopol.Events;

/// <summary>Actors by their codes and names: two that are one share a code or a name.</summary>
internal sealed class ActorIndex
{
    private const int MostOfOneKey = 16;

    private readonly Dictionary<(string Of, string Text), List<Actor>> actors = [];

    internal ActorIndex(params ReadOnlySpan<EquatableArray<Actor>> lists)
    {
        foreach (var list in lists)
        {
            foreach (var actor in list)
            {
                Add(actor);
            }
        }
    }

    internal void Add(Actor actor)
    {
        foreach (var key in KeysOf(actor))
        {
            if (!actors.TryGetValue(key, out var same))
            {
                actors.Add(key, same = []);
            }

            if (same.Count < MostOfOneKey)
            {
                same.Add(actor);
            }
        }
    }

    /// <summary>Whether an actor that was added is surely this one.</summary>
    internal bool Has(Actor actor) =>
        KeysOf(actor).Any(key => actors.TryGetValue(key, out var same) && same.Exists(other => SameActor.Is(actor, other)));

    private static IEnumerable<(string Of, string Text)> KeysOf(Actor actor)
    {
        var meant = SameActor.Meant(actor);
        return
        [
            .. meant.Id.Select(static id => (id.Scheme.Text, id.Value)),
            .. meant.Names.Select(static name => (name.Language.Text, name.Text)),
            ("", IdentifierShapes.CountryOf(meant.Id).ToString()),
        ];
    }
}
