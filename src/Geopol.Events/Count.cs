namespace Geopol.Events;

/// <summary>How many were killed, injured, arrested, voted for ...: of whom, and how exactly it is known.</summary>
/// <remarks>Immutable and thread safe; compared by value. Nobody counted is no count, not a count of zero.</remarks>
public sealed partial record Count : INested
{
    /// <summary>What is counted.</summary>
    public required CountKind Kind { get; init => field = RequiredCode.Of(value); }

    /// <summary>How many.</summary>
    public required Quantity Number { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>Of whom; null where not said.</summary>
    public Actor? Of { get; init => field = Nesting.Guard(value); }

    int INested.Depth => 1 + Nesting.DepthOf(Of);

    /// <summary><c>killed: 12</c>.</summary>
    public override string ToString() => $"{Kind}: {Number}";
}
