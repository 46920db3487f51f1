namespace Geopol.Events.Ontologies;

/// <summary>
/// A rating of a kind of event from -10 (conflict) to 10 (cooperation), with its table (Goldstein 1992, extended to CAMEO). The score rates the kind,
/// not the single event, so it says nothing about the size of an event.
/// </summary>
/// <remarks>Immutable; compared by value and table: the same number from two tables isn't the same score.</remarks>
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
