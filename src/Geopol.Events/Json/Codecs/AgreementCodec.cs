namespace Geopol.Events;

/// <summary><see cref="Agreement"/> on the wire.</summary>
internal readonly struct AgreementCodec : ICodec<Agreement>
{
    internal const string TypeName = "agreement";

    public static ReadOnlySpan<string> Members => Names;

    public static Agreement? Read(ref WireReader r)
    {
        if (!r.BeginNested(out var o, Members))
        {
            return null;
        }

        var parts = default(EventParts);
        AgreementKind kind = default;
        EquatableArray<Actor> parties = default;
        AgreementStage stage = default;
        Actor? stageBy = null;
        string? subject = null;
        EquatableArray<Clause> terms = default;
        LocalizedText title = default;
        while (r.Next(ref o))
        {
            if (r.Is("kind"u8)) kind = r.Code<AgreementKind>();
            else if (r.Is("parties"u8)) parties = r.List<Actor, ActorCodec>();
            else if (r.Is("stage"u8)) stage = r.Code<AgreementStage>();
            else if (r.Is("stageBy"u8)) stageBy = r.Object<Actor, ActorCodec>();
            else if (r.Is("subject"u8)) subject = r.Text();
            else if (r.Is("terms"u8)) terms = r.List<Clause, ClauseCodec>();
            else if (r.Is("title"u8)) title = r.Localized();
            else if (!EventCodec.TryReadCommon(ref r, ref parts)) r.Unknown(ref o);
        }

        if (!r.End(ref o))
        {
            return null;
        }

        return new Agreement(parts)
        {
            Kind = kind,
            Parties = parties,
            Stage = stage,
            StageBy = stageBy,
            Subject = subject,
            Terms = terms,
            Title = title,
            Unknown = o.Unknown,
        };
    }

    public static void Write(ref WireWriter w, Agreement value)
    {
        var outer = w.Begin(value.Unknown);
        w.Text("$type"u8, TypeName);
        w.List<Coding, CodingCodec>("codings"u8, value.Codings);
        w.Codes("contexts"u8, value.Contexts);
        w.Localized("description"u8, value.Description);
        w.Code("kind"u8, value.Kind);
        w.List<Mark, MarkCodec>("marks"u8, value.Marks);
        w.List<Actor, ActorCodec>("parties"u8, value.Parties);
        w.List<RelatedMatter, RelatedMatterCodec>("related"u8, value.Related);
        w.Code("stage"u8, value.Stage);
        w.Object<Actor, ActorCodec>("stageBy"u8, value.StageBy);
        w.Text("subject"u8, value.Subject);
        w.List<Clause, ClauseCodec>("terms"u8, value.Terms);
        w.Localized("title"u8, value.Title);
        w.Object<EventTime, EventTimeCodec>("when"u8, value.When);
        w.Object<Place, PlaceCodec>("where"u8, value.Where);
        w.End(outer);
    }

    private static readonly string[] Names =
    [
        "$type", "codings", "contexts", "description", "kind", "marks", "parties", "related", "stage", "stageBy",
        "subject", "terms", "title", "when", "where",
    ];
}
