using System.Buffers.Binary;
using System.Text;

namespace Geopol.Events;

/// <summary>
/// The strings that repeat in a stream (ids, codes, names), so that each is allocated once. A cache of one entry a slot:
/// bounded, forgets when two texts meet in a slot. It belongs to one reader and isn't thread safe.
/// </summary>
internal sealed class StringPool
{
    /// <summary>Longer texts rarely repeat.</summary>
    internal const int MaxBytes = 48;

    private const int Slots = 1024;

    private readonly string?[] slots = new string?[Slots];

    /// <summary>The string of this text; null where the bytes aren't ASCII, which the caller must look at itself.</summary>
    internal string? Get(ReadOnlySpan<byte> utf8)
    {
        ref var slot = ref slots[Hash(utf8) & (Slots - 1)];
        if (slot is { } known && Ascii.Equals(utf8, known))
        {
            return known;
        }

        return Ascii.IsValid(utf8) ? slot = Encoding.ASCII.GetString(utf8) : null;
    }

    // Length, both ends and the middle tell nearly all short texts apart, and nobody gains by making two share a slot.
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
