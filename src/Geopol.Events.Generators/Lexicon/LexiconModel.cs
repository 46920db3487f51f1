namespace Geopol.Events.Generators;

/// <summary>What the tables of the notation come to. Equal models generate the same code.</summary>
/// <param name="Source">The image in C#; null where the project has no tables.</param>
/// <param name="Faults">The faults, in the order of the files and lines.</param>
internal sealed record LexiconModel(string? Source, Sequence<Fault> Faults);
