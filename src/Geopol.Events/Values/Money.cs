namespace Geopol.Events;

/// <summary>An amount of money: "$2.5 billion".</summary>
/// <remarks>Immutable and thread safe; compared by value.</remarks>
public sealed partial record Money
{
    /// <summary>How much, in units of the currency.</summary>
    public required Quantity Amount { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>The currency; absent where the text doesn't tell ("2 billion dollars", of whom?).</summary>
    public CurrencyCode Currency { get; init; }

    /// <summary>The year or day whose prices are meant; absent where not said.</summary>
    public Edtf PricesOf { get; init; }

    /// <summary><c>2500000000 USD</c>.</summary>
    public override string ToString() => Currency.IsAbsent ? Amount.ToString() : $"{Amount} {Currency}";
}
