namespace Geopol.Events.Ontologies;

/// <summary>Whose rule turned the raw type and its auxiliary modes into one type.</summary>
public enum PloverFolding
{
    /// <summary>Nothing was folded: the type is the raw one.</summary>
    None,

    /// <summary>A rule of the manual: a future CONSULT is AGREE.</summary>
    Manual,

    /// <summary>A rule of this library, where the manual has none: a possible CONSULT is AGREE.</summary>
    Ours,
}
