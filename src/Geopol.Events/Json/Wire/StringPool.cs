using System.Buffers.Binary;
using System.Text;

namespace Geopol.Events;

/// <summary>
/// A cache of the strings that repeat in a stream (ids, codes, names), so that a cached string isn't allocated again. The number of slots is fixed. Each slot
/// has one entry, and a new string replaces the entry of its slot. A pool belongs to one reader and isn't thread safe.
/// </summary>
internal sealed class StringPool
{
    /// <summary>The maximum length of a cached text, in bytes. Longer texts rarely repeat.</summary>
    internal const int MaxBytes = 48;

    private const int Slots = 1024;

    private readonly string?[] slots = new string?[Slots];

    /// <summary>Returns the string of these bytes. Returns null if the bytes aren't ASCII; then the caller has to decode them.</summary>
    internal string? Get(ReadOnlySpan<byte> utf8)
    {
        ref var slot = ref slots[Hash(utf8) & (Slots - 1)];
        if (slot is { } known && Ascii.Equals(utf8, known))
        {
            return known;
        }

        return Ascii.IsValid(utf8) ? slot = Encoding.ASCII.GetString(utf8) : null;
    }

    // The length, both ends and the middle are enough to distinguish nearly all short texts. An attacker gains nothing from texts with the same slot: they only
    // make the cache less useful.
    private static uint Hash(ReadOnlySpan<byte> utf8)
    {
        const ulong Golden = 0x9E3779B97F4A7C15;
        var hash = (ulong)utf8.Length;
        if (utf8.Length >= sizeof(ulong))
        {
            hash = (hash ^ BinaryPrimitives.ReadUInt64LittleEndian(utf8)) * Golden;
            hash = (hash ^ BinaryPrimitives.ReadUInt64LittleEndian(utf8[((utf8.Length / 2) - (sizeof(ulong) / 2))..])) * Golden;
            hash ^= BinaryPrimitives.ReadUInt64LittleEndian(utf8[^sizeof(ulong)..]);
        }
        else
        {
            foreach (var b in utf8)
            {
                hash = (hash << 8) ^ b;
            }
        }

        return (uint)((hash * Golden) >> 32);
    }
}
