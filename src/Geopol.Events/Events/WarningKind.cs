namespace Geopol.Events;

/// <summary>What sort of warning it is.</summary>
[OpenCode]
public readonly partial struct WarningKind
{
    /// <summary>Harm by the issuer.</summary>
    public static partial WarningKind Threat { get; }

    /// <summary>Harm by the issuer unless a demand is met in time.</summary>
    public static partial WarningKind Ultimatum { get; }

    /// <summary>Harm by others.</summary>
    public static partial WarningKind Caution { get; }

    /// <summary>A call to be ready.</summary>
    public static partial WarningKind Alert { get; }
}
