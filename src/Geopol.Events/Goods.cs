namespace Geopol.Events;

/// <summary>
/// Goods or means that change hands or are used: their sort, type, quantity, condition and value. As items of a transfer they also have
/// the quantities ordered and delivered.
/// </summary>
/// <remarks>Immutable and thread safe; compared by value. Keys know goods by the code of the commodity, else by the name.</remarks>
[WireObject]
public sealed partial record Goods
{
    /// <summary>The sort of goods; absent where no code fits.</summary>
    [BearsOnContent]
    public partial Commodity Commodity { get; init; }

    /// <summary>Codes in named schemes: UNROCA, the EU's military list, SIPRI, HS.</summary>
    [BearsOnContent]
    public partial Identifiers Codes { get; init; }

    /// <summary>The goods as said: "highly sensitive military technology".</summary>
    [BearsOnContent]
    public partial string? Name { get; init; }

    /// <summary>The type's designation: "KN-23".</summary>
    [BearsOnTruth]
    public partial string? Designation { get; init; }

    /// <summary>Alternatives to the designation: "KN-23 or KN-24" has KN-24 here.</summary>
    [BearsOnTruth]
    public partial EquatableArray<string> OrDesignations { get; init; }

    /// <summary>The quantity in this event; null where the text doesn't say.</summary>
    [BearsOnContent]
    public partial Quantity? Quantity { get; init; }

    /// <summary>The quantity ordered; null where not said.</summary>
    [BearsOnContent]
    public partial Quantity? Ordered { get; init; }

    /// <summary>The quantity delivered; null where not said.</summary>
    [BearsOnContent]
    public partial Quantity? Delivered { get; init; }

    /// <summary>Their condition: new, second hand, modernised.</summary>
    [BearsOnContent]
    public partial GoodsCondition Condition { get; init; }

    /// <summary>Their value or price, all together; null where not said.</summary>
    [BearsOnContent]
    public partial Money? Value { get; init; }

    /// <summary>Measured properties: enrichment 60 %, range 300 km.</summary>
    [BearsOnContent]
    public partial EquatableArray<GoodsProperty> Properties { get; init; }

    /// <summary>Goods of this sort.</summary>
    /// <param name="commodity">The sort of goods.</param>
    /// <returns>Goods with this code and nothing else.</returns>
    public static Goods Of(Commodity commodity) => new() { Commodity = RequiredCode.Of(commodity) };

    /// <summary>Goods by the name that the text gives them.</summary>
    /// <param name="name">The name, in English.</param>
    /// <returns>Goods with this name and no code.</returns>
    public static Goods Named(string name) => new() { Name = WellFormed.Required(name) };

    /// <summary>Goods of this sort.</summary>
    public static implicit operator Goods(Commodity commodity) => Of(commodity);

    /// <summary>The quantity and the name.</summary>
    public override string ToString()
    {
        var what = Name ?? (Commodity.IsAbsent ? Designation ?? "goods" : Commodity.Text.Replace('-', ' '));
        return Quantity is null ? what : $"{Quantity} {what}";
    }
}
