namespace Geopol.Events.Ontologies;

/// <summary>Four classes for counting events. The numbers are the same as in GDELT's QuadClass column and in PLOVER.</summary>
public enum QuadClass
{
    /// <summary>No class.</summary>
    None,

    /// <summary>Verbal cooperation.</summary>
    VerbalCooperation,

    /// <summary>Material cooperation.</summary>
    MaterialCooperation,

    /// <summary>Verbal conflict.</summary>
    VerbalConflict,

    /// <summary>Material conflict.</summary>
    MaterialConflict,
}
