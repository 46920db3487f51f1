using System.Globalization;

namespace Geopol.Events;

/// <summary>Writes numbers and money before a noun.</summary>
internal static class QuantityText
{
    /// <summary>Returns the words of a quantity before a noun, or null if no words can say it.</summary>
    internal static string? Of(Quantity quantity)
    {
        if (quantity.Best is not null)
        {
            return null;
        }

        if (quantity.Words is { } words)
        {
            return words.Length < 40 && BracketText.IsVisible(words) ? words[^1] == 's' && words is not "several" && quantity is { Exact: null, About: null, Low: null, High: null } ? $"{words} of" : words : null;
        }

        return NumberOf(quantity) is { } number ? quantity.Unit is { } unit ? $"{number} {unit} of" : number : null;
    }

    /// <summary>Returns the words of an amount of money: $4.5 billion. Returns null if no words can say the amount.</summary>
    internal static string? Of(Money money)
    {
        var amount = money.Amount;
        if (amount.Words is { } said && said.Length < 60 && BracketText.IsVisible(said))
        {
            return said;
        }

        if (amount.Words is not null || amount.Unit is not null || amount.Best is not null || money.Currency.Text is not [>= 'A' and <= 'Z', >= 'A' and <= 'Z', >= 'A' and <= 'Z'])
        {
            return null;
        }

        var sign = Currencies.SignOf(money.Currency);
        if (amount.Exact is { } exact)
        {
            return Scaled(sign, exact, null);
        }

        return amount.About is { } about ? $"about {Scaled(sign, about, null)}"
            : amount is { Low: { } least, High: null } ? $"at least {Scaled(sign, least, null)}"
            : amount is { Low: null, High: { } most } ? $"up to {Scaled(sign, most, null)}"
            : amount is { Low: { } low, High: { } high } ? Scaled(sign, low, high) : null;
    }

    private static string Scaled(string sign, decimal low, decimal? high)
    {
        var scale = NumberScale.Of(low, high);
        var range = high is { } most ? $"-{Digits(most / scale)}" : "";
        return sign + Digits(low / scale) + range + scale switch { NumberScale.Billion => " billion", NumberScale.Million => " million", _ => "" };
    }

    private static string? NumberOf(Quantity quantity)
    {
        if (!IsPlain(quantity.Exact) || !IsPlain(quantity.About) || !IsPlain(quantity.Low) || !IsPlain(quantity.High))
        {
            return null;
        }

        return quantity switch
        {
            { Exact: { } exact } => Digits(exact),
            { About: { } about } => $"about {Digits(about)}",
            { Low: { } low, High: { } high } => $"{Digits(low)}-{Digits(high)}",
            { Low: { } least } => $"at least {Digits(least)}",
            { High: { } most } => $"up to {Digits(most)}",
            _ => null,
        };
    }

    private static bool IsPlain(decimal? number) => number is null or (>= 0 and < 1_000_000_000_000_000);

    private static string Digits(decimal number) => number.ToString("#,##0.############", CultureInfo.InvariantCulture);
}
