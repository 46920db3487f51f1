namespace Geopol.Events;

/// <summary><see cref="ClaimLink"/> on the wire.</summary>
internal readonly struct ClaimLinkCodec : ICodec<ClaimLink>
{
    public static ReadOnlySpan<string> Members => Names;

    public static ClaimLink? Read(ref WireReader r)
    {
        if (!r.Begin(out var o, Members))
        {
            return null;
        }

        LocalizedText note = default;
        Outcome outcome = default;
        LinkRelation relation = default;
        ContentId to = default;
        while (r.Next(ref o))
        {
            if (r.Is("note"u8)) note = r.Localized();
            else if (r.Is("outcome"u8)) outcome = r.Code<Outcome>();
            else if (r.Is("relation"u8)) relation = r.Code<LinkRelation>();
            else if (r.Is("to"u8)) to = r.Value<ContentId>();
            else r.Unknown(ref o);
        }

        if (!(r.Has(ref o, !relation.IsAbsent, "relation") & r.Has(ref o, !to.IsAbsent, "to")) || !r.End(ref o))
        {
            return null;
        }

        return new ClaimLink
        {
            Note = note,
            Outcome = outcome,
            Relation = relation,
            To = to,
            Unknown = o.Unknown,
        };
    }

    public static void Write(ref WireWriter w, ClaimLink value)
    {
        var outer = w.Begin(value.Unknown);
        w.Localized("note"u8, value.Note);
        w.Code("outcome"u8, value.Outcome);
        w.Code("relation"u8, value.Relation);
        w.Value("to"u8, value.To);
        w.End(outer);
    }

    private static readonly string[] Names =
    [
        "note", "outcome", "relation", "to",
    ];
}
