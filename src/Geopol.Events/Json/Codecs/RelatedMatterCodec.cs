namespace Geopol.Events;

/// <summary><see cref="RelatedMatter"/> on the wire.</summary>
internal readonly struct RelatedMatterCodec : ICodec<RelatedMatter>
{
    public static ReadOnlySpan<string> Members => Names;

    public static RelatedMatter? Read(ref WireReader r)
    {
        if (!r.Begin(out var o, Members))
        {
            return null;
        }

        Identifiers id = default;
        RelatedKind kind = default;
        LocalizedText names = default;
        while (r.Next(ref o))
        {
            if (r.Is("id"u8)) id = r.Ids();
            else if (r.Is("kind"u8)) kind = r.Code<RelatedKind>();
            else if (r.Is("names"u8)) names = r.Localized();
            else r.Unknown(ref o);
        }

        if (!r.End(ref o))
        {
            return null;
        }

        return new RelatedMatter
        {
            Id = id,
            Kind = kind,
            Names = names,
            Unknown = o.Unknown,
        };
    }

    public static void Write(ref WireWriter w, RelatedMatter value)
    {
        var outer = w.Begin(value.Unknown);
        w.Ids("id"u8, value.Id);
        w.Code("kind"u8, value.Kind);
        w.Localized("names"u8, value.Names);
        w.End(outer);
    }

    private static readonly string[] Names =
    [
        "id", "kind", "names",
    ];
}
