namespace Geopol.Events;

/// <summary>A member that a claim's sentence leaves out or changes.</summary>
/// <param name="Path">The path of the member: <c>proposition.event.contexts</c>.</param>
/// <param name="Value">The value in the claim, as JSON; null where only the sentence has one.</param>
/// <param name="Said">The value in the sentence, as JSON; null where the sentence has none.</param>
/// <remarks>Immutable and thread safe; compared by value.</remarks>
public sealed record Omission(string Path, string? Value, string? Said)
{
    /// <summary><c>proposition.event.contexts: ["military"]</c></summary>
    public override string ToString() => Said is null ? $"{Path}: {Value}" : $"{Path}: {Value ?? "nothing"} (the sentence says {Said})";
}
