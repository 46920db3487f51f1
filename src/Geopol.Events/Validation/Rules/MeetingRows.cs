namespace Geopol.Events;

/// <summary>The rules about meetings.</summary>
internal static class MeetingRows
{
    [Rule("GE2401", IssueSeverity.Warning, "parties",
        "The meeting has no parties. Name the actors that meet.")]
    internal static bool MeetingOfNobody(Meeting m) => m.Parties.IsEmpty;

    [Rule("GE2402", IssueSeverity.Warning, "parties[*]",
        "The party is listed twice. Remove the duplicate.")]
    internal static int MeetingPartyTwice(Meeting m, int from) => ActorTwice.Next(m.Parties, from);

    [Rule("GE2403", IssueSeverity.Warning, "when",
        "`status` is `cancelled`, but `when` says that the meeting took place. Remove `when`, and leave the planned time in `scheduledFor`.")]
    internal static bool CancelledYetDated(Meeting m) => m.Status == MeetingStatus.Cancelled && m.When is not null && m.ScheduledFor is not null;
}
