namespace Geopol.Events.Interop;

/// <summary>A claim as a record of PLOVER, with everything that the record doesn't say.</summary>
/// <remarks>Immutable and thread safe; compared by value.</remarks>
public sealed record PloverRecord
{
    internal PloverRecord(string? json, EquatableArray<MemberDifference> differences, string? reason)
    {
        Json = json;
        Differences = differences;
        Reason = reason;
    }

    /// <summary>The record: one JSON object without line ends. Null if PLOVER has no type for the claim.</summary>
    public string? Json { get; }

    /// <summary>The members of the claim that a reader of the record doesn't get back, or gets back with another value. Empty if nothing is lost, and if there is no record.</summary>
    public EquatableArray<MemberDifference> Differences { get; }

    /// <summary>The reason why there is no record; null if there is one.</summary>
    public string? Reason { get; }

    /// <summary>Returns the record, or the reason why there is none.</summary>
    public override string ToString() => Json ?? Reason ?? "";
}
