namespace Geopol.Events;

/// <summary>The relation of an adjunct to its interaction.</summary>
[OpenCode]
public readonly partial struct AdjunctRelation
{
    /// <summary>Under an order, a resolution, a treaty.</summary>
    public static partial AdjunctRelation Under { get; }

    /// <summary>Beyond something that is there already: cooperate beyond food aid.</summary>
    public static partial AdjunctRelation Beyond { get; }

    /// <summary>Despite something that speaks against it.</summary>
    public static partial AdjunctRelation Despite { get; }

    /// <summary>Without something that is usual with it.</summary>
    public static partial AdjunctRelation Without { get; }

    /// <summary>Instead of something else.</summary>
    public static partial AdjunctRelation InsteadOf { get; }
}
