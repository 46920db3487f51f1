namespace Geopol.Events;

/// <summary>Actors by their codes, countries and names: two that are one share one of these.</summary>
internal sealed class ComparedActors
{
    // Of very many with one name the rest is left out: comparing each with each would take their square.
    private const int MostOfOneKey = 16;

    private readonly Dictionary<(string Of, string Text), List<ComparedActor>> actors = [];

    internal void Add(ComparedActor actor)
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

    /// <summary>Whether this actor is one of them.</summary>
    internal bool Has(ComparedActor actor) => actors.Count > 0
        && KeysOf(actor).Any(key => actors.TryGetValue(key, out var same) && same.Exists(other => ComparedActor.IsSame(other, actor)));

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
