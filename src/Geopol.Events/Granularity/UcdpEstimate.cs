namespace Geopol.Events.Granularity;

/// <summary>A number of deaths in the form of UCDP GED: <c>low</c>, <c>best</c>, <c>high</c>.</summary>
/// <remarks>Immutable and thread safe. Compared by value. The order of the figures isn't checked, because UCDP has rows whose low is above their
/// best.</remarks>
public sealed partial record UcdpEstimate
{
    /// <summary>The lowest reliable figure.</summary>
    public required int Low { get; init; }

    /// <summary>The most reliable figure.</summary>
    public required int Best { get; init; }

    /// <summary>The highest reliable figure.</summary>
    public required int High { get; init; }

    /// <summary>Returns the three figures: <c>low 3, best 5, high 8</c>.</summary>
    public override string ToString() => FormattableString.Invariant($"low {Low}, best {Best}, high {High}");
}
