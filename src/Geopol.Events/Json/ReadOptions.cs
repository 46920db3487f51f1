namespace Geopol.Events.Json;

/// <summary>How claims are read: the mode, and the limits that keep hostile input from eating memory.</summary>
/// <remarks>Immutable and thread safe; compared by value.</remarks>
public sealed record ReadOptions
{
    /// <summary>Preserving, 16 MiB a claim, 524,288 values a claim, 1 MiB a text, 64 levels.</summary>
    public static ReadOptions Default { get; } = new();

    /// <summary>What to do with what is unknown or faulty.</summary>
    public ReadMode Mode { get; init; }

    /// <summary>The most bytes of one claim, 1 to 2^30. A larger one is an issue, and a stream goes on behind it.</summary>
    public int MaxClaimBytes { get; init => field = Within(value, 1, 1 << 30); } = 16 << 20;

    /// <summary>The most bytes of one text as it stands in JSON, 1 to 2^30.</summary>
    public int MaxTextBytes { get; init => field = Within(value, 1, 1 << 30); } = 1 << 20;

    /// <summary>
    /// The most values of one claim, 1 to 2^30: items of arrays, entries of maps, members that this version doesn't know. It limits the memory that a
    /// claim takes: an empty object has two bytes of text, and more than a hundred as a link or an item of evidence. A claim with more is an issue.
    /// </summary>
    public int MaxValues { get; init => field = Within(value, 1, 1 << 30); } = 1 << 19;

    /// <summary>The most levels of objects and arrays, 1 to 64.</summary>
    public int MaxDepth { get; init => field = Within(value, 1, Nesting.MaxJsonDepth); } = Nesting.MaxJsonDepth;

    private static int Within(int value, int least, int most)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(value, least);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(value, most);
        return value;
    }

    /// <summary>The mode and the limits.</summary>
    public override string ToString() => $"{Mode}, {MaxClaimBytes} bytes, {MaxDepth} levels";
}
