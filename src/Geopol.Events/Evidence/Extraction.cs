namespace Geopol.Events;

/// <summary>
/// The machine that coded the claim from a text, and how sure it was of its reading. That confidence is about the
/// extraction: it is neither a likelihood nor an analyst's confidence, and is kept as given.
/// </summary>
/// <remarks>Immutable and thread safe; compared by value.</remarks>
public sealed partial record Extraction
{
    /// <summary>The system: "POLECAT", "GDELT".</summary>
    public required string System { get; init => field = WellFormed.Required(value); }

    /// <summary>Its version.</summary>
    public string? Version { get; init => field = WellFormed.OrAbsent(value); }

    /// <summary>Its own id for the record.</summary>
    public string? Id { get; init => field = WellFormed.OrAbsent(value); }

    /// <summary>Its confidence, as given, on its own scale.</summary>
    public string? Confidence { get; init => field = WellFormed.OrAbsent(value); }

    /// <summary>System and id.</summary>
    public override string ToString() => Id is null ? System : $"{System} {Id}";
}
