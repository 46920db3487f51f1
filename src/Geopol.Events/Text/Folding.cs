using System.Buffers;

namespace Geopol.Events;

/// <summary>Folds texts for comparison: what people write in several ways becomes one text.</summary>
/// <remarks>
/// Reads nothing but <see cref="FoldingTable"/>, never the runtime's Unicode data or a culture, so that a key
/// made on one machine is made on every other. The decisions stand in docs/reference/folding.md.
/// Texts that are canonically equivalent fold to the same text, and folding twice is folding once.
/// </remarks>
internal static class Folding
{
    /// <summary>The Unicode version that folding follows; part of what a key's version means.</summary>
    internal const string UnicodeVersion = FoldingTable.UnicodeVersion;

    private const int StackSize = 256;

    // Values of the last base character's place in the output that are no place.
    private const int NoBase = -1;
    private const int GapDue = -2;

    private const int LeadBase = 0x1100;
    private const int LeadCount = 19;
    private const int VowelBase = 0x1161;
    private const int VowelCount = 21;
    private const int TailBase = 0x11A7;
    private const int TailCount = 28;
    private const int SyllableBase = 0xAC00;
    private const int SyllableCount = LeadCount * VowelCount * TailCount;

    /// <summary>Folds a text.</summary>
    /// <param name="text">Any text; lone surrogates are kept.</param>
    /// <returns>
    /// The folded text, the same instance when nothing changes. A text of which nothing would remain is returned
    /// as it is without white space at its ends, so only a blank text folds to the empty one.
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
    /// The buffer, which may not overlap the text. <see cref="FoldingTable.MaxGrowth"/> times the text's length
    /// always suffices; what stands behind the folded text afterwards is undefined.
    /// </param>
    /// <returns>The length of the folded text, or -1 when the buffer is too small.</returns>
    internal static int Fold(ReadOnlySpan<char> text, Span<char> destination)
    {
        int written = Map(text, destination, out bool composes);
        if (written == 0)
        {
            ReadOnlySpan<char> trimmed = text.Trim(FoldingTable.WhiteSpace);
            return trimmed.TryCopyTo(destination) ? trimmed.Length : -1;
        }

        return composes && written > 0 ? Compose(destination[..written]) : written;
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
        // Most texts hardly grow: the longest growth there is would be a wasteful first guess.
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

    // Replaces every code point by what the table says. Marks that stay are neither ordered nor composed yet:
    // few texts have any, and composes tells.
    private static int Map(ReadOnlySpan<char> text, Span<char> destination, out bool composes)
    {
        ReadOnlySpan<byte> ascii = FoldingTable.Ascii;
        composes = false;
        int written = 0;
        int lastBase = NoBase;
        int length;
        for (int at = 0; at < text.Length; at += length)
        {
            if (text[at] < ascii.Length && ascii[text[at]] is > (byte)' ' and not FoldingTable.AsciiDrop and var plain
                && lastBase != GapDue && written < destination.Length)
            {
                destination[written] = (char)plain;
                lastBase = written++;
                length = 1;
                continue;
            }

            int codePoint = CodePointAt(text, at, out length);
            int value = ValueOf(codePoint);
            if (value is >= FoldingTable.Sequence and <= FoldingTable.SequenceEnd)
            {
                int index = value - FoldingTable.Sequence;
                int end = FoldingTable.SequenceStarts[index + 1];
                int next = FoldingTable.SequenceStarts[index];
                while (next < end)
                {
                    int part = SequenceCodePointAt(ref next);
                    if (!Put(part, ValueOf(part), destination, ref written, ref lastBase, ref composes))
                    {
                        return -1;
                    }
                }

                continue;
            }

            if (IsReplacement(value))
            {
                codePoint = value;
                value = ValueOf(value);
            }

            if (!Put(codePoint, value, destination, ref written, ref lastBase, ref composes))
            {
                return -1;
            }
        }

        return written;
    }

    // Appends one code point that is at rest, or remembers that a separator is due.
    private static bool Put(
        int codePoint, int value, Span<char> destination, ref int written, ref int lastBase, ref bool composes)
    {
        switch (value)
        {
            case FoldingTable.Drop:
                return true;

            case FoldingTable.Separator:
                lastBase = written == 0 ? NoBase : GapDue;
                return true;

            case FoldingTable.PairMark:
                // Whatever marks stand between: their order may differ between equivalent texts.
                if (lastBase >= 0 && Pair(destination[lastBase], codePoint) is > 0 and int whole)
                {
                    destination[lastBase] = (char)whole;
                }

                return true;
        }

        // Two lone surrogates between which something was dropped must not become a character.
        bool wouldPair = char.IsLowSurrogate((char)codePoint) && codePoint <= char.MaxValue
            && written > 0 && char.IsHighSurrogate(destination[written - 1]);
        if (lastBase == GapDue || wouldPair)
        {
            if (written == destination.Length)
            {
                return false;
            }

            destination[written++] = ' ';
            lastBase = NoBase;
        }

        if (written + LengthOf(codePoint) > destination.Length)
        {
            return false;
        }

        if (IsMark(value))
        {
            composes = true;
        }
        else
        {
            lastBase = written;
            composes |= value == FoldingTable.Joins;
        }

        written += Write(destination, written, codePoint);
        return true;
    }

    // Orders the marks and composes, in place, as NFC does: a composed character is never longer than its parts.
    private static int Compose(Span<char> text)
    {
        int written = 0;
        int lastBase = NoBase;
        int baseCodePoint = 0;
        int markClass = 0; // of the last mark that stands between the base and here; 0 for none
        int orderedTo = 0;
        int length;
        for (int at = 0; at < text.Length; at += length)
        {
            int codePoint = CodePointAt(text, at, out length);
            int value = ValueOf(codePoint);
            bool isMark = IsMark(value);
            if (isMark && at >= orderedTo)
            {
                orderedTo = OrderMarks(text, at);
                codePoint = CodePointAt(text, at, out length);
                value = ValueOf(codePoint);
            }

            // A mark of the same class in between blocks, and before another base any mark does.
            int combiningClass = isMark ? value - FoldingTable.Mark : 0;
            bool mayCompose = lastBase >= 0
                && (isMark ? combiningClass > markClass : value == FoldingTable.Joins && markClass == 0);
            if (mayCompose && Pair(baseCodePoint, codePoint) is > 0 and int composed)
            {
                baseCodePoint = composed;
                Write(text, lastBase, composed);
                continue;
            }

            markClass = combiningClass;
            if (!isMark)
            {
                lastBase = written;
                baseCodePoint = codePoint;
            }

            written += Write(text, written, codePoint);
        }

        return written;
    }

    // Puts the run of marks that begins at a place into the order of their combining classes; returns its end.
    private static int OrderMarks(Span<char> text, int start)
    {
        bool ordered = true;
        int before = 0;
        int end = start;
        while (end < text.Length)
        {
            int value = ValueOf(CodePointAt(text, end, out int length));
            if (!IsMark(value))
            {
                break;
            }

            ordered &= value >= before;
            before = value;
            end += length;
        }

        if (!ordered)
        {
            SortMarks(text[start..end]);
        }

        return end;
    }

    // Sorts by counting: stable, and linear however long a run somebody writes.
    private static void SortMarks(Span<char> marks)
    {
        Span<int> places = stackalloc int[257];
        places.Clear();
        char[] rented = ArrayPool<char>.Shared.Rent(marks.Length);
        Span<char> unsorted = rented.AsSpan(0, marks.Length);
        marks.CopyTo(unsorted);
        int length;
        for (int at = 0; at < unsorted.Length; at += length)
        {
            int value = ValueOf(CodePointAt(unsorted, at, out length));
            places[value - FoldingTable.Mark + 1] += length;
        }

        for (int i = 1; i < places.Length; i++)
        {
            places[i] += places[i - 1];
        }

        for (int at = 0; at < unsorted.Length; at += length)
        {
            int codePoint = CodePointAt(unsorted, at, out length);
            ref int place = ref places[ValueOf(codePoint) - FoldingTable.Mark];
            place += Write(marks, place, codePoint);
        }

        ArrayPool<char>.Shared.Return(rented);
    }

    // What two code points compose to; 0 for nothing.
    private static int Pair(int first, int second)
    {
        if (first is >= LeadBase and < LeadBase + LeadCount && second is >= VowelBase and < VowelBase + VowelCount)
        {
            return SyllableBase + ((((first - LeadBase) * VowelCount) + (second - VowelBase)) * TailCount);
        }

        if (first is >= SyllableBase and < SyllableBase + SyllableCount && (first - SyllableBase) % TailCount == 0
            && second is > TailBase and < TailBase + TailCount)
        {
            return first + (second - TailBase);
        }

        ReadOnlySpan<ulong> pairs = FoldingTable.Pairs;
        ulong key = ((ulong)first << 42) | ((ulong)second << 21);
        int index = ~pairs.BinarySearch(key);
        return index >= 0 && index < pairs.Length && (pairs[index] & ~0x1FFFFFUL) == key
            ? (int)(pairs[index] & 0x1FFFFF)
            : 0;
    }

    private static int ValueOf(int codePoint)
    {
        int block = FoldingTable.Top[codePoint >> (FoldingTable.LeafBits + FoldingTable.MiddleBits)];
        int middle = (codePoint >> FoldingTable.LeafBits) & ((1 << FoldingTable.MiddleBits) - 1);
        int leaf = FoldingTable.Middle[(block << FoldingTable.MiddleBits) + middle];
        int place = codePoint & ((1 << FoldingTable.LeafBits) - 1);
        return FoldingTable.Leaves[(leaf << FoldingTable.LeafBits) + place];
    }

    private static bool IsMark(int value) => value is >= FoldingTable.Mark and < FoldingTable.PairMark;

    // Whether a value is neither one of the named ones nor a sequence, but the character folded to.
    private static bool IsReplacement(int value) =>
        value != FoldingTable.Same && value is < FoldingTable.Mark or > FoldingTable.SequenceEnd;

    private static int SequenceCodePointAt(ref int at)
    {
        int unit = FoldingTable.Sequences[at++];
        return char.IsHighSurrogate((char)unit)
            ? char.ConvertToUtf32((char)unit, (char)FoldingTable.Sequences[at++])
            : unit;
    }

    // A lone surrogate is its own code point.
    private static int CodePointAt(ReadOnlySpan<char> text, int at, out int length)
    {
        char unit = text[at];
        if (char.IsHighSurrogate(unit) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]))
        {
            length = 2;
            return char.ConvertToUtf32(unit, text[at + 1]);
        }

        length = 1;
        return unit;
    }

    private static int LengthOf(int codePoint) => codePoint > char.MaxValue ? 2 : 1;

    private static int Write(Span<char> text, int at, int codePoint)
    {
        if (codePoint <= char.MaxValue)
        {
            text[at] = (char)codePoint;
            return 1;
        }

        text[at] = (char)(0xD800 + ((codePoint - 0x10000) >> 10));
        text[at + 1] = (char)(0xDC00 + (codePoint & 0x3FF));
        return 2;
    }
}
