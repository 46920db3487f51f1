namespace Geopol.Events.Json;

/// <summary>The options for reading claims: the mode, and limits that protect the memory against hostile input.</summary>
/// <remarks>Immutable and thread safe; compared by value.</remarks>
public sealed record ReadOptions
{
    /// <summary>The default options: mode Preserving, 16 MiB per claim, 524,288 values per claim, 1 MiB per text, 64 levels.</summary>
    public static ReadOptions Default { get; } = new();

    /// <summary>How unknown and faulty values are treated.</summary>
    public ReadMode Mode { get; init; }

    /// <summary>The maximum number of bytes of one claim, from 1 to 2^30. A larger claim is reported as an issue, and a stream is read on after it.</summary>
    public int MaxClaimBytes { get; init => field = Within(value, 1, 1 << 30); } = 16 << 20;

    /// <summary>The maximum number of bytes of one text, from 1 to 2^30. An escape counts with its length in the JSON.</summary>
    public int MaxTextBytes { get; init => field = Within(value, 1, 1 << 30); } = 1 << 20;

    /// <summary>
    /// The maximum number of values of one claim, from 1 to 2^30. The values are items of arrays, entries of maps, and members that this version doesn't know.
    /// This limits the memory of a claim: an empty object takes two bytes of text, but as a link or an item of evidence it takes more than a hundred bytes of
    /// memory. A claim with more values is reported as an issue.
    /// </summary>
    public int MaxValues { get; init => field = Within(value, 1, 1 << 30); } = 1 << 19;

    /// <summary>The maximum number of nested objects and arrays, from 1 to 64.</summary>
    public int MaxDepth { get; init => field = Within(value, 1, Nesting.MaxJsonDepth); } = Nesting.MaxJsonDepth;

    private static int Within(int value, int least, int most)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(value, least);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(value, most);
        return value;
    }

    /// <summary>Returns the mode and the limits of bytes and levels.</summary>
    public override string ToString() => $"{Mode}, {MaxClaimBytes} bytes, {MaxDepth} levels";
}
