namespace Geopol.Events;

/// <summary>The sort of goods, by its code in the library's vocabulary: <c>munitions</c>, <c>grain</c>. Any code is legal.</summary>
[OpenCode(Listed = false)]
public readonly partial struct Commodity
{
    /// <summary>Munitions.</summary>
    public static partial Commodity Munitions { get; }

    /// <summary>Arms.</summary>
    public static partial Commodity Arms { get; }
}
