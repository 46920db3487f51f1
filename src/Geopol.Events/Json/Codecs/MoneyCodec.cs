namespace Geopol.Events;

/// <summary><see cref="Money"/> on the wire.</summary>
internal readonly struct MoneyCodec : ICodec<Money>
{
    public static ReadOnlySpan<string> Members => Names;

    public static Money? Read(ref WireReader r)
    {
        if (!r.Begin(out var o, Members))
        {
            return null;
        }

        Quantity? amount = null;
        CurrencyCode currency = default;
        Edtf pricesOf = default;
        while (r.Next(ref o))
        {
            if (r.Is("amount"u8)) amount = r.Object<Quantity, QuantityCodec>();
            else if (r.Is("currency"u8)) currency = r.Code<CurrencyCode>();
            else if (r.Is("pricesOf"u8)) pricesOf = r.Edtf();
            else r.Unknown(ref o);
        }

        if (!r.Has(ref o, amount is not null, "amount") || !r.End(ref o))
        {
            return null;
        }

        return new Money
        {
            Amount = amount!,
            Currency = currency,
            PricesOf = pricesOf,
            Unknown = o.Unknown,
        };
    }

    public static void Write(ref WireWriter w, Money value)
    {
        var outer = w.Begin(value.Unknown);
        w.Object<Quantity, QuantityCodec>("amount"u8, value.Amount);
        w.Code("currency"u8, value.Currency);
        w.Value("pricesOf"u8, value.PricesOf);
        w.End(outer);
    }

    private static readonly string[] Names =
    [
        "amount", "currency", "pricesOf",
    ];
}
