namespace Geopol.Events;

/// <summary>
/// Finds duplicates of actors by their keys, which are their codes and names. Two entries for the same actor share a key. Each key keeps a
/// limited number of actors, because the cost of comparing all actors with each other would grow with the square of their number.
/// </summary>
/// <param name="keysOf">Returns the keys of an actor, each with its kind.</param>
/// <param name="isOne">Returns whether the first actor, which was added before, is surely the same as the second.</param>
/// <typeparam name="T">An actor, or an actor with the data that a comparison needs.</typeparam>
internal sealed class ActorBuckets<T>(Func<T, IEnumerable<(string Of, string Text)>> keysOf, Func<T, T, bool> isOne)
{
    private const int MostOfOneKey = 16;

    private readonly Dictionary<(string Of, string Text), List<T>> actors = [];

    /// <summary>Adds an actor under each of its keys. A key that has 16 actors takes no more actors.</summary>
    internal void Add(T actor)
    {
        foreach (var key in keysOf(actor))
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

    /// <summary>Returns whether an actor that was added is surely the same as this one.</summary>
    internal bool Has(T actor) => actors.Count > 0
        && keysOf(actor).Any(key => actors.TryGetValue(key, out var same) && same.Exists(other => isOne(other, actor)));
}
