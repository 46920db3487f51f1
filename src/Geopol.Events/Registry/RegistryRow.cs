namespace Geopol.Events;

/// <summary>An actor that was read from a file, with its path and line in the file. The line is 0 for JSON.</summary>
internal sealed record RegistryRow(RegisteredActor Actor, string Path, int Line);
