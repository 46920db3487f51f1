namespace Geopol.Events;

/// <summary><see cref="Meeting"/> on the wire.</summary>
internal readonly struct MeetingCodec : ICodec<Meeting>
{
    internal const string TypeName = "meeting";

    public static ReadOnlySpan<string> Members => Names;

    public static Meeting? Read(ref WireReader r)
    {
        if (!r.BeginNested(out var o, Members))
        {
            return null;
        }

        var parts = default(EventParts);
        Actor? host = null;
        MeetingMode mode = default;
        string? occasion = null, venue = null;
        EquatableArray<Actor> participants = default;
        EventTime? scheduledFor = null;
        MeetingStatus status = default;
        EquatableArray<Clause> topics = default;
        while (r.Next(ref o))
        {
            if (r.Is("host"u8)) host = r.Object<Actor, ActorCodec>();
            else if (r.Is("mode"u8)) mode = r.Code<MeetingMode>();
            else if (r.Is("occasion"u8)) occasion = r.Text();
            else if (r.Is("participants"u8)) participants = r.List<Actor, ActorCodec>();
            else if (r.Is("scheduledFor"u8)) scheduledFor = r.Object<EventTime, EventTimeCodec>();
            else if (r.Is("status"u8)) status = r.Code<MeetingStatus>();
            else if (r.Is("topics"u8)) topics = r.List<Clause, ClauseCodec>();
            else if (r.Is("venue"u8)) venue = r.Text();
            else if (!EventCodec.TryReadCommon(ref r, ref parts)) r.Unknown(ref o);
        }

        if (!r.End(ref o))
        {
            return null;
        }

        return new Meeting(parts)
        {
            Host = host,
            Mode = mode,
            Occasion = occasion,
            Participants = participants,
            ScheduledFor = scheduledFor,
            Status = status,
            Topics = topics,
            Venue = venue,
            Unknown = o.Unknown,
        };
    }

    public static void Write(ref WireWriter w, Meeting value)
    {
        var outer = w.Begin(value.Unknown);
        w.Text("$type"u8, TypeName);
        w.List<Coding, CodingCodec>("codings"u8, value.Codings);
        w.Codes("contexts"u8, value.Contexts);
        w.Localized("description"u8, value.Description);
        w.Object<Actor, ActorCodec>("host"u8, value.Host);
        w.List<Mark, MarkCodec>("marks"u8, value.Marks);
        w.Code("mode"u8, value.Mode);
        w.Text("occasion"u8, value.Occasion);
        w.List<Actor, ActorCodec>("participants"u8, value.Participants);
        w.List<RelatedMatter, RelatedMatterCodec>("related"u8, value.Related);
        w.Object<EventTime, EventTimeCodec>("scheduledFor"u8, value.ScheduledFor);
        w.Code("status"u8, value.Status);
        w.List<Clause, ClauseCodec>("topics"u8, value.Topics);
        w.Text("venue"u8, value.Venue);
        w.Object<EventTime, EventTimeCodec>("when"u8, value.When);
        w.Object<Place, PlaceCodec>("where"u8, value.Where);
        w.End(outer);
    }

    private static readonly string[] Names =
    [
        "$type", "codings", "contexts", "description", "host", "marks", "mode", "occasion", "participants", "related",
        "scheduledFor", "status", "topics", "venue", "when", "where",
    ];
}
