namespace Geopol.Events;

/// <summary>An amount of money: "$2.5 billion".</summary>
/// <remarks>Immutable and thread safe; compared by value.</remarks>
[WireObject]
[BearsOnContent]
public sealed partial record Money
{
    /// <summary>The amount, in units of the currency.</summary>
    public required partial Quantity Amount { get; init; }

    /// <summary>The currency; absent if the text doesn't say ("2 billion dollars" of an unnamed country).</summary>
    public partial CurrencyCode Currency { get; init; }

    /// <summary>The year or day whose prices the amount is in; absent if the text doesn't say.</summary>
    public partial Edtf PricesOf { get; init; }

    /// <summary>Returns the amount and the currency, for example <c>2500000000 USD</c>.</summary>
    public override string ToString() => Currency.IsAbsent ? Amount.ToString() : $"{Amount} {Currency}";
}
