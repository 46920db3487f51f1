namespace Geopol.Events;

/// <summary><see cref="Confidence"/> on the wire.</summary>
internal readonly struct ConfidenceCodec : ICodec<Confidence>
{
    public static ReadOnlySpan<string> Members => Names;

    public static Confidence? Read(ref WireReader r)
    {
        if (!r.Begin(out var o, Members))
        {
            return null;
        }

        LocalizedText basis = default;
        ConfidenceLevel level = default;
        ConfidenceScale scale = default;
        while (r.Next(ref o))
        {
            if (r.Is("basis"u8)) basis = r.Localized();
            else if (r.Is("level"u8)) level = r.Code<ConfidenceLevel>();
            else if (r.Is("scale"u8)) scale = r.Code<ConfidenceScale>();
            else r.Unknown(ref o);
        }

        if (!r.Has(ref o, !level.IsAbsent, "level") || !r.End(ref o))
        {
            return null;
        }

        return new Confidence
        {
            Basis = basis,
            Level = level,
            Scale = scale,
            Unknown = o.Unknown,
        };
    }

    public static void Write(ref WireWriter w, Confidence value)
    {
        var outer = w.Begin(value.Unknown);
        w.Localized("basis"u8, value.Basis);
        w.Code("level"u8, value.Level);
        w.Code("scale"u8, value.Scale);
        w.End(outer);
    }

    private static readonly string[] Names =
    [
        "basis", "level", "scale",
    ];
}
