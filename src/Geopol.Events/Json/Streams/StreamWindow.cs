using System.Buffers;

namespace Geopol.Events;

/// <summary>
/// The buffer for the bytes of a stream that have arrived and aren't consumed yet. It is a rented array that grows only if a text doesn't fit. The caller owns
/// the stream.
/// </summary>
internal sealed class StreamWindow(Stream stream, int maxUnread) : IDisposable
{
    private const int FirstSize = 64 << 10;

    private byte[] buffer = ArrayPool<byte>.Shared.Rent(FirstSize);
    private int start;
    private int end;
    private bool isReading;

    internal ReadOnlySpan<byte> Unread => buffer.AsSpan(start, end - start);

    /// <summary>Whether the end of the stream was read, so that <see cref="Unread"/> has all remaining bytes.</summary>
    internal bool IsEnd { get; private set; }

    internal void Consume(int bytes) => start += bytes;

    /// <summary>Reads more bytes, or detects the end of the stream. Returns false if the end was detected before.</summary>
    internal async ValueTask<bool> FillAsync(CancellationToken cancellationToken)
    {
        if (IsEnd)
        {
            return false;
        }

        MakeRoom();
        isReading = true;
        var read = await stream.ReadAsync(buffer.AsMemory(end), cancellationToken).ConfigureAwait(false);
        TakeIn(read);
        return true;
    }

    /// <inheritdoc cref="FillAsync"/>
    internal bool Fill()
    {
        if (IsEnd)
        {
            return false;
        }

        MakeRoom();
        isReading = true;
        TakeIn(stream.Read(buffer.AsSpan(end)));
        return true;
    }

    // After a failed read, the stream may still write into the array. So the array isn't returned to the pool.
    public void Dispose()
    {
        if (!isReading)
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }

        buffer = [];
        start = end = 0;
    }

    private void TakeIn(int read)
    {
        isReading = false;
        end += read;
        IsEnd = read == 0;
    }

    private void MakeRoom()
    {
        var unread = Unread;
        if (unread.Length == buffer.Length)
        {
            var larger = ArrayPool<byte>.Shared.Rent((int)Math.Min(2L * buffer.Length, Math.Max((long)maxUnread + 1, FirstSize)));
            unread.CopyTo(larger);
            ArrayPool<byte>.Shared.Return(buffer);
            buffer = larger;
        }
        else if (start > 0)
        {
            unread.CopyTo(buffer);
        }

        end = unread.Length;
        start = 0;
    }
}
