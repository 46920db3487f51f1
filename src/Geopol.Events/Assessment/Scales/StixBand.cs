namespace Geopol.Events.Scales;

/// <summary>A label of a STIX confidence scale, with the integer that is written for it and the integers that are read as it.</summary>
/// <remarks>Immutable and thread safe.</remarks>
public sealed class StixBand
{
    internal StixBand(string label, int? value, int? low, int? high) => (Label, Value, Low, High) = (label, value, low, high);

    /// <summary>The label, as STIX spells it.</summary>
    public string Label { get; }

    /// <summary>The integer that is written for the label; null where the confidence property is left out.</summary>
    public int? Value { get; }

    /// <summary>The smallest integer that is read as the label; null where <see cref="Value"/> is null.</summary>
    public int? Low { get; }

    /// <summary>The largest integer that is read as the label, inclusive; null where <see cref="Value"/> is null.</summary>
    public int? High { get; }

    /// <summary>The label.</summary>
    public override string ToString() => Label;
}
