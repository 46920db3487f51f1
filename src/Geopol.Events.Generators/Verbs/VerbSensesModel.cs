namespace Geopol.Events.Generators;

/// <summary>The content of the table of senses. Equal models generate the same code.</summary>
/// <param name="Rows">The rows from which code is generated. Each code has one row.</param>
/// <param name="Faults">The faults, in the order of the lines.</param>
internal sealed record VerbSensesModel(Sequence<VerbRow> Rows, Sequence<Fault> Faults);
