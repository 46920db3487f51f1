namespace Geopol.Events;

/// <summary>A property of goods that is measured.</summary>
[OpenCode]
public readonly partial struct GoodsPropertyKind
{
    /// <summary>The share of a fissile isotope.</summary>
    public static partial GoodsPropertyKind Enrichment { get; }

    /// <summary>How far it reaches.</summary>
    public static partial GoodsPropertyKind Range { get; }

    /// <summary>The energy of an explosion.</summary>
    public static partial GoodsPropertyKind Yield { get; }

    /// <summary>The mass that it carries.</summary>
    public static partial GoodsPropertyKind Payload { get; }

    /// <summary>The bore of a gun or shell.</summary>
    public static partial GoodsPropertyKind Calibre { get; }

    /// <summary>How many it holds or carries.</summary>
    public static partial GoodsPropertyKind Capacity { get; }

    /// <summary>How fast it moves.</summary>
    public static partial GoodsPropertyKind Speed { get; }

    /// <summary>Its mass.</summary>
    public static partial GoodsPropertyKind Weight { get; }

    /// <summary>Its length.</summary>
    public static partial GoodsPropertyKind Length { get; }

    /// <summary>Electrical or mechanical power.</summary>
    public static partial GoodsPropertyKind Power { get; }

    /// <summary>Its age.</summary>
    public static partial GoodsPropertyKind Age { get; }
}
