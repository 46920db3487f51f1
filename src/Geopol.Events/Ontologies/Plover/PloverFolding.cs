namespace Geopol.Events.Ontologies;

/// <summary>The source of the rule that combined the raw type and its auxiliary modes into one type.</summary>
public enum PloverFolding
{
    /// <summary>No rule: the type is the raw type.</summary>
    None,

    /// <summary>A rule of the manual: a future CONSULT is AGREE.</summary>
    Manual,

    /// <summary>A rule of this library, because the manual has none: a possible CONSULT is AGREE.</summary>
    Ours,
}
