namespace Geopol.Events;

/// <summary>The data that a user added to a registry: new actors, and additions to built-in actors.</summary>
/// <remarks>Immutable.</remarks>
internal sealed class ActorOverlay
{
    private readonly Dictionary<Identifier, List<(RegisteredCode Code, RegisteredActor Actor)>> codes = [];
    private readonly Dictionary<string, List<RegisteredActor>> names = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<RegisteredActor>> adjectives = new(StringComparer.Ordinal);
    private readonly Dictionary<int, RegisteredActor> changed = [];
    private readonly List<RegisteredActor> added = [];

    /// <summary>The added actors that aren't built in.</summary>
    internal IReadOnlyList<RegisteredActor> Added => added;

    /// <summary>Replaces each built-in actor that was changed, at its index in the array.</summary>
    internal void CopyChangedTo(RegisteredActor?[] entries)
    {
        foreach (var (index, actor) in changed)
        {
            entries[index] = actor;
        }
    }

    /// <summary>Returns a new overlay with the earlier additions and these actors.</summary>
    /// <param name="registry">The registry to which the actors are added.</param>
    /// <param name="before">The overlay with the earlier additions; null where there are none.</param>
    /// <param name="actors">The actors to add.</param>
    /// <param name="refuse">
    /// Receives the index of an actor whose codes belong to several known actors, and a function that gives the message. The actor is skipped.
    /// </param>
    internal static ActorOverlay Of(ActorRegistry registry, ActorOverlay? before, ReadOnlySpan<RegisteredActor> actors, Action<int, Func<string>> refuse)
    {
        var builder = new OverlayBuilder(registry, before?.All ?? []);
        for (var i = 0; i < actors.Length; i++)
        {
            ArgumentNullException.ThrowIfNull(actors[i], nameof(actors));
            if (builder.Add(actors[i]) is { } fault)
            {
                refuse(i, fault);
            }
        }

        return new ActorOverlay(builder.Build());
    }

    private ActorOverlay(List<(RegisteredActor Actor, List<string> Given)> all)
    {
        All = all;
        foreach (var (actor, given) in all)
        {
            if (actor.Index == ActorTable.None)
            {
                added.Add(actor);
            }
            else
            {
                changed[actor.Index] = actor;
            }

            foreach (var code in actor.Codes)
            {
                Add(codes, code.Identifier, (code, actor));
            }

            foreach (var name in given.Select(ActorName.Fold).Distinct(StringComparer.Ordinal))
            {
                Add(names, name, actor);
            }

            foreach (var adjective in actor.Adjectives.Select(ActorName.Fold).Distinct(StringComparer.Ordinal))
            {
                Add(adjectives, adjective, actor);
            }
        }
    }

    private List<(RegisteredActor Actor, List<string> Given)> All { get; }

    /// <summary>
    /// Looks up a code on a day (yyyymmdd), or on any day (<see cref="ActorTable.AnyDay"/>). The default value means that the overlay doesn't have
    /// the code.
    /// </summary>
    internal ActorLookup Find(IdentifierScheme scheme, ReadOnlySpan<char> code, int on)
    {
        if (scheme.IsAbsent || code.Length is 0 or > Identifier.MaxValueLength || !WellFormed.IsWellFormed(code)
            || !codes.TryGetValue(new Identifier(scheme, code.ToString()), out var rows))
        {
            return default;
        }

        var inForce = rows.FindAll(row => on == ActorTable.AnyDay ? row.Code.Until is null : row.Code.IsInForceOn(on));
        var found = (inForce.Count == 0 && on == ActorTable.AnyDay ? rows : inForce).ConvertAll(static row => row.Actor).Distinct().ToArray();
        return found switch
        {
            [var one] => new(one),
            [] => default,
            _ => new(ActorLookupStatus.Ambiguous, $"{scheme.Text}:{code}", null, found),
        };
    }

    /// <summary>
    /// Looks up a name, otherwise an adjective. Folds the name itself if <c>folded</c> is empty. The default value means that the overlay doesn't
    /// have the name.
    /// </summary>
    internal ActorLookup Find(ReadOnlySpan<char> folded, ReadOnlySpan<char> name)
    {
        var text = folded.IsEmpty ? ActorName.Fold(name.ToString()) : folded.ToString();
        var status = ActorLookupStatus.Found;
        if (!names.TryGetValue(text, out var found))
        {
            status = ActorLookupStatus.FoundByAdjective;
            if (!adjectives.TryGetValue(text, out found))
            {
                return default;
            }
        }

        return found is [var one] ? new(one, status) : new(ActorLookupStatus.Ambiguous, name.ToString(), null, found);
    }

    /// <summary>Every folded name that was added, with its actor.</summary>
    internal IEnumerable<(string Name, RegisteredActor Actor)> Names =>
        names.SelectMany(static entry => entry.Value, static (entry, actor) => (entry.Key, actor));

    private static void Add<TKey, TItem>(Dictionary<TKey, List<TItem>> lists, TKey key, TItem item)
        where TKey : notnull
    {
        if (!lists.TryGetValue(key, out var list))
        {
            lists.Add(key, list = []);
        }

        list.Add(item);
    }
}
