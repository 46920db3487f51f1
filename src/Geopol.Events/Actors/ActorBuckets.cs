namespace Geopol.Events;

/// <summary>
/// Actors by the keys that two which are one share: their codes and names. Each key keeps a bounded number of actors, because comparing each
/// actor with each would take their square.
/// </summary>
/// <param name="keysOf">The keys of an actor, each with the sort of key.</param>
/// <param name="isOne">Whether an actor that was added is surely another.</param>
/// <typeparam name="T">An actor, or an actor with what comparing it needs.</typeparam>
internal sealed class ActorBuckets<T>(Func<T, IEnumerable<(string Of, string Text)>> keysOf, Func<T, T, bool> isOne)
{
    private const int MostOfOneKey = 16;

    private readonly Dictionary<(string Of, string Text), List<T>> actors = [];

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

    /// <summary>Whether an actor that was added is surely this one.</summary>
    internal bool Has(T actor) => actors.Count > 0
        && keysOf(actor).Any(key => actors.TryGetValue(key, out var same) && same.Exists(other => isOne(other, actor)));
}
