namespace Geopol.Events;

/// <summary>
/// A set of actors with an index of their codes and names. The index finds the same actor quickly, because the same actors share a code or a name.
/// </summary>
internal sealed class ActorIndex
{
    private readonly ActorBuckets<Actor> actors = new(KeysOf, static (other, actor) => SameActor.Is(actor, other));

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

    internal void Add(Actor actor) => actors.Add(actor);

    /// <summary>Returns whether the set contains an actor that is surely the same as this one.</summary>
    internal bool Has(Actor actor) => actors.Has(actor);

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
