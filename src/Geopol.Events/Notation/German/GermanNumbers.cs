using System.Globalization;

namespace Geopol.Events;

/// <summary>Numbers as German writes them: 10.000, 2,5 Milliarden.</summary>
internal static class GermanNumbers
{
    private static readonly NumberFormatInfo Format = new() { NumberDecimalSeparator = ",", NumberGroupSeparator = "." };

    internal static GermanCount Count(Quantity quantity, GermanWords german)
    {
        if (quantity is { Words: { } said, Exact: null, About: null, Low: null, Best: null, High: null, Unit: null })
        {
            return german.Text("units", said) is { } vague && NotationWords.IsVague(said) ? Forms(vague, "") : default;
        }

        if (Digits(quantity) is not { } number)
        {
            return default;
        }

        return quantity.Unit is null ? new(number, number, IsOne: quantity.Exact == 1)
            : NotationWords.IsUnit(quantity.Unit) && german.Text("units", quantity.Unit) is { } unit ? Forms(unit, number + " ") with { IsOfUnit = true }
            : default;
    }

    /// <summary>"2,5 Milliarden Dollar"; null where the amount can't be said.</summary>
    internal static string? Money(Money money)
    {
        var amount = money.Amount;
        if (amount.Words is not null || amount.Best is not null || amount.Unit is not null || Digits(amount) is null)
        {
            return null;
        }

        var low = amount.Exact ?? amount.About ?? amount.Low!.Value;
        var scale = NumberScale.Of(low, amount.High);
        var isOne = low == scale && amount.High is null;
        var word = scale switch { NumberScale.Billion => isOne ? "Milliarde" : "Milliarden", NumberScale.Million => isOne ? "Million" : "Millionen", _ => "" };
        var digits = amount.High is { } high && amount.Low is not null ? $"{Digits(low / scale)} bis {Digits(high / scale)}" : Digits(low / scale);
        var currency = money.Currency.Text switch { "USD" => "Dollar", "EUR" => "Euro", "GBP" => "Pfund", "JPY" => "Yen", var code => code };
        return GermanText.Join(amount.About is not null ? "etwa" : "", digits, word, currency);
    }

    private static GermanCount Forms(string forms, string before)
    {
        var slash = forms.IndexOf('/', StringComparison.Ordinal);
        return new(before + forms[..slash], before + forms[(slash + 1)..]);
    }

    private static string? Digits(Quantity quantity) => quantity switch
    {
        { Exact: { } exact, About: null, Low: null, High: null } => Digits(exact),
        { Exact: null, About: { } about, Low: null, High: null } => "etwa " + Digits(about),
        { Exact: null, About: null, Low: { } low, High: { } high } when low <= high => $"{Digits(low)} bis {Digits(high)}",
        _ => null,
    };

    private static string Digits(decimal number) => number.ToString("#,##0.############", Format);
}
