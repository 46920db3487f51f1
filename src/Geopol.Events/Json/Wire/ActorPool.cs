using System.Buffers.Binary;

namespace Geopol.Events;

/// <summary>
/// A cache of the actors that repeat in a stream. The same states, newspapers and spokesmen occur in many claims. An actor is looked up by its bytes, so that a
/// cached actor isn't parsed and allocated again. The number of slots is fixed. Each slot has one entry, and a new actor replaces the entry of its slot. A pool
/// belongs to one reader and isn't thread safe.
/// </summary>
/// <remarks>
/// The cached bytes are a complete object, from brace to brace. If a text begins with these bytes, it begins with this object. So the reader needn't search for
/// the end of the object.
/// </remarks>
internal sealed class ActorPool
{
    /// <summary>The maximum length of a cached actor, in bytes. Longer actors rarely repeat.</summary>
    internal const int MaxBytes = 256;

    private const int Slots = 512;

    private readonly Entry[] slots = new Entry[Slots];

    /// <summary>
    /// Looks up the actor with which the text begins. Returns false if the actor isn't in the cache, or if it was read at a smaller depth. At a greater depth
    /// than before, it could exceed the limit of levels.
    /// </summary>
    internal bool TryFind(ReadOnlySpan<byte> text, int depth, out Actor? actor, out int length)
    {
        ref var slot = ref slots[SlotOf(text)];
        actor = slot.Actor;
        length = slot.Length;
        return actor is not null && depth <= slot.Depth && text.StartsWith(slot.Bytes.AsSpan(0, length));
    }

    /// <summary>Adds an actor that was read without any issue.</summary>
    /// <param name="text">The text that begins with the actor.</param>
    /// <param name="length">The length of the actor in bytes.</param>
    /// <param name="depth">The depth at which the actor was read.</param>
    /// <param name="actor">The actor.</param>
    internal void Keep(ReadOnlySpan<byte> text, int length, int depth, Actor actor)
    {
        if (length > MaxBytes)
        {
            return;
        }

        ref var slot = ref slots[SlotOf(text)];
        slot.Bytes ??= new byte[MaxBytes];
        text[..length].CopyTo(slot.Bytes);
        slot.Length = length;
        slot.Depth = depth;
        slot.Actor = actor;
    }

    // Most actors end in the two braces of their names. The length up to there and some of the bytes are a sufficient hash. An attacker gains nothing from
    // actors with the same slot: they only make the cache less useful.
    private static int SlotOf(ReadOnlySpan<byte> text)
    {
        var window = text[..Math.Min(text.Length, MaxBytes)];
        var end = window.IndexOf("}}"u8);
        if (end < 3 * sizeof(ulong))
        {
            return 0;
        }

        var middle = BinaryPrimitives.ReadUInt64LittleEndian(window[(2 * sizeof(ulong))..]);
        var beforeEnd = BinaryPrimitives.ReadUInt64LittleEndian(window[(end - (2 * sizeof(ulong)))..]);
        var last = BinaryPrimitives.ReadUInt64LittleEndian(window[(end - sizeof(ulong))..]);
        var hash = ((((middle * 0x9E3779B97F4A7C15) ^ beforeEnd) * 0x9E3779B97F4A7C15) ^ last ^ (ulong)end) * 0x9E3779B97F4A7C15;
        return (int)(hash >> 55);
    }

    private struct Entry
    {
        internal byte[]? Bytes;
        internal int Length;
        internal int Depth;
        internal Actor? Actor;
    }
}
