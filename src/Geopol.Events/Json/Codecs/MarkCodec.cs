namespace Geopol.Events;

/// <summary><see cref="Mark"/> on the wire.</summary>
internal readonly struct MarkCodec : ICodec<Mark>
{
    public static ReadOnlySpan<string> Members => Names;

    public static Mark? Read(ref WireReader r)
    {
        if (!r.Begin(out var o, Members))
        {
            return null;
        }

        LocalizedText basis = default;
        MarkKind kind = default;
        MemberPath member = default;
        while (r.Next(ref o))
        {
            if (r.Is("basis"u8)) basis = r.Localized();
            else if (r.Is("kind"u8)) kind = r.Code<MarkKind>();
            else if (r.Is("member"u8)) member = r.Value<MemberPath>();
            else r.Unknown(ref o);
        }

        if (!(r.Has(ref o, !kind.IsAbsent, "kind") & r.Has(ref o, !member.IsAbsent, "member")) || !r.End(ref o))
        {
            return null;
        }

        return new Mark
        {
            Basis = basis,
            Kind = kind,
            Member = member,
            Unknown = o.Unknown,
        };
    }

    public static void Write(ref WireWriter w, Mark value)
    {
        var outer = w.Begin(value.Unknown);
        w.Localized("basis"u8, value.Basis);
        w.Code("kind"u8, value.Kind);
        w.Value("member"u8, value.Member);
        w.End(outer);
    }

    private static readonly string[] Names =
    [
        "basis", "kind", "member",
    ];
}
