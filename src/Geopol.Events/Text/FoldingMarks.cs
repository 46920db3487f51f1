using System.Buffers;

namespace Geopol.Events;

/// <summary>Sorts combining marks by their combining classes, so that canonically equivalent texts become equal.</summary>
internal static class FoldingMarks
{
    // From the high bits to the low bits, a sort key has the combining class, the index in the run and the code point. So the sort is stable.
    private const int ClassShift = 52;
    private const int PlaceShift = 21;

    internal static void Sort(Span<char> text)
    {
        int length;
        for (int at = 0; at < text.Length; at += length)
        {
            length = RunLength(text[at..]);
            if (length > 0)
            {
                SortRun(text.Slice(at, length));
            }
            else
            {
                CodePoint.At(text, at, out length);
            }
        }
    }

    private static int RunLength(ReadOnlySpan<char> text)
    {
        int end = 0;
        while (end < text.Length && FoldingTable.IsMark(FoldingTable.ValueOf(CodePoint.At(text, end, out int length))))
        {
            end += length;
        }

        return end;
    }

    private static void SortRun(Span<char> marks)
    {
        ulong[] rented = ArrayPool<ulong>.Shared.Rent(marks.Length);
        int count = 0;
        int length;
        for (int at = 0; at < marks.Length; at += length)
        {
            int codePoint = CodePoint.At(marks, at, out length);
            ulong combiningClass = (ulong)FoldingTable.ValueOf(codePoint) & 0xFF;
            rented[count] = (combiningClass << ClassShift) | ((ulong)count << PlaceShift) | (uint)codePoint;
            count++;
        }

        Span<ulong> keys = rented.AsSpan(0, count);
        keys.Sort();
        int written = 0;
        foreach (ulong key in keys)
        {
            written += CodePoint.Write(marks, written, (int)(key & ((1 << PlaceShift) - 1)));
        }

        ArrayPool<ulong>.Shared.Return(rented);
    }
}
