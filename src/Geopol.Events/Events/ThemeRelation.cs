namespace Geopol.Events;

/// <summary>How a theme belongs to the interaction.</summary>
[OpenCode]
public readonly partial struct ThemeRelation
{
    /// <summary>On: cooperate on satellites.</summary>
    public static partial ThemeRelation On { get; }

    /// <summary>About: complain about sanctions.</summary>
    public static partial ThemeRelation About { get; }

    /// <summary>For: vote for the resolution.</summary>
    public static partial ThemeRelation For { get; }

    /// <summary>Against: protest against the war.</summary>
    public static partial ThemeRelation Against { get; }

    /// <summary>Beyond: cooperate beyond food aid.</summary>
    public static partial ThemeRelation Beyond { get; }
}
