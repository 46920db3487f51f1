namespace Geopol.Events.Generators;

/// <summary>What is read of the declaration of a wire object.</summary>
/// <param name="Type">The type.</param>
/// <param name="Faults">What is wrong with it.</param>
/// <param name="Undeclared">A fault for each member of which nothing says what it bears on: wrong where a proposition or link holds the type.</param>
internal sealed record WireReading(WireType Type, Sequence<Fault> Faults, Sequence<Fault> Undeclared);
