namespace Geopol.Events.Generators;

/// <summary>A wire object as it is declared, and the faults of its declaration.</summary>
internal sealed record WireReading(WireType Type, Sequence<Fault> Faults);
