namespace Geopol.Events;

/// <summary>The condition of goods, in SIPRI's terms.</summary>
[OpenCode]
public readonly partial struct GoodsCondition
{
    /// <summary>New.</summary>
    public static partial GoodsCondition New { get; }

    /// <summary>Second hand.</summary>
    public static partial GoodsCondition SecondHand { get; }

    /// <summary>Second hand but modernised.</summary>
    public static partial GoodsCondition Modernised { get; }
}
