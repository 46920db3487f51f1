namespace Geopol.Events.Tables;

/// <summary>The folded names by which actors are found, sorted, with the actor or the group of actors of each name.</summary>
internal sealed class NameLayout
{
    private const int Adjective = 0x8000;
    private const int Group = 0x4000;

    internal NameLayout(List<TableActor> actors, MoreActorList more, PeriodTable periods)
    {
        var rows = new SortedDictionary<string, SortedDictionary<int, Holder>>(StringComparer.Ordinal);
        foreach (var (index, actor) in actors.Index())
        {
            foreach (var name in actor.Names.Values.Append(actor.FormalName).Concat(actor.OtherNames.Select(static other => other.Name)).SelectMany(Variants))
            {
                HoldersOf(name)[index] = default;
            }

            foreach (var adjective in actor.Adjectives)
            {
                HoldersOf(adjective).TryAdd(index, new(IsAdjective: true));
            }

            foreach (var (name, since, until) in actor.DatedNames)
            {
                HoldersOf(name)[index] = new(Period: periods.NumberOf(since, until));
            }
        }

        // A name that an actor of the second table shares with this table is ambiguous here. The second table isn't searched for it.
        foreach (var actor in more.Entries)
        {
            var index = more.IndexOf(actor.Id);
            foreach (var folded in actor.FoldedNames.Where(rows.ContainsKey).Where(name => !rows[name].ContainsKey(index)))
            {
                if (index >= actors.Count && rows[folded].Any(holder => holder.Value.IsAdjective || (holder.Key < actors.Count && actors[holder.Key].Kind is "state" or "territory")))
                {
                    throw new InvalidDataException($"'{folded}' of {actor.Id} is also a name of a state, or an adjective. Remove it.");
                }

                rows[folded][index] = default;
            }
        }

        foreach (var (folded, holders) in rows)
        {
            Add(folded, holders);
        }

        Hash = new PerfectHash(Folded.Index().Select(static name => (PerfectHash.HashOfName(name.Item), name.Index)));

        SortedDictionary<int, Holder> HoldersOf(string name)
        {
            var folded = ActorName.Fold(name);
            return rows.TryGetValue(folded, out var holders) ? holders : rows[folded] = [];
        }
    }

    internal List<string> Folded { get; } = [];

    /// <summary>The index of each name's actor, or the position of its group in <see cref="Groups"/>, with a flag for an adjective.</summary>
    internal List<int> Targets { get; } = [];

    /// <summary>Groups of actors that share a name or have it only in a period: the number of actors, then their indices, then the periods.</summary>
    internal List<int> Groups { get; } = [];

    internal PerfectHash Hash { get; }

    // A text that is the name of an actor and an adjective of another counts only as the name.
    private void Add(string folded, SortedDictionary<int, Holder> holders)
    {
        var isAdjective = !holders.Values.Any(static holder => !holder.IsAdjective);
        var flag = isAdjective ? Adjective : 0;
        var chosen = holders.Where(holder => holder.Value.IsAdjective == isAdjective).ToList();
        Folded.Add(folded);
        if (chosen is [{ Key: var one, Value.Period: 0 }])
        {
            Targets.Add(one | flag);
            return;
        }

        Targets.Add(Groups.Count | Group | flag);
        Groups.AddRange([chosen.Count, .. chosen.Select(static holder => holder.Key), .. chosen.Select(static holder => holder.Value.Period)]);
    }

    private static IEnumerable<string> Variants(string name)
    {
        var saint = name.Replace("St.", "Saint", StringComparison.Ordinal);
        var written = name.Replace(" & ", " and ", StringComparison.Ordinal);
        string[] variants = [name, saint, written, saint.Replace(" & ", " and ", StringComparison.Ordinal)];
        return name.Length == 0 ? [] : variants.Distinct();
    }

    /// <summary>An actor's relation to a name: whether it is only an adjective, and the number of the period in which the actor has it (0: always).</summary>
    private readonly record struct Holder(bool IsAdjective = false, int Period = 0);
}
