namespace Geopol.Events;

/// <summary>The step of the transfer that the sentence is about. Absent where it names none: "may sell".</summary>
[OpenCode]
public readonly partial struct TransferStage
{
    /// <summary>Thought about.</summary>
    public static partial TransferStage Considered { get; }

    /// <summary>Asked for.</summary>
    public static partial TransferStage Requested { get; }

    /// <summary>Offered.</summary>
    public static partial TransferStage Offered { get; }

    /// <summary>Promised.</summary>
    public static partial TransferStage Pledged { get; }

    /// <summary>Set aside for it: money or goods.</summary>
    public static partial TransferStage Allocated { get; }

    /// <summary>Being negotiated.</summary>
    public static partial TransferStage Negotiating { get; }

    /// <summary>Approved, licensed.</summary>
    public static partial TransferStage Approved { get; }

    /// <summary>Agreed.</summary>
    public static partial TransferStage Agreed { get; }

    /// <summary>Ordered.</summary>
    public static partial TransferStage Ordered { get; }

    /// <summary>Some has arrived.</summary>
    public static partial TransferStage PartlyDelivered { get; }

    /// <summary>All has arrived.</summary>
    public static partial TransferStage Delivered { get; }

    /// <summary>Halted for a time.</summary>
    public static partial TransferStage Suspended { get; }

    /// <summary>Called off.</summary>
    public static partial TransferStage Cancelled { get; }

    /// <summary>Refused.</summary>
    public static partial TransferStage Refused { get; }

    /// <summary>Stopped on the way.</summary>
    public static partial TransferStage Intercepted { get; }
}
