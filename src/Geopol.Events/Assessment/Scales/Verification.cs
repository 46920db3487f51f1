namespace Geopol.Events.Scales;

/// <summary>Against what the figures and words of a table were checked. A table is no better than this, whatever it is used for.</summary>
public enum Verification
{
    /// <summary>Recalled: nobody who cites the source could be found to bear them out. The default.</summary>
    NotVerified,

    /// <summary>Some were checked, the others are recalled: <see cref="ScaleSource.Remark"/> says which.</summary>
    Partly,

    /// <summary>Checked against others who cite the source, not at the source itself.</summary>
    Secondary,

    /// <summary>Checked against the files or the code that define or implement the scale.</summary>
    Code,

    /// <summary>Checked in the publication itself.</summary>
    Primary,
}
