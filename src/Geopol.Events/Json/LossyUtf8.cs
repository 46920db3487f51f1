using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace Geopol.Events;

/// <summary>
/// Encodes any string as UTF-8. A lone surrogate becomes the byte 0xFF. This byte is invalid in UTF-8, so the reader of the bytes finds it and reports its
/// offset.
/// </summary>
internal static class LossyUtf8
{
    private const int FewEnoughToGuess = 1 << 20;

    /// <summary>
    /// Returns an upper bound of the number of bytes that <see cref="Encode"/> writes. For a long text the bytes are counted. Counting stops as soon as the
    /// count exceeds the limit, and the result is then only known to be above the limit.
    /// </summary>
    internal static long MostBytes(ReadOnlySpan<char> text, long limit)
    {
        if (3L * text.Length <= Math.Min(limit, FewEnoughToGuess))
        {
            return 3L * text.Length;
        }

        // Each character takes at least one byte, so a text with more characters than the limit needn't be counted. A lone surrogate is counted as three bytes
        // but written as one.
        long bytes = text.Length > limit ? text.Length : 0;
        while (bytes <= limit && !text.IsEmpty)
        {
            var part = text[..Math.Min(text.Length, FewEnoughToGuess)];
            bytes += Encoding.UTF8.GetByteCount(part);
            text = text[part.Length..];
        }

        return bytes;
    }

    /// <summary>Encodes the text and returns the number of bytes. The destination must have room for <see cref="MostBytes"/>.</summary>
    internal static int Encode(ReadOnlySpan<char> text, Span<byte> destination)
    {
        var written = 0;
        while (true)
        {
            var status = Utf8.FromUtf16(text, destination[written..], out var read, out var bytes, replaceInvalidSequences: false);
            written += bytes;
            if (status == OperationStatus.Done)
            {
                return written;
            }

            destination[written++] = 0xFF;
            text = text[(read + 1)..];
        }
    }
}
