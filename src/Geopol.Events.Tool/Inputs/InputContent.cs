using System.Text;

namespace Geopol.Events;

/// <summary>The content of an input: inflated if it is a gzip file.</summary>
internal static class InputContent
{
    private const int HeadLength = 1 << 12;

    /// <summary>Returns the content. Dispose it; the input stays open.</summary>
    internal static async ValueTask<Stream> ReadContentAsync(this InputStream input, CancellationToken cancellationToken)
    {
        var head = await ReadHeadAsync(input, cancellationToken);
        var whole = new PrefixedStream(head, input);
        return InflatedStream.IsBeginning(head.Span) ? new InflatedStream(whole) : whole;
    }

    /// <summary>Reads the beginning of a stream.</summary>
    /// <remarks>
    /// A terminal or pipe gives a line at a time. The first portion that isn't blank decides, so that the first line is answered before the second is typed.
    /// </remarks>
    internal static async Task<ReadOnlyMemory<byte>> ReadHeadAsync(Stream stream, CancellationToken cancellationToken)
    {
        var head = new byte[HeadLength];
        var length = 0;
        while (length < head.Length && await stream.ReadAsync(head.AsMemory(length), cancellationToken) is var count and > 0)
        {
            length += count;
            if (First(head.AsSpan(0, length)) != 0 && !InflatedStream.MayBegin(head.AsSpan(0, length)))
            {
                break;
            }
        }

        return head.AsMemory(0, length);
    }

    /// <summary>The first byte that isn't a byte order mark or white space; 0 if there is none.</summary>
    internal static byte First(ReadOnlySpan<byte> head)
    {
        head = head.StartsWith(Encoding.UTF8.Preamble) ? head[Encoding.UTF8.Preamble.Length..] : head;
        var at = head.IndexOfAnyExcept(" \t\r\n"u8);
        return at < 0 ? (byte)0 : head[at];
    }
}
