namespace Geopol.Events.Ontologies;

/// <summary>The four classes that events are counted in. Their numbers are those of GDELT's QuadClass column and of PLOVER.</summary>
public enum QuadClass
{
    /// <summary>Not said.</summary>
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
