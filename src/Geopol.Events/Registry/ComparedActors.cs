namespace Geopol.Events;

/// <summary>A set of actors with an index of their codes, countries and names. Two actors that are the same share at least one of these.</summary>
internal sealed class ComparedActors
{
    private readonly ActorBuckets<ComparedActor> actors = new(KeysOf, ComparedActor.IsSame);

    internal void Add(ComparedActor actor) => actors.Add(actor);

    /// <summary>Whether the set contains an actor that is the same as this one.</summary>
    internal bool Has(ComparedActor actor) => actors.Has(actor);

    private static IEnumerable<(string Of, string Text)> KeysOf(ComparedActor actor)
    {
        foreach (var id in (IEnumerable<Identifier>)actor.Actor.Id)
        {
            yield return (id.Scheme.Text, id.Value);
        }

        foreach (var name in actor.Names.Keys)
        {
            yield return ("name", name);
        }

        if (actor.Country.Length > 0)
        {
            yield return ("country", actor.Country);
        }
    }
}
