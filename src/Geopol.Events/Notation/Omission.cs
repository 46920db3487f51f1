namespace Geopol.Events;

/// <summary>A member that a claim's sentence doesn't carry, or carries otherwise.</summary>
/// <param name="Path">The member: <c>proposition.event.contexts</c>.</param>
/// <param name="Value">What the claim has there, as JSON; null where it has nothing and the sentence something.</param>
/// <param name="Said">What its sentence says there, as JSON; null where it says nothing.</param>
/// <remarks>Immutable and thread safe; compared by value.</remarks>
public sealed record Omission(string Path, string? Value, string? Said)
{
    /// <summary><c>proposition.event.contexts: ["military"]</c></summary>
    public override string ToString() => Said is null ? $"{Path}: {Value}" : $"{Path}: {Value ?? "nothing"} (the sentence says {Said})";
}
