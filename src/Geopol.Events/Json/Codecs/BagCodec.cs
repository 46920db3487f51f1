namespace Geopol.Events;

/// <summary>Reads and writes an object whose members are all unknown members.</summary>
internal readonly struct BagCodec : ICodec<Bag>
{
    public static ReadOnlySpan<string> Members => [];

    public static Bag? Read(ref WireReader r)
    {
        if (!r.Begin(out var o, Members))
        {
            return null;
        }

        while (r.Next(ref o))
        {
            r.Unknown(ref o);
        }

        return r.End(ref o) ? new Bag(o.Unknown) : null;
    }

    public static void Write(ref WireWriter w, Bag value) => w.End(w.Begin(value.Unknown));
}
