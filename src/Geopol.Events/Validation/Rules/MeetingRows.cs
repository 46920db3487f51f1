namespace Geopol.Events;

/// <summary>The rules about meetings.</summary>
[RuleRows]
internal static partial class MeetingRows
{
    internal static Rule[] All { get; } =
    [
        new Rule<Meeting>(IssueCodes.MeetingOfNobody, Severity.Warning, "participants",
            static m => m.Participants.IsEmpty,
            "Nobody takes part: name who meets."),
        new Rule<Meeting>(IssueCodes.ParticipantTwice, Severity.Warning, "participants[*]",
            static (m, from) => ActorTwice.Next(m.Participants, from),
            "The participant stands twice: keep one."),
        new Rule<Meeting>(IssueCodes.CancelledYetDated, Severity.Warning, "when",
            static m => m.Status == MeetingStatus.Cancelled && m.When is not null && m.ScheduledFor is not null,
            "A cancelled meeting was scheduled, and did not happen at a time: leave when out."),
    ];
}
