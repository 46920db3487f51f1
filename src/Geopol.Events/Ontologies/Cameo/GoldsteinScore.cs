namespace Geopol.Events.Ontologies;

/// <summary>
/// How conflictive or cooperative a sort of event is held to be, from -10 to 10 (Goldstein 1992, extended to CAMEO), with the
/// table that it comes from. A score of a sort, not of the event: it says nothing of its size.
/// </summary>
/// <remarks>Immutable; compared by value, table included: equal numbers of two tables are not equal scores.</remarks>
public readonly record struct GoldsteinScore
{
    internal GoldsteinScore(decimal value, GoldsteinTable table)
    {
        Value = value;
        Table = table;
    }

    /// <summary>The score, -10 to 10.</summary>
    public decimal Value { get; }

    /// <summary>The table.</summary>
    public GoldsteinTable Table { get; }

    /// <summary><c>-6.5 (Icews)</c>.</summary>
    public override string ToString() => $"{PlainDecimal.ToString(Value)} ({Table})";
}
