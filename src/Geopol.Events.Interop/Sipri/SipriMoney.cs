using System.Globalization;
using System.Text.RegularExpressions;

namespace Geopol.Events.Interop;

/// <summary>The value of a deal in a comment: <c>$79 m</c>, <c>EUR1.2-1.5 b</c>.</summary>
internal static class SipriMoney
{
    /// <summary>The amount of a match of the pattern for values; null if its numbers can't be read, or if the word before them is no currency.</summary>
    public static Money? Of(Match match)
    {
        var sign = match.Groups["currency"].Value.Trim();
        if (sign.Any(char.IsLower) || Number(match.Groups["low"].Value) is not { } low)
        {
            return null;
        }

        var factor = match.Groups["scale"].Value.StartsWith("m", StringComparison.OrdinalIgnoreCase) ? 1_000_000m : 1_000_000_000m;
        var quantity = Number(match.Groups["high"].Value) is { } high && high >= low ? Quantity.Between(low * factor, high * factor)
            : match.Groups["about"].Length > 0 ? Quantity.Around(low * factor)
            : Quantity.Exactly(low * factor);
        return new Money { Amount = quantity, Currency = Currency(sign) };
    }

    private static decimal? Number(string text) =>
        text.Length <= 12 && decimal.TryParse(text.TrimEnd('.', ','), NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static CurrencyCode Currency(string sign) => sign switch
    {
        "$" or "US$" => CurrencyCode.Parse("USD"),
        "A$" => CurrencyCode.Parse("AUD"),
        "C$" => CurrencyCode.Parse("CAD"),
        "S$" => CurrencyCode.Parse("SGD"),
        "NZ$" => CurrencyCode.Parse("NZD"),
        "€" => CurrencyCode.Parse("EUR"),
        "£" => CurrencyCode.Parse("GBP"),
        "DM" => CurrencyCode.Parse("DEM"),
        _ => CurrencyCode.TryParse(sign, out var code) ? code : default,
    };
}
