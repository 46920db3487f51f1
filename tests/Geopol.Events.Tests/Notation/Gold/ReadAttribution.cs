using System.Text.Json;

namespace Geopol.Events.Tests;

/// <summary>A link of the attribution that a claim has.</summary>
internal sealed class ReadAttribution
{
    internal ReadAttribution(JsonElement value)
    {
        Act = LooseJson.Text(LooseJson.Member(value, "act", "$type", "verb", "type"))?.ToLowerInvariant() ?? "";
        JsonElement[] sources = [.. LooseJson.Items(LooseJson.Member(value, "sources", "source", "by", "speaker"))];
        Sources = [.. sources.Select(static source => new GoldPart(source))];
        All = sources.Length == 0 ? null : new GoldPart(sources);
        About = [.. LooseJson.Items(LooseJson.Member(value, "about")).SelectMany(LooseJson.Texts)];
    }

    internal string Act { get; }

    internal IReadOnlyList<GoldPart> Sources { get; }

    /// <summary>All sources as one part. Null if there are none.</summary>
    internal GoldPart? All { get; }

    /// <summary>The parts to which the act is limited.</summary>
    internal IReadOnlyList<string> About { get; }

    internal bool IsOfAny => Sources.Count > 0;

    /// <summary>Returns whether the act takes truth away from the claim. A reading must not drop such a link.</summary>
    internal static bool IsDoubting(string act) => act is "deny" or "doubt" or "decline" or "withdraw" or "correct";

    /// <summary>The names of the sources in messages.</summary>
    internal string Named => $"[{string.Join(", ", Sources)}]";
}
