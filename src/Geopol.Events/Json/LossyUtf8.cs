using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace Geopol.Events;

/// <summary>UTF-8 of any string: a lone surrogate becomes 0xFF, which no UTF-8 has, so that whoever reads it finds it and says where.</summary>
internal static class LossyUtf8
{
    private const int FewEnoughToGuess = 1 << 20;

    /// <summary>Bytes that are enough for a text. A long text is counted, and no further than to a limit that it exceeds.</summary>
    internal static long MostBytes(ReadOnlySpan<char> text, long limit)
    {
        if (3L * text.Length <= Math.Min(limit, FewEnoughToGuess))
        {
            return 3L * text.Length;
        }

        // No character has less than a byte. A lone surrogate is counted as three bytes and written as one.
        long bytes = text.Length > limit ? text.Length : 0;
        while (bytes <= limit && !text.IsEmpty)
        {
            var part = text[..Math.Min(text.Length, FewEnoughToGuess)];
            bytes += Encoding.UTF8.GetByteCount(part);
            text = text[part.Length..];
        }

        return bytes;
    }

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
