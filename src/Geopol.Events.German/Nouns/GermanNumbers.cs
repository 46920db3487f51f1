using System.Globalization;

namespace Geopol.Events;

/// <summary>Writes numbers in German: zwei, 10.000, 2,5 Milliarden.</summary>
internal static class GermanNumbers
{
    private const decimal Billion = 1_000_000_000;
    private const decimal Million = 1_000_000;

    private static readonly NumberFormatInfo Format = new() { NumberDecimalSeparator = ",", NumberGroupSeparator = "." };
    private static readonly string[] Words = ["null", "ein", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn", "elf", "zwölf"];

    /// <summary>Returns the quantity as a number before a noun. Returns the default value if the quantity can't be expressed.</summary>
    internal static GermanCount Count(Quantity quantity, GermanWords german)
    {
        if (quantity is { Words: { } said, Exact: null, About: null, Low: null, Best: null, High: null, Unit: null })
        {
            return german.Text("units", said) is { } vague ? Forms(vague, "", "") : default;
        }

        if (Said(quantity) is not { } number)
        {
            return default;
        }

        var isOne = quantity is { Exact: 1, About: null };
        return quantity.Unit is null ? new(number, number, IsOne: isOne)
            : german.Text("units", quantity.Unit) is { } unit ? Forms(unit, number + " ", number + " ") with { IsOfUnit = true }
            : default;
    }

    /// <summary>
    /// Returns the number without a unit: "zwei", "etwa 120", "zehn bis 20". Returns null if the quantity has no number that can be expressed.
    /// </summary>
    internal static string? Said(Quantity quantity) => quantity switch
    {
        { Exact: { } exact, About: null, Low: null, High: null } => Number(exact),
        { Exact: null, About: { } about, Low: null, High: null } => "etwa " + Number(about),
        { Exact: null, About: null, Low: { } low, High: { } high } when low <= high => Range(low, high),
        { Exact: null, About: null, Low: { } low, High: null } => "mindestens " + Number(low),
        { Exact: null, About: null, Low: null, High: { } high } => "höchstens " + Number(high),
        _ => null,
    };

    /// <summary>Returns an amount of money: "2,5 Milliarden Dollar", "eine Milliarde Euro". Returns null if it can't be expressed.</summary>
    internal static string? Money(Money money)
    {
        var amount = money.Amount;
        if (amount.Best is not null || amount.Unit is not null || (amount.Exact ?? amount.About ?? amount.Low) is not { } low || Said(amount) is null)
        {
            return null;
        }

        var scale = ScaleOf(low, amount.High);
        var isOne = low == scale && amount.High is null && scale > 1;
        var word = scale switch { Billion => isOne ? "Milliarde" : "Milliarden", Million => isOne ? "Million" : "Millionen", _ => "" };
        var digits = amount.High is { } high && amount.Low is not null ? Range(low / scale, high / scale) : isOne ? "eine" : low == 1 ? "einen" : Number(low / scale);
        var about = amount.About is not null ? "etwa" : amount.Low is not null && amount.High is null ? "mindestens" : "";
        return GermanText.Join(about, digits, word, CurrencyOf(money));
    }

    private static string CurrencyOf(Money money) => money.Currency.Text switch
    {
        "USD" => "Dollar", "EUR" => "Euro", "GBP" => "Pfund", "JPY" => "Yen", "CNY" => "Yuan", "RUB" => "Rubel", "INR" => "Rupien", "CHF" => "Franken", "KRW" => "Won", "TRY" => "Lira",
        var code => code,
    };

    private static decimal ScaleOf(decimal low, decimal? high) => IsShortIn(Billion, low, high) ? Billion : IsShortIn(Million, low, high) ? Million : 1;

    private static bool IsShortIn(decimal scale, decimal low, decimal? high) => low >= scale && IsShort(low / scale) && (high is null || IsShort(high.Value / scale));

    private static bool IsShort(decimal number) => decimal.Round(number, 3) == number;

    private static GermanCount Forms(string forms, string before, string beforeInDative)
    {
        var slash = forms.IndexOf('/', StringComparison.Ordinal);
        return slash < 0 ? new(before + forms, beforeInDative + forms) : new(before + forms[..slash], beforeInDative + forms[(slash + 1)..]);
    }

    // Writes a range such as "10 bis 15". Both numbers are in digits, unless both can be in words or the upper number is at least a million.
    private static string Range(decimal low, decimal high) => IsInWords(low) && IsInWords(high) || high >= Million ? $"{Number(low)} bis {Number(high)}" : $"{Figures(low)} bis {Figures(high)}";

    private static bool IsInWords(decimal number) => number is >= 0 and <= 12 && decimal.Truncate(number) == number;

    // As in newspapers, the numbers up to twelve are written in words.
    private static string Number(decimal number) => number >= Million && ScaleOf(number, null) is var scale && scale > 1
        ? number == scale ? scale == Billion ? "eine Milliarde" : "eine Million" : $"{Small(number / scale)} {(scale == Billion ? "Milliarden" : "Millionen")}" : Small(number);

    private static string Small(decimal number) => IsInWords(number) ? Words[(int)number] : Figures(number);

    private static string Figures(decimal number) => number.ToString("#,##0.############", Format);
}
