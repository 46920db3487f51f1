namespace Geopol.Events;

/// <summary>A member that the sentence of a claim leaves out or changes.</summary>
/// <param name="Path">The path of the member: <c>proposition.event.contexts</c>.</param>
/// <param name="Value">The value in the claim, as JSON. It is null if only the sentence has a value.</param>
/// <param name="Said">The value in the sentence, as JSON. It is null if the sentence has no value.</param>
/// <remarks>Immutable and thread safe; compared by value.</remarks>
[System.Diagnostics.DebuggerDisplay("{ToString(),nq}")]
public sealed record Omission(string Path, string? Value, string? Said)
{
    /// <summary>Returns the path and the values: <c>proposition.event.contexts: ["military"]</c>.</summary>
    public override string ToString() => Said is null ? $"{Path}: {Value}" : $"{Path}: {Value ?? "nothing"} (the sentence says {Said})";
}
