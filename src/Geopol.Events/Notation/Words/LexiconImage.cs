using System.Text;

namespace Geopol.Events;

/// <summary>
/// The words of the notation as one image, which is read in place. The generator writes the tables of <c>Notation/Data</c> to the image. So nothing must be
/// loaded beforehand.
/// </summary>
/// <remarks>
/// Each byte of a number has seven bits, the low bits first. So the image is valid UTF-8. A text has its length (two bytes) and its bytes. An offset has three
/// bytes; 0 means none. The words are in a perfect hash table (hash and displace). Some bits of the hash give a displacement. The displacement and the other
/// bits give the slot. The slot has the word, which must be compared, and the offset of the word's record.
/// </remarks>
internal static partial class LexiconImage
{
    internal const int NameSize = 15;
    internal const int NounSize = 15;
    internal const int NounFormSize = 10;
    internal const int VerbSize = 18;
    internal const int AdverbSize = 9;
    internal const int ActSize = 19;
    internal const int StanceSize = 22;
    internal const int DemonymSize = 6;
    internal const int CodeSize = 9;
    internal const int EventSize = 16;

    /// <summary>The size of an offset in bytes.</summary>
    internal const int Offset = 3;

    private const int Bits = 7;
    private const int SlotSize = 6;
    private const int MostBytes = 256;

    /// <summary>Returns the number in the byte at an offset, from 0 to 127.</summary>
    internal static int One(int at) => Bytes[at];

    /// <summary>Returns the number in the two bytes at an offset.</summary>
    internal static int Two(int at)
    {
        var bytes = Bytes;
        return bytes[at] | (bytes[at + 1] << Bits);
    }

    /// <summary>Returns the number in the three bytes at an offset.</summary>
    internal static int Three(int at)
    {
        var bytes = Bytes;
        return bytes[at] | (bytes[at + 1] << Bits) | (bytes[at + 2] << (2 * Bits));
    }

    /// <summary>Returns the text that begins at an offset.</summary>
    internal static string Text(int at) => Encoding.UTF8.GetString(Bytes.Slice(at + 2, Two(at)));

    /// <summary>Reads an offset and returns the text at that offset. Returns null if the offset is 0.</summary>
    internal static string? TextOf(int at) => Three(at) is > 0 and var text ? Text(text) : null;

    /// <summary>
    /// Reads an offset and returns the code whose text is at that offset. The code is absent if the offset is 0. The code isn't checked, because the generator
    /// has checked it.
    /// </summary>
    internal static T Code<T>(int at)
        where T : struct, IOpenCode<T> => Three(at) is > 0 and var text ? T.OfChecked(Text(text)) : default;

    /// <summary>Returns whether a slot has this word.</summary>
    internal static bool IsWord(int slot, ReadOnlySpan<char> word) => IsText(Three(Words + (slot * SlotSize)), word);

    /// <summary>
    /// Returns the slot that has a word if the word is known. The caller must check the slot with <see cref="IsWord"/>, because this method returns a slot for
    /// unknown words too.
    /// </summary>
    internal static int SlotFor(ReadOnlySpan<char> word)
    {
        var hash = 0x811C9DC5;
        foreach (var c in word)
        {
            hash = (hash ^ c) * 0x01000193;
        }

        hash = (hash ^ (hash >> 15)) * 0x2C1B3C6D;
        hash ^= hash >> 13;
        var displacement = (uint)Two(Displacements + (2 * (int)(hash & (DisplacementCount - 1))));
        return (int)(((hash >> 8) + (displacement * ((hash >> 20) | 1))) % WordCount);
    }

    /// <summary>Returns the word in a slot, or null if the slot is empty.</summary>
    internal static string? WordAt(int slot) => TextOf(Words + (slot * SlotSize));

    /// <summary>Returns the offset of the record of the word in a slot.</summary>
    internal static int RecordAt(int slot) => Three(Words + (slot * SlotSize) + Offset);

    /// <summary>Returns whether the text at an offset is this text.</summary>
    internal static bool IsText(int at, ReadOnlySpan<char> text)
    {
        if (at == 0)
        {
            return false;
        }

        var bytes = Bytes.Slice(at + 2, Two(at));
        if (bytes.Length != text.Length)
        {
            return bytes.Length > text.Length && bytes.Length <= MostBytes && IsWideText(bytes, text);
        }

        for (var i = 0; i < bytes.Length; i++)
        {
            if (bytes[i] != text[i])
            {
                return false;
            }
        }

        return true;
    }

    // Compares characters and not bytes, because a letter with an accent takes two bytes.
    private static bool IsWideText(ReadOnlySpan<byte> bytes, ReadOnlySpan<char> text)
    {
        Span<char> chars = stackalloc char[MostBytes];
        return chars[..Encoding.UTF8.GetChars(bytes, chars)].SequenceEqual(text);
    }
}
