namespace Geopol.Events.Tests;

/// <summary>A stream that returns texts, each repeated a number of times. The complete text is never in memory.</summary>
internal sealed class RepeatedStream(params (byte[] Text, long Times)[] parts) : ReadOnlyStream
{
    private const int Copies = 4096;

    // A block has many copies of a text, because it is faster to copy a block once than to copy a text many times.
    private readonly byte[][] blocks = [.. parts.Select(static part => Enumerable.Repeat(part.Text, (int)Math.Min(part.Times, Copies)).SelectMany(static text => text).ToArray())];

    private int part;
    private long position;

    public override int Read(Span<byte> buffer)
    {
        var written = 0;
        while (written < buffer.Length && part < parts.Length)
        {
            var block = blocks[part];
            var end = parts[part].Text.Length * parts[part].Times;
            var from = (int)(position % block.Length);
            var length = (int)Math.Min(Math.Min(block.Length - from, buffer.Length - written), end - position);
            block.AsSpan(from, length).CopyTo(buffer[written..]);
            written += length;
            position += length;
            if (position == end)
            {
                part++;
                position = 0;
            }
        }

        return written;
    }
}
