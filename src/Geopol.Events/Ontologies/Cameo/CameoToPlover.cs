namespace Geopol.Events.Ontologies;

/// <summary>
/// The PLOVER code of a CAMEO code, from the public table CAMEO2PLOVER of 17 September 2021 (made for PLOVER draft 0.8). Where that table has a mode
/// or context that PLOVER 2.0 no longer has, the library uses the nearest one of PLOVER 2.0, and <see cref="Repaired"/> says so.
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
    /// The value of the table that PLOVER 2.0 doesn't have (<c>mode return</c>, <c>context democracy</c>); null where nothing was replaced.
    /// </summary>
    public string? Repaired { get; }

    /// <summary><c>RETREAT/access (human_security; repaired: context humanitarian)</c>.</summary>
    public override string ToString()
    {
        var notes = string.Join("; ", Contexts.Select(static c => c.Text).Concat(Repaired is null ? [] : ["repaired: " + Repaired]));
        return notes.Length == 0 ? Code.ToString() : $"{Code} ({notes})";
    }
}
