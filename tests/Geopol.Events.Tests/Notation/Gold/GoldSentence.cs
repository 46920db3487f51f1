using System.Text.Json.Nodes;

namespace Geopol.Events.Tests;

/// <summary>A sentence with all its right encodings. A controlled language should accept the wording of level A. Level B is harder.</summary>
internal sealed record GoldSentence(string Id, string Level, string Topic, string Text, JsonObject Expected, IReadOnlyList<JsonObject> Patches)
{
    /// <summary>The expected encoding comes first, and then the encodings that are equally good.</summary>
    internal IEnumerable<GoldEncoding> Encodings => GoldPatches.Apply(Expected, Patches).Select(written => new GoldEncoding(written, Topic));

    internal static GoldSentence Read(JsonNode row) => new(
        Member(row, "id"), Member(row, "level"), Member(row, "topic"), Member(row, "s"), row["expect"]!.AsObject(),
        [.. (row["also"] as JsonArray ?? []).Select(static patch => patch!.AsObject())]);

    private static string Member(JsonNode row, string name) => row[name]?.GetValue<string>() ?? "";
}
