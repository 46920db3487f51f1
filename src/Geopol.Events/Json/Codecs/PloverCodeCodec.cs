namespace Geopol.Events;

/// <summary><see cref="PloverCode"/> on the wire.</summary>
internal readonly struct PloverCodeCodec : ICodec<PloverCode>
{
    public static ReadOnlySpan<string> Members => Names;

    public static PloverCode? Read(ref WireReader r)
    {
        if (!r.Begin(out var o, Members))
        {
            return null;
        }

        EquatableArray<PloverMode> modes = default;
        PloverType type = default;
        while (r.Next(ref o))
        {
            if (r.Is("modes"u8)) modes = r.Codes<PloverMode>();
            else if (r.Is("type"u8)) type = r.Code<PloverType>();
            else r.Unknown(ref o);
        }

        if (!r.Has(ref o, !type.IsAbsent, "type") || !r.End(ref o))
        {
            return null;
        }

        return new PloverCode
        {
            Modes = modes,
            Type = type,
            Unknown = o.Unknown,
        };
    }

    public static void Write(ref WireWriter w, PloverCode value)
    {
        var outer = w.Begin(value.Unknown);
        w.Codes("modes"u8, value.Modes);
        w.Code("type"u8, value.Type);
        w.End(outer);
    }

    private static readonly string[] Names =
    [
        "modes", "type",
    ];
}
