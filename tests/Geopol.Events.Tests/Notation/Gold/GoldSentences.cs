namespace Geopol.Events.Tests;

/// <summary>Sentences that a person encoded by hand without knowledge of any reader.</summary>
internal static class GoldSentences
{
    internal static IReadOnlyList<GoldSentence> All { get; } = [.. GoldFile.Rows("gold-handed.jsonl").Select(GoldSentence.Read)];
}
