namespace Geopol.Events.Scales;

/// <summary>
/// A label of a STIX confidence scale. It has the integer that is written for the label, and the range of integers that are read as the label.
/// </summary>
/// <remarks>Immutable and thread safe.</remarks>
public sealed class StixBand
{
    internal StixBand(string label, int? value, int? low, int? high) => (Label, Value, Low, High) = (label, value, low, high);

    /// <summary>The label, as STIX spells it.</summary>
    public string Label { get; }

    /// <summary>The integer that is written for the label; null if STIX leaves the confidence property out.</summary>
    public int? Value { get; }

    /// <summary>The smallest integer that is read as the label; null if <see cref="Value"/> is null.</summary>
    public int? Low { get; }

    /// <summary>The largest integer that is read as the label, inclusive; null if <see cref="Value"/> is null.</summary>
    public int? High { get; }

    /// <summary>Returns the label.</summary>
    public override string ToString() => Label;
}
