namespace Geopol.Events;

/// <summary><see cref="Count"/> on the wire.</summary>
internal readonly struct CountCodec : ICodec<Count>
{
    public static ReadOnlySpan<string> Members => Names;

    public static Count? Read(ref WireReader r)
    {
        if (!r.BeginNested(out var o, Members))
        {
            return null;
        }

        CountKind kind = default;
        Quantity? number = null;
        Actor? of = null;
        while (r.Next(ref o))
        {
            if (r.Is("kind"u8)) kind = r.Code<CountKind>();
            else if (r.Is("number"u8)) number = r.Object<Quantity, QuantityCodec>();
            else if (r.Is("of"u8)) of = r.Object<Actor, ActorCodec>();
            else r.Unknown(ref o);
        }

        if (!(r.Has(ref o, !kind.IsAbsent, "kind") & r.Has(ref o, number is not null, "number")) || !r.End(ref o))
        {
            return null;
        }

        return new Count
        {
            Kind = kind,
            Number = number!,
            Of = of,
            Unknown = o.Unknown,
        };
    }

    public static void Write(ref WireWriter w, Count value)
    {
        var outer = w.Begin(value.Unknown);
        w.Code("kind"u8, value.Kind);
        w.Object<Quantity, QuantityCodec>("number"u8, value.Number);
        w.Object<Actor, ActorCodec>("of"u8, value.Of);
        w.End(outer);
    }

    private static readonly string[] Names =
    [
        "kind", "number", "of",
    ];
}
