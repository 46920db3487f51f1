namespace Geopol.Events.Ontologies;

/// <summary>
/// The PLOVER code of a CAMEO code, from the public table CAMEO2PLOVER of 17 September 2021 (made for PLOVER draft 0.8). Where that table
/// contradicts the tables of modes of PLOVER 2.0, or has no row for the code, the library follows PLOVER 2.0, and <see cref="Repaired"/> says so.
/// </summary>
/// <remarks>Immutable and thread safe; compared by value.</remarks>
public sealed record CameoToPlover
{
    internal CameoToPlover(PloverCode code, EquatableArray<Context> contexts, string? repaired)
    {
        Code = code;
        Contexts = contexts;
        Repaired = repaired;
    }

    /// <summary>The type and, where the table names one, the mode.</summary>
    public PloverCode Code { get; }

    /// <summary>The contexts that the table names.</summary>
    public EquatableArray<Context> Contexts { get; }

    /// <summary>
    /// The values of the table that the library replaced (<c>mode return</c>, <c>context democracy</c>, <c>type COERCE; mode restrict</c>); <c>no row</c>
    /// where the table has no row for the code; null where nothing was replaced.
    /// </summary>
    public string? Repaired { get; }

    /// <summary>Other modes of the type whose events have the CAMEO code.</summary>
    internal EquatableArray<PloverMode> Covers { get; init; }

    /// <summary>Whether events of this type with this mode have the CAMEO code.</summary>
    internal bool Fits(PloverType type, PloverMode mode) => Code.Type == type && (mode.IsAbsent ? Code.Modes.IsEmpty : Code.Modes.Contains(mode) || Covers.Contains(mode));

    /// <summary><c>RETREAT/access (human_security; repaired: context humanitarian)</c>.</summary>
    public override string ToString()
    {
        var notes = string.Join("; ", Contexts.Select(static c => c.Text).Concat(Repaired is null ? [] : ["repaired: " + Repaired]));
        return notes.Length == 0 ? Code.ToString() : $"{Code} ({notes})";
    }
}
