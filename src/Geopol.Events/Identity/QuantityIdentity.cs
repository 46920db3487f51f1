namespace Geopol.Events;

/// <summary>Writes the identity of a quantity, of a goods property and of money. The words are written only if there is no number.</summary>
internal static class QuantityIdentity
{
    internal static void Write(ref IdentityWriter w, Quantity quantity)
    {
        var isNumber = IsStated(ref w, "exact"u8, quantity.Exact) || IsStated(ref w, "about"u8, quantity.About)
            || IsStated(ref w, "low"u8, quantity.Low) || IsStated(ref w, "best"u8, quantity.Best) || IsStated(ref w, "high"u8, quantity.High);
        w.Begin(quantity.Unknown);
        w.Decimal("about"u8, quantity.About);
        w.Decimal("best"u8, quantity.Best);
        w.Decimal("exact"u8, quantity.Exact);
        w.Decimal("high"u8, quantity.High);
        w.Decimal("low"u8, quantity.Low);
        w.Folded("unit"u8, quantity.Unit);
        w.Unknown(quantity.Unknown);
        w.Folded("words"u8, isNumber ? null : quantity.Words);
        w.End();
    }

    private static bool IsStated(ref IdentityWriter w, ReadOnlySpan<byte> name, decimal? number) => number is not null && !w.IsInferred(name);

    internal static void Write(ref IdentityWriter w, GoodsProperty property)
    {
        w.Begin(property.Unknown);
        w.Code("kind"u8, property.Kind);
        w.Unknown(property.Unknown);
        w.Value("value"u8, property.Value, Write);
        w.End();
    }

    internal static void Write(ref IdentityWriter w, Money money)
    {
        w.Begin(money.Unknown);
        w.Value("amount"u8, money.Amount, Write);
        w.Code("currency"u8, money.Currency);
        w.Exact("pricesOf"u8, TimeIdentity.Of(money.PricesOf));
        w.Unknown(money.Unknown);
        w.End();
    }
}
