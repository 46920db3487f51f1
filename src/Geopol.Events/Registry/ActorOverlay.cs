namespace Geopol.Events;

/// <summary>What a user added to a registry: actors of their own, and more about those that are built in.</summary>
/// <remarks>Immutable.</remarks>
internal sealed class ActorOverlay
{
    private readonly Dictionary<Identifier, List<(RegisteredCode Code, RegisteredActor Actor)>> codes = [];
    private readonly Dictionary<string, List<RegisteredActor>> names = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<RegisteredActor>> adjectives = new(StringComparer.Ordinal);
    private readonly Dictionary<int, RegisteredActor> changed = [];
    private readonly List<RegisteredActor> added = [];

    /// <summary>Those that aren't built in.</summary>
    internal IReadOnlyList<RegisteredActor> Added => added;

    internal void CopyChangedTo(RegisteredActor?[] entries)
    {
        foreach (var (index, actor) in changed)
        {
            entries[index] = actor;
        }
    }

    /// <param name="registry">The registry to which they are added.</param>
    /// <param name="before">What was added to it before.</param>
    /// <param name="actors">What to add.</param>
    /// <param name="refuse">Told of one whose codes are of several known actors, and why, and it is left out.</param>
    internal static ActorOverlay Of(ActorRegistry registry, ActorOverlay? before, ReadOnlySpan<RegisteredActor> actors, Action<int, string> refuse)
    {
        var all = new List<(RegisteredActor Actor, List<string> Given)>();
        foreach (var (actor, given) in before?.All ?? [])
        {
            all.Add((actor, given));
        }

        for (var i = 0; i < actors.Length; i++)
        {
            var actor = actors[i];
            ArgumentNullException.ThrowIfNull(actor, nameof(actors));
            var known = KnownAs(registry, all, actor, out var other);
            if (other is not null)
            {
                refuse(i, $"The codes of '{actor}' are of {known} and of {other}: mend them.");
                continue;
            }

            var place = known is null ? -1 : all.FindIndex(one => one.Actor == known);
            var whole = known is null ? actor : Merge(known, actor);
            if (place < 0)
            {
                all.Add((whole, NamesOf(actor)));
            }
            else
            {
                all[place] = (whole, [.. all[place].Given, .. NamesOf(actor)]);
            }
        }

        return new ActorOverlay(all);
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

    private static RegisteredActor? KnownAs(ActorRegistry registry, List<(RegisteredActor Actor, List<string> Given)> all, RegisteredActor actor, out RegisteredActor? other)
    {
        RegisteredActor? known = null;
        other = null;
        foreach (var code in actor.Codes)
        {
            var found = all.Find(one => one.Actor.Codes.Any(c => c.Identifier == code.Identifier && c.Until is null)).Actor
                ?? registry.Find(code.Identifier, code.Until).Actor;

            // One that was added before may have become another instance.
            found = found is null || found.Index == ActorTable.None ? found : all.Find(one => one.Actor.Index == found.Index).Actor ?? found;
            if (found is not null && known is not null && found != known)
            {
                other = found;
                return known;
            }

            known ??= found;
        }

        return known;
    }

    private static RegisteredActor Merge(RegisteredActor known, RegisteredActor more)
    {
        var (old, own) = (known.Actor, more.Actor);
        var actor = own with
        {
            Kind = own.Kind.IsAbsent ? old.Kind : own.Kind,
            Id = Union(old.Id, own.Id),
            Names = LocalizedText.OfOwned([.. old.Names.Where(name => own.Names.In(name.Language) is null), .. own.Names]),
            StandsFor = own.StandsFor ?? old.StandsFor,
        };
        return new RegisteredActor(actor, known.Index)
        {
            Codes = [.. more.Codes, .. known.Codes.Where(code => !more.Codes.Contains(code) && (code.Until is not null || own.Id.In(code.Identifier.Scheme) is null))],
            FormalName = more.FormalName ?? known.FormalName,
            OtherNames = [.. more.OtherNames, .. known.OtherNames],
            Adjectives = [.. more.Adjectives, .. known.Adjectives.Where(adjective => !more.Adjectives.Contains(adjective))],
        };
    }

    private static Identifiers Union(Identifiers old, Identifiers own)
    {
        foreach (var identifier in own)
        {
            old = old.With(identifier);
        }

        return old;
    }

    private static List<string> NamesOf(RegisteredActor actor)
    {
        List<string> texts = [.. actor.Actor.Names.Select(static name => name.Text), .. actor.OtherNames.Select(static name => name.Text)];
        if (actor.FormalName is { } formal)
        {
            texts.Add(formal);
        }

        return texts;
    }

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
