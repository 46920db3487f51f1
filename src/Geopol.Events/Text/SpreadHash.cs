namespace Geopol.Events;

/// <summary>
/// Computes randomized hashes of numbers and instants. The hashes of the framework and of NodaTime combine the halves of a value without a random seed, so that
/// an attacker could create a file whose claims all have the same hash.
/// </summary>
internal static class SpreadHash
{
    /// <summary>Returns the hash of an instant. Null has the hash 0. Instants within one tick (100 ns) have the same hash.</summary>
    internal static int Of(Instant? value) => value is { } instant ? OfLong(instant.ToUnixTimeTicks()) : 0;

    /// <summary>Returns the hash of a number. Null has the hash 0. The numbers 0 and -0 have the same hash.</summary>
    internal static int Of(double? value) => value is { } number ? OfLong(BitConverter.DoubleToInt64Bits(number + 0.0)) : 0;

    private static int OfLong(long value) => HashCode.Combine((int)value, (int)(value >> 32));
}
