namespace Geopol.Events.Ontologies;

/// <summary>
/// A code of CAMEO 1.1b3 (Conflict and Mediation Event Observations, Schrodt 2012), or of a data set that extends it: one of 20 roots, or a code
/// below a root. The code is a text, so its leading zero counts.
/// </summary>
/// <remarks>Immutable and thread safe; each code has exactly one object.</remarks>
public sealed class CameoCode
{
    private readonly (decimal? Gdelt, decimal? Icews) goldstein;
    private readonly (QuadClass Gdelt, QuadClass Icews) quad;

    internal CameoCode(string code, string name, (decimal? Gdelt, decimal? Icews) goldstein, (QuadClass Gdelt, QuadClass Icews) quad, CameoToPlover? plover)
    {
        Code = code;
        Name = name;
        this.goldstein = goldstein;
        this.quad = quad;
        Plover = plover;
    }

    /// <summary>The code: two digits for a root, three or four digits below a root (<c>19</c>, <c>190</c>, <c>1041</c>).</summary>
    public string Code { get; }

    /// <summary>The English name of the code.</summary>
    public string Name { get; }

    /// <summary>The code of the root: the first two digits.</summary>
    public string Root => Code[..2];

    /// <summary>The level of the code: 0 for a root, 1 or 2 below a root.</summary>
    public int Level => Code.Length - 2;

    /// <summary>The PLOVER code in the public mapping; null for the roots 01 (statements) and 02 (appeals), which the mapping doesn't contain.</summary>
    public CameoToPlover? Plover { get; }

    /// <summary>
    /// The name in GDELT's list where it is of another event: 101, 103 and 105 to 108, which have the numbers of an older version there. Null
    /// otherwise. Don't read these codes of GDELT by <see cref="Name"/>.
    /// </summary>
    public string? GdeltName { get; internal init; }

    /// <summary>Whether the manual of CAMEO 1.1b3 has the code: it lacks 1213 and 1214, which data sets use.</summary>
    public bool IsInManual { get; internal init; }

    /// <summary>Whether GDELT has the code, in its list or in the verb dictionaries that its coder reads: it lacks 155, 176, 1834, 1951 and 1952.</summary>
    public bool IsInGdelt { get; internal init; }

    /// <summary>Whether the list of ICEWS has the code: it lacks 1214, 155, 176, 1834, 1951 and 1952.</summary>
    public bool IsInIcews { get; internal init; }

    /// <summary>The Goldstein score of this table; null where the table has no score, as GDELT's table for 1213.</summary>
    /// <param name="table">The table: the scores differ between tables.</param>
    /// <returns>The score with its table, or null.</returns>
    public GoldsteinScore? Goldstein(GoldsteinTable table) =>
        (table == GoldsteinTable.Icews ? goldstein.Icews : goldstein.Gdelt) is { } score ? new GoldsteinScore(score, table) : null;

    /// <summary>The quad class in this convention.</summary>
    /// <param name="convention">The convention: GDELT's or ICEWS's.</param>
    /// <returns>The class.</returns>
    public QuadClass Quad(QuadConvention convention) => convention == QuadConvention.Icews ? quad.Icews : quad.Gdelt;

    /// <summary><c>190 Use conventional military force</c>.</summary>
    public override string ToString() => $"{Code} {Name}";
}
