namespace Geopol.Events;

/// <summary><see cref="Extraction"/> on the wire.</summary>
internal readonly struct ExtractionCodec : ICodec<Extraction>
{
    public static ReadOnlySpan<string> Members => Names;

    public static Extraction? Read(ref WireReader r)
    {
        if (!r.Begin(out var o, Members))
        {
            return null;
        }

        string? confidence = null, id = null, system = null, version = null;
        while (r.Next(ref o))
        {
            if (r.Is("confidence"u8)) confidence = r.Text();
            else if (r.Is("id"u8)) id = r.Text();
            else if (r.Is("system"u8)) system = r.Text();
            else if (r.Is("version"u8)) version = r.Text();
            else r.Unknown(ref o);
        }

        if (!r.Has(ref o, system is not null, "system") || !r.End(ref o))
        {
            return null;
        }

        return new Extraction
        {
            Confidence = confidence,
            Id = id,
            System = system!,
            Version = version,
            Unknown = o.Unknown,
        };
    }

    public static void Write(ref WireWriter w, Extraction value)
    {
        var outer = w.Begin(value.Unknown);
        w.Text("confidence"u8, value.Confidence);
        w.Text("id"u8, value.Id);
        w.Text("system"u8, value.System);
        w.Text("version"u8, value.Version);
        w.End(outer);
    }

    private static readonly string[] Names =
    [
        "confidence", "id", "system", "version",
    ];
}
