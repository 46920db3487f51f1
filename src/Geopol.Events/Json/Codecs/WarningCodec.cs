namespace Geopol.Events;

/// <summary><see cref="Warning"/> on the wire.</summary>
internal readonly struct WarningCodec : ICodec<Warning>
{
    internal const string TypeName = "warning";

    public static ReadOnlySpan<string> Members => Names;

    public static Warning? Read(ref WireReader r)
    {
        if (!r.BeginNested(out var o, Members))
        {
            return null;
        }

        var parts = default(EventParts);
        EquatableArray<Actor> addressees = default;
        Clause? condition = null, consequence = null;
        Actor? issuer = null;
        WarningKind kind = default;
        while (r.Next(ref o))
        {
            if (r.Is("addressees"u8)) addressees = r.List<Actor, ActorCodec>();
            else if (r.Is("condition"u8)) condition = r.Object<Clause, ClauseCodec>();
            else if (r.Is("consequence"u8)) consequence = r.Object<Clause, ClauseCodec>();
            else if (r.Is("issuer"u8)) issuer = r.Object<Actor, ActorCodec>();
            else if (r.Is("kind"u8)) kind = r.Code<WarningKind>();
            else if (!EventCodec.TryReadCommon(ref r, ref parts)) r.Unknown(ref o);
        }

        if (!r.End(ref o))
        {
            return null;
        }

        return new Warning(parts)
        {
            Addressees = addressees,
            Condition = condition,
            Consequence = consequence,
            Issuer = issuer,
            Kind = kind,
            Unknown = o.Unknown,
        };
    }

    public static void Write(ref WireWriter w, Warning value)
    {
        var outer = w.Begin(value.Unknown);
        w.Text("$type"u8, TypeName);
        w.List<Actor, ActorCodec>("addressees"u8, value.Addressees);
        w.List<Coding, CodingCodec>("codings"u8, value.Codings);
        w.Object<Clause, ClauseCodec>("condition"u8, value.Condition);
        w.Object<Clause, ClauseCodec>("consequence"u8, value.Consequence);
        w.Codes("contexts"u8, value.Contexts);
        w.Localized("description"u8, value.Description);
        w.Object<Actor, ActorCodec>("issuer"u8, value.Issuer);
        w.Code("kind"u8, value.Kind);
        w.List<Mark, MarkCodec>("marks"u8, value.Marks);
        w.List<RelatedMatter, RelatedMatterCodec>("related"u8, value.Related);
        w.Object<EventTime, EventTimeCodec>("when"u8, value.When);
        w.Object<Place, PlaceCodec>("where"u8, value.Where);
        w.End(outer);
    }

    private static readonly string[] Names =
    [
        "$type", "addressees", "codings", "condition", "consequence", "contexts", "description", "issuer", "kind",
        "marks", "related", "when", "where",
    ];
}
