namespace Geopol.Events;

/// <summary>
/// Writes the identity of a meeting. The form of a matter has parties, host, topics, and, if the meeting was postponed or cancelled, the status.
/// </summary>
internal static class MeetingIdentity
{
    internal static void Write(ref IdentityWriter w, Meeting value)
    {
        if (w.IsMatter)
        {
            WriteMatter(ref w, value);
            return;
        }

        w.Value("formerlyFor"u8, value.FormerlyFor, TimeIdentity.Write);
        w.Value("grounds"u8, value.Grounds, PropositionIdentity.Write);
        w.Value("host"u8, value.Host, ActorIdentity.Write);
        w.Code("mode"u8, value.Mode);
        w.Folded("occasion"u8, value.Occasion);
        w.Set("parties"u8, value.Parties, ActorIdentity.Write);
        w.Set("related"u8, value.Related, GeopolEventIdentity.Write);
        w.Value("scheduledFor"u8, value.ScheduledFor, TimeIdentity.Write);
        w.Code("status"u8, value.Status);
        w.Set("topics"u8, value.Topics.Items, ParticipantIdentity.Write);
        w.Unknown(value.Unknown);
        w.Folded("venue"u8, value.Venue);
        w.Value("when"u8, value.When, TimeIdentity.Write);
        w.Value("where"u8, value.Where, PlaceIdentity.Write);
    }

    private static void WriteMatter(ref IdentityWriter w, Meeting value)
    {
        w.Value("host"u8, value.Host, ActorIdentity.Write);
        w.Set("parties"u8, value.Parties, ActorIdentity.Write);
        w.Code("status"u8, IsMeetingItself(value.Status) ? default : value.Status);
        w.Set("topics"u8, value.Topics.Items, ParticipantIdentity.Write);
    }

    // Planned, scheduled, under way and held are stages of the same meeting.
    private static bool IsMeetingItself(MeetingStatus status) =>
        status != MeetingStatus.Postponed && status != MeetingStatus.Cancelled;
}
