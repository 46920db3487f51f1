namespace Geopol.Events;

/// <summary>
/// Hashes of numbers and instants that no one can make collide: their own hashes are sums of their halves, and so a file could be made whose claims
/// all have one hash.
/// </summary>
internal static class SpreadHash
{
    // Dividing by it removes the zeros at the end.
    private const decimal WithAllZeros = 1.0000000000000000000000000000m;

    /// <summary>The hash of an instant; instants within a tick may share it.</summary>
    internal static int Of(Instant? value) => value is { } instant ? OfLong(instant.ToUnixTimeTicks()) : 0;

    /// <summary>The hash of a number, whatever its trailing zeros.</summary>
    internal static int Of(decimal? value)
    {
        if (value is not { } number)
        {
            return 0;
        }

        Span<int> bits = stackalloc int[4];
        decimal.GetBits(number / WithAllZeros, bits);
        return HashCode.Combine(bits[0], bits[1], bits[2], bits[3]);
    }

    /// <summary>The hash of a number.</summary>
    internal static int Of(double? value) => value is { } number ? OfLong(BitConverter.DoubleToInt64Bits(number + 0.0)) : 0;

    private static int OfLong(long value) => HashCode.Combine((int)value, (int)(value >> 32));
}
