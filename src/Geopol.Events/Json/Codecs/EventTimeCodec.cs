namespace Geopol.Events;

/// <summary><see cref="EventTime"/> on the wire.</summary>
internal readonly struct EventTimeCodec : ICodec<EventTime>
{
    public static ReadOnlySpan<string> Members => EventTime.MemberNames;

    public static EventTime? Read(ref WireReader r)
    {
        if (!r.Begin(out var o, Members))
        {
            return null;
        }

        Edtf edtf = default, relativeTo = default;
        var language = default(LanguageTag);
        string? words = null;
        while (r.Next(ref o))
        {
            if (r.Is("edtf"u8)) edtf = r.Value<Edtf>();
            else if (r.Is("language"u8)) language = r.Code<LanguageTag>();
            else if (r.Is("relativeTo"u8)) relativeTo = r.Value<Edtf>();
            else if (r.Is("words"u8)) words = r.Text();
            else r.Unknown(ref o);
        }

        if (!r.End(ref o))
        {
            return null;
        }

        if (edtf.IsAbsent && words is null)
        {
            r.FaultOf(ref o, "A time has a date (edtf) or words: give one.");
            return null;
        }

        return EventTime.OfParts(edtf, words, language, relativeTo, o.Unknown);
    }

    public static void Write(ref WireWriter w, EventTime value)
    {
        var outer = w.Begin(value.Unknown);
        w.Value("edtf"u8, value.Edtf);
        w.Code("language"u8, value.Language);
        w.Value("relativeTo"u8, value.RelativeTo);
        w.Text("words"u8, value.Words);
        w.End(outer);
    }
}
