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

    // FNV-1a: short texts, a small table, and nobody gains by making two texts share a slot.
    private static uint Hash(ReadOnlySpan<byte> utf8)
    {
        var hash = 2166136261u;
        foreach (var b in utf8)
        {
            hash = (hash ^ b) * 16777619u;
        }

        return hash ^ (hash >> 15);
    }
}
