namespace Geopol.Events.Interop;

/// <summary>The options of <see cref="AcledReader"/>.</summary>
/// <remarks>Immutable and thread safe; compared by value, the registry and the encoding by reference.</remarks>
public sealed record AcledOptions : ImportOptions;
