namespace Geopol.Events;

/// <summary>What a related matter is.</summary>
[OpenCode]
public readonly partial struct RelatedKind
{
    /// <summary>A war or conflict.</summary>
    public static partial RelatedKind War { get; }

    /// <summary>A summit or conference.</summary>
    public static partial RelatedKind Summit { get; }

    /// <summary>A court case or inquiry.</summary>
    public static partial RelatedKind Case { get; }

    /// <summary>An incident.</summary>
    public static partial RelatedKind Incident { get; }

    /// <summary>A military operation.</summary>
    public static partial RelatedKind Operation { get; }

    /// <summary>An election.</summary>
    public static partial RelatedKind Election { get; }
}
