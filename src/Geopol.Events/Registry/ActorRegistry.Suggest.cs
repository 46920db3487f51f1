namespace Geopol.Events;

public sealed partial class ActorRegistry
{
    private const int MaxSuggestions = 5;

    /// <summary>Up to five actors with a similar name, the most similar first; empty if no name is similar.</summary>
    internal IReadOnlyList<RegisteredActor> Suggest(string text)
    {
        var asked = ActorName.Fold(text);
        if (asked.Length is < 3 or > ActorName.Room)
        {
            return [];
        }

        var ranked = new List<(int Distance, RegisteredActor Actor)>();
        foreach (var (name, actor) in overlay?.Names ?? [])
        {
            Rank(ranked, NameDistance.Between(asked, name), actor);
        }

        for (var row = 0; hasTable && row < ActorTable.NameCount; row++)
        {
            RankAll(NameDistance.Between(asked, ActorTable.FoldedAt(row)), ActorTable.ActorsAt(row));
        }

        Span<char> buffer = stackalloc char[ActorName.Room];
        for (var row = 0; hasTable && row < MoreActors.NameCount; row++)
        {
            RankAll(NameDistance.Between(asked, MoreActors.FoldedAt(row, buffer)), MoreActors.ActorsAt(row));
        }

        return [.. ranked.OrderBy(static one => one.Distance).Select(static one => one.Actor).Distinct().Take(MaxSuggestions)];

        void RankAll(int distance, ReadOnlySpan<ushort> actors)
        {
            foreach (var actor in distance <= NameDistance.Far ? actors : [])
            {
                Rank(ranked, distance, EntryAt(actor & ActorTable.ActorBits));
            }
        }
    }

    private static void Rank(List<(int Distance, RegisteredActor Actor)> ranked, int distance, RegisteredActor actor)
    {
        if (distance <= NameDistance.Far)
        {
            ranked.Add((distance, actor));
        }
    }
}
