namespace Geopol.Events.Interop;

/// <summary>The options of <see cref="UcdpReader"/>.</summary>
/// <remarks>Immutable and thread safe; compared by value, the registry and the encoding by reference.</remarks>
public sealed record UcdpOptions : ImportOptions
{
    /// <summary>The release of the data set, for <see cref="Extraction.Version"/>: "25.1", "25.0.8". Null if not known, because the file doesn't say it.</summary>
    public string? Release { get; init; }
}
