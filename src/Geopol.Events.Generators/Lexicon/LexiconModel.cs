namespace Geopol.Events.Generators;

/// <summary>The image of the tables of the notation, and their faults. Equal models generate the same code.</summary>
/// <param name="Source">The image in C#; null if the project has no tables.</param>
/// <param name="Faults">The faults, in the order of the files and lines.</param>
internal sealed record LexiconModel(string? Source, Sequence<Fault> Faults);
