namespace Geopol.Events.Interop;

/// <summary>The fate of the cells of one column of a file.</summary>
/// <remarks>Immutable and thread safe; compared by value. The numbers add up to the number of records that have this column and could be split into cells.</remarks>
public sealed record ColumnLoss
{
    internal ColumnLoss(string column, string note, ReadOnlySpan<long> cells)
    {
        Column = column;
        Note = note;
        Mapped = cells[(int)ColumnFate.Mapped];
        Squeezed = cells[(int)ColumnFate.Squeezed];
        Extra = cells[(int)ColumnFate.Extra];
        Derivable = cells[(int)ColumnFate.Derivable];
        Dropped = cells[(int)ColumnFate.Dropped];
        Empty = cells[(int)ColumnFate.Empty];
    }

    /// <summary>The name of the column, as in the documentation of the format.</summary>
    public string Column { get; }

    /// <summary>The member that the column goes to, and what is lost.</summary>
    public string Note { get; }

    /// <summary>The number of cells that are members of claims without loss.</summary>
    public long Mapped { get; }

    /// <summary>The number of cells that are members of claims with a loss.</summary>
    public long Squeezed { get; }

    /// <summary>The number of cells that are in <see cref="Claim.Extra"/>.</summary>
    public long Extra { get; }

    /// <summary>The number of cells that follow from other columns.</summary>
    public long Derivable { get; }

    /// <summary>The number of cells that were not kept.</summary>
    public long Dropped { get; }

    /// <summary>The number of cells without a value.</summary>
    public long Empty { get; }

    /// <summary>The number of all cells.</summary>
    public long Cells => Mapped + Squeezed + Extra + Derivable + Dropped + Empty;

    /// <summary>Returns the column and its numbers.</summary>
    public override string ToString() =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Column}: {Mapped} mapped, {Squeezed} squeezed, {Extra} extra, {Derivable} derivable, {Dropped} dropped, {Empty} empty");
}
