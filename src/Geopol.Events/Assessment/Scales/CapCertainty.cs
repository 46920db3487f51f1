namespace Geopol.Events.Scales;

/// <summary>
/// A value of the <c>certainty</c> of an alert in the Common Alerting Protocol, and the probability that CAP gives it. Some values have no
/// probability.
/// </summary>
/// <remarks>
/// Immutable and thread safe. The values are codes of alerts and aren't a yardstick, because speakers don't use them as words of likelihood.
/// <see cref="Values"/> lists all values.
/// </remarks>
public sealed partial class CapCertainty
{
    internal CapCertainty(string value, ProbabilityRange? range) => (Value, Range) = (value, range);

    /// <summary>The value.</summary>
    public string Value { get; }

    /// <summary>The interval; null for <c>Observed</c> and <c>Unknown</c>.</summary>
    public ProbabilityRange? Range { get; }

    /// <summary>Returns the value and its interval, for example <c>Likely (about &gt;50 %)</c>.</summary>
    public override string ToString() => Range is null ? Value : $"{Value} ({Range})";
}
