namespace Geopol.Events;

/// <summary>An actor that was read from a file, and where it stands there.</summary>
internal sealed record RegistryRow(RegisteredActor Actor, string Path, int Line);
