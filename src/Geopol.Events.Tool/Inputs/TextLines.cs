using System.Buffers;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Unicode;

namespace Geopol.Events;

/// <summary>Reads lines of text in bounded memory. CR, LF and CRLF end a line, and a byte order mark at the beginning of a line is skipped.</summary>
internal static class TextLines
{
    // A UTF-16 code unit has at most this number of bytes in UTF-8.
    private const int MaxBytesOfUnit = 3;

    /// <summary>Returns the lines of each portion as soon as it arrives, so that a terminal gets an answer after each line.</summary>
    /// <param name="input">The text in UTF-8. A line that isn't valid UTF-8 has a fault.</param>
    /// <param name="maxLength">
    /// The longest line without a fault, in UTF-16 code units. Only the beginning of a longer line is kept, and it can mean something else than the
    /// complete line.
    /// </param>
    /// <param name="cancellationToken">Ends the reading.</param>
    internal static async IAsyncEnumerable<IReadOnlyList<TextLine>> ReadLinesAsync(
        this Stream input, int maxLength, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var portion = new byte[8192];
        var line = new ArrayBufferWriter<byte>();
        var isInLine = false;
        var isAfterReturn = false;
        while (await input.ReadAsync(portion, cancellationToken) is var count and > 0)
        {
            var lines = new List<TextLine>();
            foreach (var value in portion.AsSpan(0, count))
            {
                if (value is (byte)'\r' or (byte)'\n')
                {
                    if (value == '\r' || !isAfterReturn)
                    {
                        lines.Add(Taken(line, maxLength));
                    }

                    isInLine = false;
                }
                else
                {
                    isInLine = true;
                    Keep(line, value, maxLength);
                }

                isAfterReturn = value == '\r';
            }

            if (lines.Count > 0)
            {
                yield return lines;
            }
        }

        if (isInLine)
        {
            yield return [Taken(line, maxLength)];
        }
    }

    // Keeps a few bytes more than the longest line can have, so that a line that is too long is recognized.
    private static void Keep(ArrayBufferWriter<byte> line, byte value, int maxLength)
    {
        if (line.WrittenCount <= MaxBytesOfUnit * (maxLength + 1))
        {
            line.GetSpan(1)[0] = value;
            line.Advance(1);
        }
    }

    private static TextLine Taken(ArrayBufferWriter<byte> line, int maxLength)
    {
        var bytes = line.WrittenSpan;
        bytes = bytes.StartsWith(Encoding.UTF8.Preamble) ? bytes[Encoding.UTF8.Preamble.Length..] : bytes;
        var text = Encoding.UTF8.GetString(bytes);
        var taken = text.Length > maxLength ? new TextLine(text[..maxLength], IssueCodes.TooLong)
            : Utf8.IsValid(bytes) ? new(text, null)
            : new("", IssueCodes.Encoding);
        line.ResetWrittenCount();
        return taken;
    }
}
