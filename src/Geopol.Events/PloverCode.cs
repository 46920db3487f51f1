namespace Geopol.Events;

/// <summary>A PLOVER 2.0 event type and its modes, as a coder gave them.</summary>
/// <remarks>Immutable and thread safe; compared by value. It is in the <c>ContentId</c> but in no other key.</remarks>
[WireObject]
public sealed partial record PloverCode
{
    /// <summary>The event type.</summary>
    public required partial PloverType Type { get; init; }

    /// <summary>The modes of the event type.</summary>
    public partial EquatableArray<PloverMode> Modes { get; init; }

    /// <summary>Returns the event type and the modes, for example <c>CONSULT/visit</c>.</summary>
    public override string ToString() => Modes.IsEmpty ? Type.Text : $"{Type}/{string.Join(';', (IEnumerable<PloverMode>)Modes)}";
}
