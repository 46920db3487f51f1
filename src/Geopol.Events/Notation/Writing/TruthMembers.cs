using System.Text.Json.Nodes;

namespace Geopol.Events;

/// <summary>Which members of a claim bear on truth: a sentence always says them, by its words or in a note.</summary>
internal static class TruthMembers
{
    /// <summary>Whether a member of this object does, and with it all that is in it.</summary>
    /// <param name="parent">The object, as JSON.</param>
    /// <param name="isLink">Whether the object is a link of the attribution.</param>
    /// <param name="name">The member's name on the wire.</param>
    internal static bool Is(JsonObject parent, bool isLink, string name) => name switch
    {
        "oneOf" or "designation" or "orDesignations" => true,
        "polarity" or "modality" or "likelihood" or "disposition" or "tense" or "aspect" or "asks" or "condition" when parent.ContainsKey("event") => true,
        "evidentiality" => isLink || parent.ContainsKey("event"),
        "$type" or "verb" or "kind" or "stage" or "stageBy" or "status" or "mode" => parent.ContainsKey("$type"),
        "act" or "about" => isLink,
        _ => false,
    };

    /// <summary>Whether a member is beside what is said: a note that holds a whole clause or link leaves it out.</summary>
    internal static bool IsBeside(string name) => IsOfWording(name) || name is "contexts" or "codings" or "marks" or "related" or "quotes" or "document" or "otherNames" or "sectors" or "affiliations" || !name.All(static c => char.IsAsciiLetterOrDigit(c) || c is '$' or '-');

    /// <summary>Whether a member is neither said nor compared: it keeps the wording, or is the verb's own code.</summary>
    internal static bool IsOfWording(string name) => name is "wording" or "plover" or "format" or "language";
}
