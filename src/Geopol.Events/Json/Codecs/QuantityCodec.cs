namespace Geopol.Events;

/// <summary><see cref="Quantity"/> on the wire.</summary>
internal readonly struct QuantityCodec : ICodec<Quantity>
{
    public static ReadOnlySpan<string> Members => Quantity.MemberNames;

    public static Quantity? Read(ref WireReader r)
    {
        if (!r.Begin(out var o, Members))
        {
            return null;
        }

        decimal? about = null, best = null, exact = null, high = null, low = null;
        string? unit = null, words = null;
        while (r.Next(ref o))
        {
            if (r.Is("about"u8)) about = r.Decimal();
            else if (r.Is("best"u8)) best = r.Decimal();
            else if (r.Is("exact"u8)) exact = r.Decimal();
            else if (r.Is("high"u8)) high = r.Decimal();
            else if (r.Is("low"u8)) low = r.Decimal();
            else if (r.Is("unit"u8)) unit = r.Text();
            else if (r.Is("words"u8)) words = r.Text();
            else r.Unknown(ref o);
        }

        if (!r.End(ref o))
        {
            return null;
        }

        if (!Quantity.IsSomething(exact, about, low, best, high, words))
        {
            r.FaultOf(ref o, "A quantity has a number (exact, about, low, best, high) or words: give one.");
            return null;
        }

        return Quantity.OfParts(exact, about, low, best, high, words, unit, o.Unknown);
    }

    public static void Write(ref WireWriter w, Quantity value)
    {
        var outer = w.Begin(value.Unknown);
        w.Decimal("about"u8, value.About);
        w.Decimal("best"u8, value.Best);
        w.Decimal("exact"u8, value.Exact);
        w.Decimal("high"u8, value.High);
        w.Decimal("low"u8, value.Low);
        w.Text("unit"u8, value.Unit);
        w.Text("words"u8, value.Words);
        w.End(outer);
    }
}
