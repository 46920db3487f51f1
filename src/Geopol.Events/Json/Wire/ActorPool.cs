using System.Buffers.Binary;

namespace Geopol.Events;

/// <summary>
/// The actors that repeat in a stream, known by their bytes, so that each is read and allocated once: the same states, papers
/// and spokesmen stand in claim after claim. A cache of one entry a slot: bounded, forgets when two actors meet in a slot.
/// It belongs to one reader and isn't thread safe.
/// </summary>
/// <remarks>
/// The kept bytes are an object from brace to brace. So where a text goes on with them, it goes on with that object, and
/// nobody has to look for its end first.
/// </remarks>
internal sealed class ActorPool
{
    /// <summary>Longer ones rarely repeat.</summary>
    internal const int MaxBytes = 256;

    private const int Slots = 512;

    private readonly Entry[] slots = new Entry[Slots];

    /// <summary>The actor that the text begins with, if it is known and was read at this depth or a greater one, so that no limit is passed.</summary>
    internal bool TryFind(ReadOnlySpan<byte> text, int depth, out Actor? actor, out int length)
    {
        ref var slot = ref slots[SlotOf(text)];
        actor = slot.Actor;
        length = slot.Length;
        return actor is not null && depth <= slot.Depth && text.StartsWith(slot.Bytes.AsSpan(0, length));
    }

    /// <summary>Keeps an actor that was read without any issue.</summary>
    /// <param name="text">The text from the actor on.</param>
    /// <param name="length">How many bytes of it are the actor.</param>
    /// <param name="depth">How deep it stood.</param>
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

    // Most actors end in the two braces of their names. The length up to there and some bytes tell them apart well enough;
    // nobody gains by making two share a slot.
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
