namespace Geopol.Events.Scales;

/// <summary>A label of a STIX confidence scale, the integer that it becomes, and the integers that become it.</summary>
/// <remarks>Immutable and thread safe.</remarks>
public sealed class StixBand
{
    internal StixBand(string label, int? value, int? low, int? high) => (Label, Value, Low, High) = (label, value, low, high);

    /// <summary>The label, as STIX spells it.</summary>
    public string Label { get; }

    /// <summary>The integer that stands for the label; null where the confidence property is to be left out.</summary>
    public int? Value { get; }

    /// <summary>The least integer that is read as the label; null with <see cref="Value"/>.</summary>
    public int? Low { get; }

    /// <summary>The greatest integer that is read as the label, itself included; null with <see cref="Value"/>.</summary>
    public int? High { get; }

    /// <summary>The label.</summary>
    public override string ToString() => Label;
}
