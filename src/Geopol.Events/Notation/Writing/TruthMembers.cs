using System.Text.Json.Nodes;

namespace Geopol.Events;

/// <summary>
/// Lists the members of a claim that bear on truth. A sentence always says these members, in its words or in a note. <see cref="BearsOnTruthAttribute"/> marks
/// the members.
/// </summary>
internal static class TruthMembers
{
    /// <summary>
    /// Returns whether a member of this object bears on truth. Everything in the member then bears on truth too. A member of an event counts if it bears on
    /// truth in any type of event, because the words may be read as another type of event. A note then corrects the type.
    /// </summary>
    /// <param name="parent">The object, as JSON.</param>
    /// <param name="isLink">Whether the object is a link of the attribution.</param>
    /// <param name="name">The name of the member in the JSON.</param>
    internal static bool Is(JsonObject parent, bool isLink, string name) =>
        isLink ? MemberBearings.OfAttributionLink(name) == Bearing.Truth
        : parent.ContainsKey("event") ? MemberBearings.OfProposition(name) == Bearing.Truth
        : parent.ContainsKey("$type") ? MemberBearings.OfGeopolEvent(name) == Bearing.Truth
        : MemberBearings.OfActor(name) == Bearing.Truth || MemberBearings.OfGoods(name) == Bearing.Truth;

    /// <summary>Returns whether a member isn't part of the statement. A note for a complete clause or link leaves out such a member.</summary>
    internal static bool IsBeside(string name) => IsOfWording(name) || MemberBearings.OfAny(name) == Bearing.Neither || name is "related" or "affiliations" || !name.All(static c => char.IsAsciiLetterOrDigit(c) || c is '$' or '-');

    /// <summary>Returns whether a member is neither written nor compared. Such a member keeps the wording, or is a code that the verb gives.</summary>
    internal static bool IsOfWording(string name) => name is "wording" or "plover" or "format" or "language";
}
