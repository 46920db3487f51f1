using System.Buffers;
using System.Text.Unicode;

namespace Geopol.Events;

/// <summary>UTF-8 of any string: a lone surrogate becomes 0xFF, which no UTF-8 has, so that whoever reads it finds it and says where.</summary>
internal static class LossyUtf8
{
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
