namespace Geopol.Events.Scales;

/// <summary>How far the figures and words of a table were checked, and against what. A result from a table is no more reliable than the table.</summary>
public enum Verification
{
    /// <summary>The data is from memory. No publication was found that cites the source and confirms the data. The default.</summary>
    NotVerified,

    /// <summary>A part was checked; the other part is from memory. <see cref="ScaleSource.Remark"/> says which part was checked.</summary>
    Partly,

    /// <summary>Checked against other publications that cite the source, not against the source itself.</summary>
    Secondary,

    /// <summary>Checked against the files or the code that define or implement the scale.</summary>
    Code,

    /// <summary>Checked against the publication itself.</summary>
    Primary,
}
