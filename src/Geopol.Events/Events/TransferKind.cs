namespace Geopol.Events;

/// <summary>On what ground goods or means change hands.</summary>
[OpenCode]
public readonly partial struct TransferKind
{
    /// <summary>A sale.</summary>
    public static partial TransferKind Sale { get; }

    /// <summary>A gift, aid, a donation.</summary>
    public static partial TransferKind Gift { get; }

    /// <summary>Goods for goods.</summary>
    public static partial TransferKind Barter { get; }

    /// <summary>A loan.</summary>
    public static partial TransferKind Loan { get; }

    /// <summary>A lease.</summary>
    public static partial TransferKind Lease { get; }

    /// <summary>A licence to produce.</summary>
    public static partial TransferKind Licence { get; }

    /// <summary>A payment.</summary>
    public static partial TransferKind Payment { get; }

    /// <summary>Goods go back.</summary>
    public static partial TransferKind Return { get; }

    /// <summary>Taken in fighting.</summary>
    public static partial TransferKind Capture { get; }

    /// <summary>Stolen.</summary>
    public static partial TransferKind Theft { get; }
}
