namespace Geopol.Events;

/// <summary>A measured property of goods: enrichment 60 %, range 300 km.</summary>
/// <remarks>Immutable and thread safe; compared by value.</remarks>
[WireObject]
[BearsOnContent]
public sealed partial record GoodsProperty
{
    /// <summary>The property that is measured.</summary>
    public required partial GoodsPropertyKind Kind { get; init; }

    /// <summary>The value, with its unit.</summary>
    public required partial Quantity Value { get; init; }

    /// <summary>Creates a property with an exact value.</summary>
    /// <param name="kind">The property.</param>
    /// <param name="value">The value.</param>
    /// <param name="unit">The unit, as the text gives it: "%", "km".</param>
    /// <returns>The property.</returns>
    public static GoodsProperty Of(GoodsPropertyKind kind, decimal value, string? unit = null) =>
        new() { Kind = kind, Value = Quantity.Exactly(value) with { Unit = unit } };

    /// <summary>Returns the property and its value, for example <c>range 300 km</c>.</summary>
    public override string ToString() => $"{Kind} {Value}";
}
