namespace Geopol.Events;

/// <summary>The rules about meetings.</summary>
internal static class MeetingRows
{
    [Rule("GE2401", Severity.Warning, "participants",
        "The meeting has no participants. Name the parties that meet.")]
    internal static bool MeetingOfNobody(Meeting m) => m.Participants.IsEmpty;

    [Rule("GE2402", Severity.Warning, "participants[*]",
        "The participant is listed twice. Remove the duplicate.")]
    internal static int ParticipantTwice(Meeting m, int from) => ActorTwice.Next(m.Participants, from);

    [Rule("GE2403", Severity.Warning, "when",
        "`status` is `cancelled`, but `when` says that the meeting took place. Remove `when`, and leave the planned time in `scheduledFor`.")]
    internal static bool CancelledYetDated(Meeting m) => m.Status == MeetingStatus.Cancelled && m.When is not null && m.ScheduledFor is not null;
}
