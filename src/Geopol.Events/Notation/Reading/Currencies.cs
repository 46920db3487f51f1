namespace Geopol.Events;

/// <summary>Reads and writes the signs of currencies. A currency without a sign is written with its code: CHF 5 million.</summary>
internal static class Currencies
{
    private static readonly CurrencyCode Dollar = CurrencyCode.Parse("USD");
    private static readonly CurrencyCode Euro = CurrencyCode.Parse("EUR");
    private static readonly CurrencyCode Pound = CurrencyCode.Parse("GBP");
    private static readonly CurrencyCode Yen = CurrencyCode.Parse("JPY");

    /// <summary>Reads the sign or the code at the beginning of an amount. The length includes the space after a code.</summary>
    internal static bool TryRead(ReadOnlySpan<char> text, out CurrencyCode currency, out int length)
    {
        (currency, length) = text switch
        {
            ['$', ..] => (Dollar, 1),
            ['€', ..] => (Euro, 1),
            ['£', ..] => (Pound, 1),
            ['¥', ..] => (Yen, 1),
            [>= 'A' and <= 'Z', >= 'A' and <= 'Z', >= 'A' and <= 'Z', ' ', >= '0' and <= '9', ..] => (CurrencyCode.Parse(text[..3]), 4),
            _ => default,
        };
        return length > 0;
    }

    /// <summary>Returns the sign of a currency, or the code of the currency and a space.</summary>
    internal static string SignOf(CurrencyCode currency) => currency == Dollar ? "$" : currency == Euro ? "€" : currency == Pound ? "£" : currency == Yen ? "¥" : $"{currency} ";
}
