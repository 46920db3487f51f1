namespace Geopol.Events.Scales;

/// <summary>A value of the <c>certainty</c> of an alert in the Common Alerting Protocol, and the probability that CAP gives it, if any.</summary>
/// <remarks>A code of an alert, and no yardstick that anyone speaks under. <see cref="Values"/> lists all. Immutable and thread safe.</remarks>
public sealed partial class CapCertainty
{
    internal CapCertainty(string value, ProbabilityRange? range) => (Value, Range) = (value, range);

    /// <summary>The value.</summary>
    public string Value { get; }

    /// <summary>The interval; null for what is observed and for what isn't known.</summary>
    public ProbabilityRange? Range { get; }

    /// <summary><c>Likely (about &gt;50 %)</c>.</summary>
    public override string ToString() => Range is null ? Value : $"{Value} ({Range})";
}
