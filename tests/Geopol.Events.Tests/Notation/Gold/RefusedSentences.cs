using System.Text.Json.Nodes;

namespace Geopol.Events.Tests;

/// <summary>Sentences that a reader must refuse.</summary>
internal static class RefusedSentences
{
    internal static IReadOnlyList<RefusedSentence> All { get; } =
        [.. GoldFile.Rows("refuse-handed.jsonl").Select(static row => new RefusedSentence(Member(row, "id"), Member(row, "s"), Member(row, "refuse")))];

    private static string Member(JsonNode row, string name) => row[name]!.GetValue<string>();
}
