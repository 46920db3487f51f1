namespace Geopol.Events.Scales;

/// <summary>
/// The interval that a scale gives a word, with its ends as published: included or excluded, exact or approximate. It has no midpoint, because
/// the library never calculates one.
/// </summary>
/// <remarks>Immutable and thread safe; compared by value.</remarks>
public sealed record ProbabilityRange
{
    private ProbabilityRange(double low, double high) => (Low, High) = (low, high);

    /// <summary>The lower end, 0 to 1.</summary>
    public double Low { get; }

    /// <summary>The upper end, 0 to 1, not below <see cref="Low"/>.</summary>
    public double High { get; }

    /// <summary>Whether the lower end itself is excluded: "more than 66 %".</summary>
    public bool IsLowExclusive { get; private init; }

    /// <summary>Whether the upper end itself is excluded: "less than 33 %".</summary>
    public bool IsHighExclusive { get; private init; }

    /// <summary>Whether the source calls its figures approximate.</summary>
    public bool IsApproximate { get; private init; }

    /// <summary>Returns whether the range contains the probability. An excluded end isn't contained.</summary>
    /// <param name="probability">The probability, 0 to 1.</param>
    /// <returns>True if the range contains the probability.</returns>
    public bool Contains(double probability) =>
        (probability > Low || (probability.Equals(Low) && !IsLowExclusive))
        && (probability < High || (probability.Equals(High) && !IsHighExclusive));

    /// <summary>Returns whether this range contains every probability of the other range.</summary>
    /// <param name="other">The other range.</param>
    /// <returns>True if this range contains the other range.</returns>
    public bool Contains(ProbabilityRange other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return (Low < other.Low || (Low.Equals(other.Low) && (!IsLowExclusive || other.IsLowExclusive)))
            && (High > other.High || (High.Equals(other.High) && (!IsHighExclusive || other.IsHighExclusive)));
    }

    internal bool IsPoint => Low.Equals(High);

    /// <summary>Returns the range with both ends included, from 0 to 1. The ends aren't checked.</summary>
    internal static ProbabilityRange Of(double low, double high) => new(low, high);

    /// <summary>Returns the range from these percentages, both ends included.</summary>
    internal static ProbabilityRange Percent(int low, int high) => new(low / 100.0, high / 100.0);

    /// <summary>Returns the range from this percentage, which is excluded, to 100 %.</summary>
    internal static ProbabilityRange Above(int percent) => new(percent / 100.0, 1) { IsLowExclusive = true };

    internal ProbabilityRange Approximate(bool isApproximate = true) => this with { IsApproximate = isApproximate };

    /// <summary>Returns a copy of this range. Each end is excluded if its argument is true.</summary>
    internal ProbabilityRange Without(bool low, bool high) => this with { IsLowExclusive = low, IsHighExclusive = high };

    /// <summary>Returns whether both ranges have the same ends, included or excluded in the same way.</summary>
    internal bool HasEndsOf(ProbabilityRange other) => Contains(other) && other.Contains(this);

    /// <summary>Returns whether the ranges have more than one probability in common.</summary>
    internal bool Overlaps(ProbabilityRange other) => Math.Max(Low, other.Low) < Math.Min(High, other.High);

    /// <summary>Returns whether the ranges have exactly one probability in common.</summary>
    internal bool Touches(ProbabilityRange other)
    {
        var (low, high) = (Math.Max(Low, other.Low), Math.Min(High, other.High));
        return low.Equals(high) && Contains(low) && other.Contains(low);
    }

    /// <summary>Returns the range in per cent: <c>55-80 %</c>, <c>&gt;66 %</c>, <c>about 40-&lt;50 %</c>.</summary>
    public override string ToString() => (IsApproximate ? "about " : "") + Ends() + " %";

    private string Ends() => IsPoint ? Likelihood.Percent(Low)
        : IsLowExclusive && High.Equals(1) ? $">{Likelihood.Percent(Low)}"
        : IsHighExclusive && Low.Equals(0) ? $"<{Likelihood.Percent(High)}"
        : $"{(IsLowExclusive ? ">" : "")}{Likelihood.Percent(Low)}-{(IsHighExclusive ? "<" : "")}{Likelihood.Percent(High)}";
}
