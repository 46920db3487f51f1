namespace Geopol.Events;

/// <summary>
/// Hashes of numbers and instants that no one can make collide: their own hashes are sums of their halves, and so a file could be made whose claims
/// all have one hash.
/// </summary>
internal static class SpreadHash
{
    /// <summary>The hash of an instant; instants within a tick may share it.</summary>
    internal static int Of(Instant? value) => value is { } instant ? OfLong(instant.ToUnixTimeTicks()) : 0;

    /// <summary>The hash of a number.</summary>
    internal static int Of(double? value) => value is { } number ? OfLong(BitConverter.DoubleToInt64Bits(number + 0.0)) : 0;

    private static int OfLong(long value) => HashCode.Combine((int)value, (int)(value >> 32));
}
