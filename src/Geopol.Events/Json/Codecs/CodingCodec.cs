namespace Geopol.Events;

/// <summary><see cref="Coding"/> on the wire.</summary>
internal readonly struct CodingCodec : ICodec<Coding>
{
    public static ReadOnlySpan<string> Members => Names;

    public static Coding? Read(ref WireReader r)
    {
        if (!r.Begin(out var o, Members))
        {
            return null;
        }

        string? code = null, coder = null, version = null;
        CodingScheme scheme = default;
        while (r.Next(ref o))
        {
            if (r.Is("code"u8)) code = r.Text();
            else if (r.Is("coder"u8)) coder = r.Text();
            else if (r.Is("scheme"u8)) scheme = r.Code<CodingScheme>();
            else if (r.Is("version"u8)) version = r.Text();
            else r.Unknown(ref o);
        }

        if (!(r.Has(ref o, code is not null, "code") & r.Has(ref o, !scheme.IsAbsent, "scheme")) || !r.End(ref o))
        {
            return null;
        }

        return new Coding
        {
            Code = code!,
            Coder = coder,
            Scheme = scheme,
            Version = version,
            Unknown = o.Unknown,
        };
    }

    public static void Write(ref WireWriter w, Coding value)
    {
        var outer = w.Begin(value.Unknown);
        w.Text("code"u8, value.Code);
        w.Text("coder"u8, value.Coder);
        w.Code("scheme"u8, value.Scheme);
        w.Text("version"u8, value.Version);
        w.End(outer);
    }

    private static readonly string[] Names =
    [
        "code", "coder", "scheme", "version",
    ];
}
