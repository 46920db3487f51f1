namespace Geopol.Events.Tests;

/// <summary>
/// The members that bear on truth: of a proposition, of an event, of a link, and of any other object. The list is written by hand from the design (section 7).
/// </summary>
internal static class TruthMemberTable
{
    internal static readonly string[] OfProposition = ["polarity", "modality", "likelihood", "disposition", "tense", "aspect", "evidentiality", "asks", "condition"];

    internal static readonly string[] OfEvent = ["$type", "verb", "kind", "stage", "stageBy", "status", "mode"];

    internal static readonly string[] OfLink = ["act", "about", "evidentiality"];

    // These members contain alternatives: "Kharkiv or Sumy", "KN-23 or KN-24".
    internal static readonly string[] OfAny = ["oneOf", "designation", "orDesignations"];

    // The yardstick of a likelihood isn't in a sentence.
    private static readonly string[] OfLikelihood = ["word", "low", "high"];

    /// <summary>The same members by type. The type of an event bears on truth too.</summary>
    internal static IReadOnlyDictionary<Type, string[]> ByType { get; } = new Dictionary<Type, string[]>
    {
        [typeof(Proposition)] = OfProposition,
        [typeof(Transfer)] = ["$type", "kind", "stage", "stageBy"],
        [typeof(Warning)] = ["$type", "kind"],
        [typeof(Meeting)] = ["$type", "mode", "status"],
        [typeof(Agreement)] = ["$type", "kind", "stage", "stageBy"],
        [typeof(Interaction)] = ["$type", "verb", "status"],
        [typeof(AttributionLink)] = OfLink,
        [typeof(Actor)] = ["oneOf"],
        [typeof(Goods)] = ["designation", "orDesignations"],
        [typeof(Likelihood)] = OfLikelihood,
    };

    /// <summary>Returns whether the value at a path of a claim bears on truth, or contains a member that always does.</summary>
    internal static bool Has(string path)
    {
        string[] steps = [.. path.Split('.').Select(static step => step.Split('[')[0])];
        var (name, parent) = (steps[^1], steps.Length > 1 ? steps[^2] : "");
        return path is "proposition" or "proposition.event" || steps is ["attribution"]
            || steps is ["attribution", var member] && OfLink.Contains(member)
            || steps[0] == "proposition" && (OfAny.Contains(name)
                || (name == "condition" ? parent is not ("event" or "items" or "consideration" or "goods") : OfProposition.Contains(name))
                || name is "stage" or "stageBy" or "verb" or "$type" or "status"
                || (name is "kind" or "mode" && parent == "event")
                || (parent == "likelihood" && OfLikelihood.Contains(name)));
    }
}
