using System.Text.Json.Nodes;

namespace Geopol.Events;

/// <summary>Which members of a claim bear on truth: a sentence always says them, by its words or in a note. <see cref="BearsOnTruthAttribute"/> marks them.</summary>
internal static class TruthMembers
{
    /// <summary>
    /// Whether a member of this object does, and with it all that is in it. Of an event whether it does in any type: the words may be read as another
    /// type than the claim's, and a note has the right one.
    /// </summary>
    /// <param name="parent">The object, as JSON.</param>
    /// <param name="isLink">Whether the object is a link of the attribution.</param>
    /// <param name="name">The member's name on the wire.</param>
    internal static bool Is(JsonObject parent, bool isLink, string name) =>
        isLink ? MemberBearings.OfAttributionLink(name) == Bearing.Truth
        : parent.ContainsKey("event") ? MemberBearings.OfProposition(name) == Bearing.Truth
        : parent.ContainsKey("$type") ? MemberBearings.OfGeopolEvent(name) == Bearing.Truth
        : MemberBearings.OfActor(name) == Bearing.Truth || MemberBearings.OfGoods(name) == Bearing.Truth;

    /// <summary>Whether a member is beside what is said: a note that holds a whole clause or link leaves it out.</summary>
    internal static bool IsBeside(string name) => IsOfWording(name) || MemberBearings.OfAny(name) == Bearing.Neither || name is "related" or "affiliations" || !name.All(static c => char.IsAsciiLetterOrDigit(c) || c is '$' or '-');

    /// <summary>Whether a member is neither said nor compared: it keeps the wording, or is the verb's own code.</summary>
    internal static bool IsOfWording(string name) => name is "wording" or "plover" or "format" or "language";
}
