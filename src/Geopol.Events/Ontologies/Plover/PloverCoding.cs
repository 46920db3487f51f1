namespace Geopol.Events.Ontologies;

/// <summary>
/// The PLOVER 2.0 coding of a proposition: the raw type of its event, the auxiliary modes by how the proposition puts the event, and the one type
/// that folding makes from both.
/// </summary>
/// <remarks>Immutable and thread safe; compared by value.</remarks>
public sealed record PloverCoding
{
    internal PloverCoding()
    {
    }

    /// <summary>
    /// The event's own type and modes, independent of how the proposition puts the event. Null where there are none: <see cref="Reason"/> says why.
    /// </summary>
    public PloverCode? Raw { get; internal init; }

    /// <summary>The auxiliary modes that apply: future, hypothetical, negation. Empty where there is no type.</summary>
    public EquatableArray<PloverAuxiliary> Auxiliary { get; internal init; }

    /// <summary>The type after folding, with the raw modes where nothing was folded; null where there is none.</summary>
    public PloverCode? Code { get; internal init; }

    /// <summary>The source of the folding rule.</summary>
    public PloverFolding FoldedBy { get; internal init; }

    /// <summary>
    /// The type after folding with a limit: the raw type without folding, the type after the manual's rules, or the type after all rules, which is
    /// <see cref="Code"/>. Null where there is no type.
    /// </summary>
    /// <param name="furthest">The last folding to apply.</param>
    /// <returns>The code, or null.</returns>
    public PloverCode? After(PloverFolding furthest) => FoldedBy > furthest ? Raw : Code;

    /// <summary>The reason why there is no type; null where there is one.</summary>
    public string? Reason { get; internal init; }

    /// <summary>Whether the coding belongs in counts of events: it has a type and isn't negated.</summary>
    public bool Counts => Code is not null && !Auxiliary.Contains(PloverAuxiliary.Negation);

    internal static PloverCoding None(string reason) => new() { Reason = reason };

    /// <summary><c>AGREE (CONSULT/visit, future)</c>.</summary>
    public override string ToString()
    {
        var parts = string.Join(", ", Auxiliary.Select(static mode => mode.Text).Prepend(Raw?.ToString() ?? ""));
        return Code is null ? "none" : Auxiliary.IsEmpty ? Code.ToString() : $"{Code} ({parts})";
    }
}
