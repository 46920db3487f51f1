namespace Geopol.Events.Tests;

/// <summary>Sentences that a reader must refuse.</summary>
internal static class RefusedSentences
{
    internal static IReadOnlyList<RefusedSentence> All { get; } =
        [.. GoldFile.Rows("refuse-handed.jsonl").Select(static row => new RefusedSentence(row["id"]!.GetValue<string>(), row["s"]!.GetValue<string>(), row["refuse"]!.GetValue<string>()))];
}
