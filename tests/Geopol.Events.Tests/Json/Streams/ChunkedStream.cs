namespace Geopol.Events.Tests;

/// <summary>
/// A stream that returns a text in portions. Each read returns a portion of the next given size, and the sizes are repeated. A read completes at once, or after
/// a turn of the scheduler.
/// </summary>
internal sealed class ChunkedStream(byte[] text, int[] sizes, bool isSlow = false) : ReadOnlyStream
{
    private int position;
    private int reads;

    public override int Read(Span<byte> buffer)
    {
        var size = Math.Min(Math.Min(sizes[reads++ % sizes.Length], buffer.Length), text.Length - position);
        text.AsSpan(position, size).CopyTo(buffer);
        position += size;
        return size;
    }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (isSlow)
        {
            await Task.Yield();
        }

        return Read(buffer.Span);
    }
}
