namespace Geopol.Events;

/// <summary>
/// Goods or means that change hands or are used: what sort, which type, how many, in what state, of what value. As an item
/// of a transfer it also says how many were ordered and delivered.
/// </summary>
/// <remarks>Immutable and thread safe; compared by value. Known by its commodity's code, else by its name.</remarks>
public sealed partial record Goods
{
    private static readonly Goods Nothing = new();

    /// <summary>Whether it says nothing at all, so that as a member it is as good as absent.</summary>
    internal bool IsEmpty => Commodity.IsAbsent && Name is null && Equals(Nothing);

    /// <summary>What sort of goods; absent where no code fits.</summary>
    public Commodity Commodity { get; init; }

    /// <summary>Codes in named schemes: UNROCA, the EU's military list, SIPRI, HS.</summary>
    public Identifiers Codes { get; init; }

    /// <summary>The goods as said: "highly sensitive military technology".</summary>
    public string? Name { get; init => field = WellFormed.OrAbsent(value); }

    /// <summary>The type's designation: "KN-23".</summary>
    public string? Designation { get; init => field = WellFormed.OrAbsent(value); }

    /// <summary>Other designations that it may be: "KN-23 or KN-24" has KN-24 here.</summary>
    public EquatableArray<string> OrDesignations { get; init => field = AllText(value); }

    /// <summary>How many, as said of this event; absent where the text doesn't say.</summary>
    public Quantity? Quantity { get; init; }

    /// <summary>How many were ordered.</summary>
    public Quantity? Ordered { get; init; }

    /// <summary>How many have been delivered.</summary>
    public Quantity? Delivered { get; init; }

    /// <summary>Their state: new, second hand, modernised.</summary>
    public GoodsCondition Condition { get; init; }

    /// <summary>What they are worth or cost, all together.</summary>
    public Money? Value { get; init; }

    /// <summary>Goods of this sort.</summary>
    public static Goods Of(Commodity commodity) => new() { Commodity = RequiredCode.Of(commodity) };

    /// <summary>Goods by the name that the text gives them.</summary>
    public static Goods Named(string name) => new() { Name = WellFormed.Required(name) };

    /// <summary>Goods of this sort.</summary>
    public static implicit operator Goods(Commodity commodity) => Of(commodity);

    private static EquatableArray<string> AllText(EquatableArray<string> texts)
    {
        foreach (var text in texts)
        {
            WellFormed.Required(text, nameof(OrDesignations));
        }

        return texts;
    }

    /// <summary>How many of what.</summary>
    public override string ToString()
    {
        var what = Name ?? (Commodity.IsAbsent ? Designation ?? "goods" : Commodity.Text.Replace('-', ' '));
        return Quantity is null ? what : $"{Quantity} {what}";
    }
}
