namespace Geopol.Events;

/// <summary>
/// Goods or means that change hands or are used, with their sort, type, quantity, condition and value. Items of a transfer can also have the
/// quantities ordered and delivered.
/// </summary>
/// <remarks>
/// Immutable and thread safe; compared by value. Keys identify goods by the first of these that is given: the commodity, the name, a code, the
/// designation.
/// </remarks>
[WireObject]
public sealed partial record Goods
{
    /// <summary>The sort of goods, as a code; absent if no code fits.</summary>
    [BearsOnContent]
    public partial Commodity Commodity { get; init; }

    /// <summary>The codes of the goods in named schemes: UNROCA, the EU's military list, SIPRI, HS.</summary>
    [BearsOnContent]
    public partial Identifiers Codes { get; init; }

    /// <summary>The name of the goods in the text, for example "highly sensitive military technology".</summary>
    [BearsOnContent]
    public partial string? Name { get; init; }

    /// <summary>The designation of the type, for example "KN-23".</summary>
    [BearsOnTruth]
    public partial string? Designation { get; init; }

    /// <summary>The alternatives to the designation: KN-24 in "KN-23 or KN-24".</summary>
    [BearsOnTruth]
    public partial EquatableArray<string> OrDesignations { get; init; }

    /// <summary>The quantity in this event; null if the text doesn't say.</summary>
    [BearsOnContent]
    public partial Quantity? Quantity { get; init; }

    /// <summary>The quantity ordered; null if the text doesn't say.</summary>
    [BearsOnContent]
    public partial Quantity? Ordered { get; init; }

    /// <summary>The quantity delivered; null if the text doesn't say.</summary>
    [BearsOnContent]
    public partial Quantity? Delivered { get; init; }

    /// <summary>The condition of the goods: new, second hand, modernised.</summary>
    [BearsOnContent]
    public partial GoodsCondition Condition { get; init; }

    /// <summary>The value or price of all the goods together; null if the text doesn't say.</summary>
    [BearsOnContent]
    public partial Money? Value { get; init; }

    /// <summary>The measured properties of the goods: enrichment 60 %, range 300 km.</summary>
    [BearsOnContent]
    public partial EquatableArray<GoodsProperty> Properties { get; init; }

    /// <summary>Creates goods of this sort.</summary>
    /// <param name="commodity">The sort of goods.</param>
    /// <returns>Goods with this code and nothing else.</returns>
    public static Goods Of(Commodity commodity) => new() { Commodity = RequiredCode.Of(commodity) };

    /// <summary>Creates goods from the name that the text gives them.</summary>
    /// <param name="name">The name, in English.</param>
    /// <returns>Goods with this name and no code.</returns>
    public static Goods Named(string name) => new() { Name = WellFormed.Required(name) };

    /// <summary>Converts a commodity to goods of this sort.</summary>
    public static implicit operator Goods(Commodity commodity) => Of(commodity);

    /// <summary>Returns the quantity, and the first of these that is given: the name, the commodity, the designation.</summary>
    public override string ToString()
    {
        var what = Name ?? (Commodity.IsAbsent ? Designation ?? "goods" : Commodity.Text.Replace('-', ' '));
        return Quantity is null ? what : $"{Quantity} {what}";
    }
}
