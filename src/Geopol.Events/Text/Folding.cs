using System.Buffers;

namespace Geopol.Events;

/// <summary>Folds texts for comparison. Different spellings of the same name become one text.</summary>
/// <remarks>
/// Folding uses only <see cref="FoldingTable"/>. It never uses the runtime's Unicode data or a culture, so that a key is the same on every machine. The page
/// docs/reference/folding.md lists the decisions. Canonically equivalent texts fold to the same text. A second folding changes nothing. Digits with a separator
/// between them stay separate. A folded text is decomposed (NFD).
/// </remarks>
internal static class Folding
{
    /// <summary>The Unicode version that folding uses. All keys of one key version use the same Unicode version.</summary>
    internal const string UnicodeVersion = FoldingTable.UnicodeVersion;

    private const int StackSize = 256;

    /// <summary>Folds a text.</summary>
    /// <param name="text">Any text; lone surrogates are kept.</param>
    /// <returns>
    /// The folded text, or the same instance if nothing changes. If folding would remove every character, the text is returned without the white space at its
    /// ends. So only a blank text folds to the empty text.
    /// </returns>
    internal static string Fold(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (IsFoldedAscii(text))
        {
            return text;
        }

        if (text.Length <= StackSize)
        {
            Span<char> buffer = stackalloc char[StackSize];
            int written = Fold(text, buffer);
            if (written >= 0)
            {
                return Result(text, buffer[..written]);
            }
        }

        return FoldPooled(text);
    }

    /// <summary>Folds a text into a buffer.</summary>
    /// <param name="text">Any text; lone surrogates are kept.</param>
    /// <param name="destination">
    /// The buffer, which may not overlap the text. A length of <see cref="FoldingTable.MaxGrowth"/> times the length of the text is always enough. The content
    /// of the buffer after the folded text is undefined.
    /// </param>
    /// <returns>The length of the folded text, or -1 if the buffer is too small.</returns>
    internal static int Fold(ReadOnlySpan<char> text, Span<char> destination)
    {
        var writer = new FoldingWriter(destination);
        if (!TryFold(text, ref writer))
        {
            return -1;
        }

        if (writer.Written == 0)
        {
            ReadOnlySpan<char> trimmed = text.Trim(FoldingTable.WhiteSpace);
            return trimmed.TryCopyTo(destination) ? trimmed.Length : -1;
        }

        if (writer.HasUnorderedMarks)
        {
            FoldingMarks.Sort(destination[..writer.Written]);
        }

        return writer.Written;
    }

    private static bool IsFoldedAscii(string text)
    {
        ReadOnlySpan<byte> ascii = FoldingTable.Ascii;
        char before = ' ';
        foreach (char c in text)
        {
            if (c >= ascii.Length || ascii[c] != c || (c == ' ' && before == ' '))
            {
                return false;
            }

            before = c;
        }

        return before != ' ' || text.Length == 0;
    }

    private static string FoldPooled(string text)
    {
        // Most texts hardly grow. A first buffer for the maximum growth would waste memory.
        for (long room = Math.Max(2L * text.Length, 2 * StackSize); ; room *= 4)
        {
            char[] rented = ArrayPool<char>.Shared.Rent((int)Math.Min(int.MaxValue, room));
            try
            {
                int written = Fold(text, rented);
                if (written >= 0)
                {
                    return Result(text, rented.AsSpan(0, written));
                }
            }
            finally
            {
                ArrayPool<char>.Shared.Return(rented);
            }
        }
    }

    private static string Result(string text, ReadOnlySpan<char> folded) =>
        folded.SequenceEqual(text) ? text : new string(folded);

    // Writes the folded form of each code point. Returns false if the buffer is too small.
    private static bool TryFold(ReadOnlySpan<char> text, ref FoldingWriter writer)
    {
        ReadOnlySpan<byte> ascii = FoldingTable.Ascii;
        int length;
        for (int at = 0; at < text.Length; at += length)
        {
            if (text[at] < ascii.Length && ascii[text[at]] is > (byte)' ' and not FoldingTable.AsciiOther and var plain)
            {
                length = 1;
                if (!writer.TryWritePlain((char)plain))
                {
                    return false;
                }

                continue;
            }

            int codePoint = CodePoint.At(text, at, out length);
            int value = FoldingTable.ValueOf(codePoint);
            bool isWritten = value is >= FoldingTable.Sequence and <= FoldingTable.SequenceEnd ? TryWriteSequence(value, ref writer)
                : value == FoldingTable.Syllable ? TryWriteSyllable(codePoint, ref writer)
                : FoldingTable.IsReplacement(value) ? writer.TryWrite(value, FoldingTable.ValueOf(value))
                : writer.TryWrite(codePoint, value);
            if (!isWritten)
            {
                return false;
            }
        }

        return true;
    }

    private static bool TryWriteSequence(int value, ref FoldingWriter writer)
    {
        int index = value - FoldingTable.Sequence;
        ReadOnlySpan<ushort> sequences = FoldingTable.Sequences;
        int end = FoldingTable.SequenceStarts[index + 1];
        for (int at = FoldingTable.SequenceStarts[index]; at < end; at++)
        {
            int part = sequences[at];
            if (char.IsHighSurrogate((char)part))
            {
                part = char.ConvertToUtf32((char)part, (char)sequences[++at]);
            }

            if (!writer.TryWrite(part, FoldingTable.ValueOf(part)))
            {
                return false;
            }
        }

        return true;
    }

    // A syllable has a leading consonant, a vowel, and usually a trailing consonant (The Unicode Standard, section 3.12).
    private static bool TryWriteSyllable(int codePoint, ref FoldingWriter writer)
    {
        const int FirstSyllable = 0xAC00, FirstLead = 0x1100, FirstVowel = 0x1161, BeforeFirstTail = 0x11A7, Vowels = 21, Tails = 28;
        int index = codePoint - FirstSyllable;
        int tail = index % Tails;
        return writer.TryWrite(FirstLead + (index / (Vowels * Tails)), FoldingTable.Same)
            && writer.TryWrite(FirstVowel + (index / Tails % Vowels), FoldingTable.Same)
            && (tail == 0 || writer.TryWrite(BeforeFirstTail + tail, FoldingTable.Same));
    }
}
