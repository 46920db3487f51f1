namespace Geopol.Events;

/// <summary>
/// Goods or means that change hands or are used: what sort, which type, how many, in what state, of what value. As an item
/// of a transfer it also says how many were ordered and delivered.
/// </summary>
/// <remarks>Immutable and thread safe; compared by value. Known by its commodity's code, else by its name.</remarks>
[WireObject]
public sealed partial record Goods
{
    /// <summary>What sort of goods; absent where no code fits.</summary>
    public partial Commodity Commodity { get; init; }

    /// <summary>Codes in named schemes: UNROCA, the EU's military list, SIPRI, HS.</summary>
    public partial Identifiers Codes { get; init; }

    /// <summary>The goods as said: "highly sensitive military technology".</summary>
    public partial string? Name { get; init; }

    /// <summary>The type's designation: "KN-23".</summary>
    public partial string? Designation { get; init; }

    /// <summary>Other designations that it may be: "KN-23 or KN-24" has KN-24 here.</summary>
    public partial EquatableArray<string> OrDesignations { get; init; }

    /// <summary>How many, as said of this event; absent where the text doesn't say.</summary>
    public partial Quantity? Quantity { get; init; }

    /// <summary>How many were ordered.</summary>
    public partial Quantity? Ordered { get; init; }

    /// <summary>How many have been delivered.</summary>
    public partial Quantity? Delivered { get; init; }

    /// <summary>Their state: new, second hand, modernised.</summary>
    public partial GoodsCondition Condition { get; init; }

    /// <summary>What they are worth or cost, all together.</summary>
    public partial Money? Value { get; init; }

    /// <summary>Measured properties: enrichment 60 %, range 300 km.</summary>
    public partial EquatableArray<GoodsProperty> Properties { get; init; }

    /// <summary>Goods of this sort.</summary>
    public static Goods Of(Commodity commodity) => new() { Commodity = RequiredCode.Of(commodity) };

    /// <summary>Goods by the name that the text gives them.</summary>
    public static Goods Named(string name) => new() { Name = WellFormed.Required(name) };

    /// <summary>Goods of this sort.</summary>
    public static implicit operator Goods(Commodity commodity) => Of(commodity);

    /// <summary>How many of what.</summary>
    public override string ToString()
    {
        var what = Name ?? (Commodity.IsAbsent ? Designation ?? "goods" : Commodity.Text.Replace('-', ' '));
        return Quantity is null ? what : $"{Quantity} {what}";
    }
}
