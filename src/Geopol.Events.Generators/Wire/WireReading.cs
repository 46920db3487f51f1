namespace Geopol.Events.Generators;

/// <summary>The result of reading the declaration of a wire object.</summary>
/// <param name="Type">The type.</param>
/// <param name="Faults">The faults of the declaration.</param>
/// <param name="Undeclared">A fault for each member that doesn't say what it bears on. It is reported only if a proposition or link can contain the type.</param>
internal sealed record WireReading(WireType Type, Sequence<Fault> Faults, Sequence<Fault> Undeclared);
