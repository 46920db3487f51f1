namespace Geopol.Events;

/// <summary>Reads clauses in which one member is unknown: "who sold munitions to Russia", "what DPRK may sell to Russia".</summary>
internal sealed partial class ClauseReader
{
    private SlotPlace asked;
    private FrameRole askedRole;

    /// <summary>Reads the clause after "it is unknown who" or "it is unknown what".</summary>
    internal bool TryAsked(bool isSubject, out Proposition proposition)
    {
        proposition = null!;
        var start = cursor.Position;
        NounPhrase[] subject = [new() { Start = start, End = start, IsNobody = true, Mostly = Filler.Actor }];
        if (!isSubject && !nouns.TryReadList(NounContext.Subject, out subject))
        {
            return false;
        }

        asked = isSubject ? SlotPlace.Subject : SlotPlace.Object;
        var isRead = TryPredicate(ClauseKind.Main, subject, default, out proposition);
        asked = SlotPlace.None;
        if (!isRead)
        {
            return false;
        }

        proposition = proposition with { Asks = [AskedOf(askedRole)] };
        return true;
    }

    // Converts a role to an open question. An open question has the name of the role that it is about.
    internal static OpenQuestion AskedOf(FrameRole role) => role is FrameRole.Subject or FrameRole.Kind ? OpenQuestion.Terms
        : role.ToString() is var name ? OpenQuestion.Parse(char.ToLowerInvariant(name[0]) + name[1..]) : default;
}
