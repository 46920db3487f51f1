namespace Geopol.Events;

/// <summary>
/// The machine that coded the claim from a text, and how sure it was of its reading. The machine's confidence is about the extraction: it is
/// neither a likelihood nor an analyst's confidence. The library keeps it as given.
/// </summary>
/// <remarks>Immutable and thread safe; compared by value.</remarks>
[WireObject]
public sealed partial record Extraction
{
    /// <summary>The system: "POLECAT", "GDELT".</summary>
    public required partial string System { get; init; }

    /// <summary>The version of the system.</summary>
    public partial string? Version { get; init; }

    /// <summary>The id that the system gave the record.</summary>
    public partial string? Id { get; init; }

    /// <summary>The confidence of the system, as given, on its own scale.</summary>
    public partial string? Confidence { get; init; }

    /// <summary>Returns the system and the id.</summary>
    public override string ToString() => Id is null ? System : $"{System} {Id}";
}
