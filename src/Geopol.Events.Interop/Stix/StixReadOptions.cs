namespace Geopol.Events.Interop;

/// <summary>The options of reading STIX.</summary>
/// <remarks>Immutable and thread safe; compared by value, the registry and the encoding by reference. <see cref="ImportOptions.Encoding"/> isn't used: STIX is UTF-8.</remarks>
public sealed record StixReadOptions : ImportOptions
{
    /// <summary>
    /// The maximum number of objects that are kept in memory because others may refer to them, such as identities, locations and markings; 100,000 by default. An
    /// issue says where the limit was reached. References to objects after that are kept as ids.
    /// </summary>
    public int MaxReferences { get; init => field = AtLeastZero(value, nameof(MaxReferences)); } = 100_000;

    /// <summary>
    /// The maximum number of bytes that are kept in memory of a stream that can't seek, to find objects that come after those that refer to them; 64 MiB by
    /// default. A stream that can seek is read twice, and none of it is kept.
    /// </summary>
    public int MaxBufferSize { get; init => field = AtLeastZero(value, nameof(MaxBufferSize)); } = 64 << 20;

    private static int AtLeastZero(int value, string name)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(value, name);
        return value;
    }
}
