namespace Geopol.Events.Interop;

/// <summary>The fate of a cell of the file: where its value went.</summary>
public enum ColumnFate
{
    /// <summary>The value is a member of the claim, without loss.</summary>
    Mapped,

    /// <summary>The value is a member of the claim, but something of it was lost or it is in a more general member. The note of the column says how.</summary>
    Squeezed,

    /// <summary>The value is in <see cref="Claim.Extra"/>, under the name of the format.</summary>
    Extra,

    /// <summary>The value follows from other columns, so it was not kept.</summary>
    Derivable,

    /// <summary>The value was not kept.</summary>
    Dropped,

    /// <summary>The cell was empty, or had the text with which the format says that there is no value.</summary>
    Empty,
}
