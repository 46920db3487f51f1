using System.Text.Json;
using System.Text.Json.Nodes;

namespace Geopol.Events.Tests;

/// <summary>A right encoding of a sentence.</summary>
internal sealed class GoldEncoding
{
    // These members aren't participants. They are single words, or they repeat the actor of a step.
    private static readonly string[] NotRoles = ["kind", "stage", "mode", "status", "stageBy"];

    private readonly JsonObject written;

    internal GoldEncoding(JsonObject written, string topic)
    {
        this.written = written;
        Topic = topic;
        Event = Word("event")!;
        Where = Label("where");
        Condition = Label("condition");
        Grounds = Label("grounds");
        WhenWords = Label("whenWords");
        Kind = WordOfEvent("kind") is { } kind ? GoldLabel.Of(kind) : null;
        StageBy = LabelsOf(Written("stageBy"));
        Likelihood = written["likelihood"] is { } likelihood ? LikelihoodRange.Of(JsonSerializer.SerializeToElement(likelihood)) : null;
        Counts = [.. (written["counts"] as JsonObject ?? []).Select(static count => (count.Key, count.Value!.GetValue<string>()))];
        Chain = [.. Texts("chain").Select(GoldLink.Of)];
        About = [.. Texts("about")];
        Roles = [.. ReadRoles()];
    }

    /// <summary>The PLOVER type of the sentence.</summary>
    internal string Topic { get; }

    internal string Event { get; }

    /// <summary>The participants and clauses, in the order of the file and grouped by role.</summary>
    internal IReadOnlyList<(string Role, IReadOnlyList<GoldLabel> Labels)> Roles { get; }

    internal GoldLabel? Kind { get; }

    internal IReadOnlyList<GoldLabel> StageBy { get; }

    internal GoldLabel? Where { get; }

    internal GoldLabel? Condition { get; }

    internal GoldLabel? Grounds { get; }

    /// <summary>The words of a time without a date.</summary>
    internal GoldLabel? WhenWords { get; }

    internal LikelihoodRange? Likelihood { get; }

    internal IReadOnlyList<(string What, string Number)> Counts { get; }

    internal IReadOnlyList<GoldLink> Chain { get; }

    /// <summary>The members that are denied. Empty if the whole claim is denied.</summary>
    internal IReadOnlyList<string> About { get; }

    internal IReadOnlyList<GoldLabel> LabelsOf(string role) => Roles.FirstOrDefault(row => row.Role == role).Labels ?? [];

    /// <summary>Returns a member that is a single word, such as tense or polarity.</summary>
    internal string? Word(string name) => written[name]?.GetValue<string>();

    /// <summary>Returns a member of the event that is a single word, such as its stage.</summary>
    internal string? WordOfEvent(string name) => Written(name)?.GetValue<string>();

    private JsonNode? Written(string role) => written["roles"]?[role];

    private GoldLabel? Label(string name) => Word(name) is { Length: > 0 } text ? GoldLabel.Of(text) : null;

    private IEnumerable<string> Texts(string name) => (written[name] as JsonArray ?? []).Select(static text => text!.GetValue<string>());

    private IEnumerable<(string Role, IReadOnlyList<GoldLabel> Labels)> ReadRoles()
    {
        var placed = Event == "meeting" ? Where : null;
        foreach (var (role, labels) in written["roles"] as JsonObject ?? [])
        {
            if (labels is not null && !NotRoles.Contains(role))
            {
                placed = role == "place" ? null : placed;
                yield return (role, LabelsOf(labels));
            }
        }

        // The place of a meeting is a member of the meeting.
        if (placed is not null)
        {
            yield return ("place", [placed]);
        }
    }

    private static IReadOnlyList<GoldLabel> LabelsOf(JsonNode? labels) => [.. (labels as JsonArray ?? []).Select(static label => LabelOf(label!))];

    private static GoldLabel LabelOf(JsonNode label) => label is JsonObject
        ? GoldLabel.Of(label["n"]!.GetValue<string>(), label["what"]!.GetValue<string>())
        : GoldLabel.Of(label.GetValue<string>());
}
