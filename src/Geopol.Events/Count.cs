namespace Geopol.Events;

/// <summary>How many were killed, injured, arrested, voted for ...: of whom, and how exactly it is known.</summary>
/// <remarks>Immutable and thread safe; compared by value. Nobody counted is no count, not a count of zero.</remarks>
[WireObject]
public sealed partial record Count
{
    /// <summary>What is counted.</summary>
    public required partial CountKind Kind { get; init; }

    /// <summary>How many.</summary>
    public required partial Quantity Number { get; init; }

    /// <summary>Of whom; null where not said.</summary>
    public partial Actor? Of { get; init; }

    /// <summary><c>killed: 12</c>.</summary>
    public override string ToString() => $"{Kind}: {Number}";
}
