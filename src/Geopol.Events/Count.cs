namespace Geopol.Events;

/// <summary>A number of people killed, injured, arrested, voting for ..., and of whom.</summary>
/// <remarks>Immutable and thread safe; compared by value. A text that gives no number has no count; that is not a count of zero.</remarks>
[WireObject]
[BearsOnContent]
public sealed partial record Count
{
    /// <summary>The kind of count.</summary>
    public required partial CountKind Kind { get; init; }

    /// <summary>The number.</summary>
    public required partial Quantity Number { get; init; }

    /// <summary>The people counted; null where not said.</summary>
    public partial Actor? Of { get; init; }

    /// <summary><c>killed: 12</c>.</summary>
    public override string ToString() => $"{Kind}: {Number}";
}
