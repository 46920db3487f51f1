namespace Geopol.Events;

/// <summary><see cref="AttributionLink"/> on the wire.</summary>
internal readonly struct AttributionLinkCodec : ICodec<AttributionLink>
{
    public static ReadOnlySpan<string> Members => Names;

    public static AttributionLink? Read(ref WireReader r)
    {
        if (!r.BeginNested(out var o, Members))
        {
            return null;
        }

        EquatableArray<MemberPath> about = default;
        Access access = default;
        SpeechAct act = default;
        EquatableArray<Basis> basis = default;
        LocalizedText capacity = default;
        Channel channel = default;
        Confidence? confidence = null;
        DocumentReference? document = null;
        Evidentiality evidentiality = default;
        EquatableArray<Mark> marks = default;
        Naming naming = default;
        EventTime? on = null;
        EquatableArray<Quote> quotes = default;
        Reliability reliability = default;
        EquatableArray<Actor> sources = default, to = default;
        Wording? wording = null;
        while (r.Next(ref o))
        {
            if (r.Is("about"u8)) about = r.Values<MemberPath>();
            else if (r.Is("access"u8)) access = r.Code<Access>();
            else if (r.Is("act"u8)) act = r.Code<SpeechAct>();
            else if (r.Is("basis"u8)) basis = r.Codes<Basis>();
            else if (r.Is("capacity"u8)) capacity = r.Localized();
            else if (r.Is("channel"u8)) channel = r.Code<Channel>();
            else if (r.Is("confidence"u8)) confidence = r.Object<Confidence, ConfidenceCodec>();
            else if (r.Is("document"u8)) document = r.Object<DocumentReference, DocumentReferenceCodec>();
            else if (r.Is("evidentiality"u8)) evidentiality = r.Code<Evidentiality>();
            else if (r.Is("marks"u8)) marks = r.List<Mark, MarkCodec>();
            else if (r.Is("naming"u8)) naming = r.Code<Naming>();
            else if (r.Is("on"u8)) on = r.Object<EventTime, EventTimeCodec>();
            else if (r.Is("quotes"u8)) quotes = r.List<Quote, QuoteCodec>();
            else if (r.Is("reliability"u8)) reliability = r.Code<Reliability>();
            else if (r.Is("sources"u8)) sources = r.List<Actor, ActorCodec>();
            else if (r.Is("to"u8)) to = r.List<Actor, ActorCodec>();
            else if (r.Is("wording"u8)) wording = r.Object<Wording, WordingCodec>();
            else r.Unknown(ref o);
        }

        if (!r.End(ref o))
        {
            return null;
        }

        return new AttributionLink
        {
            About = about,
            Access = access,
            Act = act,
            Basis = basis,
            Capacity = capacity,
            Channel = channel,
            Confidence = confidence,
            Document = document,
            Evidentiality = evidentiality,
            Marks = marks,
            Naming = naming,
            On = on,
            Quotes = quotes,
            Reliability = reliability,
            Sources = sources,
            To = to,
            Wording = wording,
            Unknown = o.Unknown,
        };
    }

    public static void Write(ref WireWriter w, AttributionLink value)
    {
        var outer = w.Begin(value.Unknown);
        w.Values("about"u8, value.About);
        w.Code("access"u8, value.Access);
        w.Code("act"u8, value.Act);
        w.Codes("basis"u8, value.Basis);
        w.Localized("capacity"u8, value.Capacity);
        w.Code("channel"u8, value.Channel);
        w.Object<Confidence, ConfidenceCodec>("confidence"u8, value.Confidence);
        w.Object<DocumentReference, DocumentReferenceCodec>("document"u8, value.Document);
        w.Code("evidentiality"u8, value.Evidentiality);
        w.List<Mark, MarkCodec>("marks"u8, value.Marks);
        w.Code("naming"u8, value.Naming);
        w.Object<EventTime, EventTimeCodec>("on"u8, value.On);
        w.List<Quote, QuoteCodec>("quotes"u8, value.Quotes);
        w.Code("reliability"u8, value.Reliability);
        w.List<Actor, ActorCodec>("sources"u8, value.Sources);
        w.List<Actor, ActorCodec>("to"u8, value.To);
        w.Object<Wording, WordingCodec>("wording"u8, value.Wording);
        w.End(outer);
    }

    private static readonly string[] Names =
    [
        "about", "access", "act", "basis", "capacity", "channel", "confidence", "document", "evidentiality", "marks",
        "naming", "on", "quotes", "reliability", "sources", "to", "wording",
    ];
}
