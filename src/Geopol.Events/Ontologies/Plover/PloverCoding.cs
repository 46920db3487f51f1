namespace Geopol.Events.Ontologies;

/// <summary>
/// How a proposition is coded in PLOVER 2.0: the raw type of its event, the auxiliary modes by how it is put, and the one
/// type that the two come to.
/// </summary>
/// <remarks>Immutable and thread safe; compared by value.</remarks>
public sealed record PloverCoding
{
    internal PloverCoding()
    {
    }

    /// <summary>The event's own type and modes, whatever is said of it; null where there is none: <see cref="Reason"/> says why.</summary>
    public PloverCode? Raw { get; internal init; }

    /// <summary>Future, hypothetical, negation, each where it holds; empty where there is no type.</summary>
    public EquatableArray<PloverAuxiliary> Auxiliary { get; internal init; }

    /// <summary>The type after folding, with the raw modes where nothing was folded; null where there is none.</summary>
    public PloverCode? Code { get; internal init; }

    /// <summary>Whose rule folded it.</summary>
    public PloverFolding FoldedBy { get; internal init; }

    /// <summary>
    /// The type after folding, no further than this: the raw one without folding, the manual's rules alone, or ours as well, which
    /// is <see cref="Code"/>. Null where there is none.
    /// </summary>
    /// <param name="furthest">The last folding to apply.</param>
    /// <returns>The code, or null.</returns>
    public PloverCode? After(PloverFolding furthest) => FoldedBy > furthest ? Raw : Code;

    /// <summary>Why there is no type; null where there is one.</summary>
    public string? Reason { get; internal init; }

    /// <summary>Whether it belongs in counts of events: it has a type, and isn't negated.</summary>
    public bool Counts => Code is not null && !Auxiliary.Contains(PloverAuxiliary.Negation);

    internal static PloverCoding None(string reason) => new() { Reason = reason };

    /// <summary><c>AGREE (CONSULT/visit, future)</c>.</summary>
    public override string ToString()
    {
        var parts = string.Join(", ", Auxiliary.Select(static mode => mode.Text).Prepend(Raw?.ToString() ?? ""));
        return Code is null ? "none" : Auxiliary.IsEmpty ? Code.ToString() : $"{Code} ({parts})";
    }
}
