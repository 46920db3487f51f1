using System.Text;

namespace Geopol.Events;

/// <summary>
/// The words of the notation, read where they lie: the generator lays out the tables of <c>Notation/Data</c>, and nothing is made of them
/// beforehand.
/// </summary>
/// <remarks>
/// A byte of a number has seven bits, the low bits first, so that the image is one text in UTF-8. A text is its length (two bytes) and
/// its bytes. Offsets take three bytes; 0 is none. A word has a slot of its own: of its hash, some bits give a displacement, that and the
/// others the slot; the slot gives the word's text, which tells whether it is the one, and its record (hash and displace).
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

    /// <summary>What an offset takes.</summary>
    internal const int Offset = 3;

    private const int Bits = 7;
    private const int SlotSize = 6;
    private const int MostBytes = 256;

    internal static int One(int at) => Bytes[at];

    internal static int Two(int at)
    {
        var bytes = Bytes;
        return bytes[at] | (bytes[at + 1] << Bits);
    }

    internal static int Three(int at)
    {
        var bytes = Bytes;
        return bytes[at] | (bytes[at + 1] << Bits) | (bytes[at + 2] << (2 * Bits));
    }

    /// <summary>The text at an offset.</summary>
    internal static string Text(int at) => Encoding.UTF8.GetString(Bytes.Slice(at + 2, Two(at)));

    /// <summary>The text whose offset is here; null of none.</summary>
    internal static string? TextOf(int at) => Three(at) is > 0 and var text ? Text(text) : null;

    /// <summary>The code whose text's offset is here; absent of none. The generator checks the texts.</summary>
    internal static T Code<T>(int at)
        where T : struct, IOpenCode<T> => Three(at) is > 0 and var text ? T.OfChecked(Text(text)) : default;

    /// <summary>Whether a word is the one of a slot.</summary>
    internal static bool IsWord(int slot, ReadOnlySpan<char> word) => IsText(Three(Words + (slot * SlotSize)), word);

    /// <summary>The slot in which a word is, if it is known.</summary>
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

    /// <summary>The word in a slot; null of an empty one.</summary>
    internal static string? WordAt(int slot) => TextOf(Words + (slot * SlotSize));

    /// <summary>The offset of the record of the word in a slot.</summary>
    internal static int RecordAt(int slot) => Three(Words + (slot * SlotSize) + Offset);

    /// <summary>Whether the text at an offset is this one.</summary>
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

    // Letters with accents take two bytes.
    private static bool IsWideText(ReadOnlySpan<byte> bytes, ReadOnlySpan<char> text)
    {
        Span<char> chars = stackalloc char[MostBytes];
        return chars[..Encoding.UTF8.GetChars(bytes, chars)].SequenceEqual(text);
    }
}
