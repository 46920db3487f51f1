namespace Geopol.Events;

/// <summary><see cref="Likelihood"/> on the wire.</summary>
internal readonly struct LikelihoodCodec : ICodec<Likelihood>
{
    public static ReadOnlySpan<string> Members => Likelihood.MemberNames;

    public static Likelihood? Read(ref WireReader r)
    {
        if (!r.Begin(out var o, Members))
        {
            return null;
        }

        double? low = null, high = null;
        string? word = null, version = null;
        var yardstick = default(Yardstick);
        while (r.Next(ref o))
        {
            if (r.Is("high"u8)) high = r.Probability();
            else if (r.Is("low"u8)) low = r.Probability();
            else if (r.Is("word"u8)) word = r.Text();
            else if (r.Is("yardstick"u8)) yardstick = r.Code<Yardstick>();
            else if (r.Is("yardstickVersion"u8)) version = r.Text();
            else r.Unknown(ref o);
        }

        if (!r.End(ref o))
        {
            return null;
        }

        if (low is null != high is null || low > high || (low is null && word is null))
        {
            r.FaultOf(ref o, "A likelihood has a word, or both ends of an interval (low not above high), or all three.");
            return null;
        }

        return Likelihood.OfParts(word, low, high) with { Yardstick = yardstick, YardstickVersion = version, Unknown = o.Unknown };
    }

    public static void Write(ref WireWriter w, Likelihood value)
    {
        var outer = w.Begin(value.Unknown);
        w.Number("high"u8, value.High);
        w.Number("low"u8, value.Low);
        w.Text("word"u8, value.Word);
        w.Code("yardstick"u8, value.Yardstick);
        w.Text("yardstickVersion"u8, value.YardstickVersion);
        w.End(outer);
    }
}
