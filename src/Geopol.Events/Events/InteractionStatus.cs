namespace Geopol.Events;

/// <summary>How far the interaction is.</summary>
[OpenCode]
public readonly partial struct InteractionStatus
{
    /// <summary>Meant.</summary>
    public static partial InteractionStatus Planned { get; }

    /// <summary>Under way.</summary>
    public static partial InteractionStatus UnderWay { get; }

    /// <summary>Done.</summary>
    public static partial InteractionStatus Done { get; }

    /// <summary>Broken off.</summary>
    public static partial InteractionStatus Stopped { get; }

    /// <summary>Kept from happening.</summary>
    public static partial InteractionStatus Prevented { get; }
}
