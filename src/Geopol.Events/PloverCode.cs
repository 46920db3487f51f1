namespace Geopol.Events;

/// <summary>A PLOVER 2.0 event type with its modes, as coded.</summary>
/// <remarks>Immutable and thread safe; compared by value. A coding: in no key.</remarks>
[WireObject]
public sealed partial record PloverCode
{
    /// <summary>The event type.</summary>
    public required partial PloverType Type { get; init; }

    /// <summary>Its modes.</summary>
    public partial EquatableArray<PloverMode> Modes { get; init; }

    /// <summary><c>CONSULT/visit</c>.</summary>
    public override string ToString() => Modes.IsEmpty ? Type.Text : $"{Type}/{string.Join(';', (IEnumerable<PloverMode>)Modes)}";
}
