namespace Geopol.Events.Mutants;

/// <summary>A mutation that was picked.</summary>
/// <param name="Id">The number by which the library knows it: the environment variable <c>GEOPOL_MUTANT</c> makes it active.</param>
internal sealed record Mutant(int Id, Area Area, Mutation Mutation);
