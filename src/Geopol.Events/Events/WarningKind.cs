namespace Geopol.Events;

/// <summary>The kind of a warning.</summary>
[OpenCode]
public readonly partial struct WarningKind
{
    /// <summary>The issuer threatens harm.</summary>
    public static partial WarningKind Threat { get; }

    /// <summary>The issuer threatens harm unless a demand is met in time.</summary>
    public static partial WarningKind Ultimatum { get; }

    /// <summary>The issuer warns of harm by others.</summary>
    public static partial WarningKind Caution { get; }

    /// <summary>The issuer calls on others to be ready.</summary>
    public static partial WarningKind Alert { get; }
}
