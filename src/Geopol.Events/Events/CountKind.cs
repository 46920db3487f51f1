namespace Geopol.Events;

/// <summary>What is counted.</summary>
[OpenCode]
public readonly partial struct CountKind
{
    /// <summary>Killed.</summary>
    public static partial CountKind Killed { get; }

    /// <summary>Injured.</summary>
    public static partial CountKind Injured { get; }

    /// <summary>Missing.</summary>
    public static partial CountKind Missing { get; }

    /// <summary>Displaced.</summary>
    public static partial CountKind Displaced { get; }

    /// <summary>Arrested.</summary>
    public static partial CountKind Arrested { get; }

    /// <summary>Taking part.</summary>
    public static partial CountKind TakingPart { get; }

    /// <summary>Voting for.</summary>
    public static partial CountKind For { get; }

    /// <summary>Voting against.</summary>
    public static partial CountKind Against { get; }

    /// <summary>Abstaining.</summary>
    public static partial CountKind Abstaining { get; }
}
