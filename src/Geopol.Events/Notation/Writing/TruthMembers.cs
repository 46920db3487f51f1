using System.Text.Json.Nodes;

namespace Geopol.Events;

/// <summary>Lists the members of a claim that bear on truth. A sentence always says them, in its words or in a note. <see cref="BearsOnTruthAttribute"/> marks them.</summary>
internal static class TruthMembers
{
    /// <summary>
    /// Whether a member of this object bears on truth, together with everything in the member. For an event, it is enough that the member does so in any type of event,
    /// because the words may be read as another type than the claim's. A note corrects the type.
    /// </summary>
    /// <param name="parent">The object, as JSON.</param>
    /// <param name="isLink">Whether the object is a link of the attribution.</param>
    /// <param name="name">The member's name on the wire.</param>
    internal static bool Is(JsonObject parent, bool isLink, string name) =>
        isLink ? MemberBearings.OfAttributionLink(name) == Bearing.Truth
        : parent.ContainsKey("event") ? MemberBearings.OfProposition(name) == Bearing.Truth
        : parent.ContainsKey("$type") ? MemberBearings.OfGeopolEvent(name) == Bearing.Truth
        : MemberBearings.OfActor(name) == Bearing.Truth || MemberBearings.OfGoods(name) == Bearing.Truth;

    /// <summary>Whether a member isn't part of the statement. A note for a complete clause or link leaves it out.</summary>
    internal static bool IsBeside(string name) => IsOfWording(name) || MemberBearings.OfAny(name) == Bearing.Neither || name is "related" or "affiliations" || !name.All(static c => char.IsAsciiLetterOrDigit(c) || c is '$' or '-');

    /// <summary>Whether a member is neither written nor compared: it keeps the wording, or it is a code that the verb gives.</summary>
    internal static bool IsOfWording(string name) => name is "wording" or "plover" or "format" or "language";
}
