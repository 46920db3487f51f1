using System.Buffers;

namespace Geopol.Events.Interop;

/// <summary>
/// A stream that keeps the bytes from the beginning of the current record on, so that a reader can begin again after a record that it couldn't read. It keeps one
/// record and what the reader read ahead.
/// </summary>
/// <remarks>Not thread safe. Offsets count the bytes of the converted text from 0.</remarks>
internal sealed class ReplayStream(Utf8Input input) : Stream
{
    private readonly ArrayBufferWriter<byte> arrived = new(64 << 10);
    private byte[] kept = [];
    private int length;
    private int position;

    /// <summary>The offset of the first byte that is kept.</summary>
    private long start;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => start + position; set => throw new NotSupportedException(); }

    /// <summary>Looks for a byte in the first line, without moving. A line that is longer than the limit counts up to the limit.</summary>
    public async ValueTask<bool> HasInFirstLineAsync(byte searched, int limit, CancellationToken cancellationToken)
    {
        while (kept.AsSpan(0, length).IndexOf((byte)'\n') < 0 && length < limit && await FillAsync(cancellationToken).ConfigureAwait(false))
        {
        }

        var end = kept.AsSpan(0, length).IndexOf((byte)'\n');
        return kept.AsSpan(0, end < 0 ? length : end).Contains(searched);
    }

    /// <summary>Forgets the bytes before an offset, because no reader will begin there again.</summary>
    public void Forget(long offset)
    {
        var count = (int)(offset - start);
        if (count < kept.Length / 2 || count > position)
        {
            return;
        }

        kept.AsSpan(count, length - count).CopyTo(kept);
        start = offset;
        length -= count;
        position -= count;
    }

    /// <summary>Goes back to an offset that is kept.</summary>
    public void GoBackTo(long offset) => position = (int)(offset - start);

    /// <summary>Moves to the position after the next line end. The bytes before it are forgotten.</summary>
    public async ValueTask SkipLineAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            var end = kept.AsSpan(position, length - position).IndexOf((byte)'\n');
            if (end >= 0)
            {
                position += end + 1;
                return;
            }

            start += length;
            position = length = 0;
            if (!await FillAsync(cancellationToken).ConfigureAwait(false))
            {
                return;
            }
        }
    }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (position == length && !await FillAsync(cancellationToken).ConfigureAwait(false))
        {
            return 0;
        }

        var count = Math.Min(buffer.Length, length - position);
        kept.AsMemory(position, count).CopyTo(buffer);
        position += count;
        return count;
    }

    public override int Read(byte[] buffer, int offset, int count) => ReadAsync(buffer.AsMemory(offset, count)).AsTask().GetAwaiter().GetResult();

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    private async ValueTask<bool> FillAsync(CancellationToken cancellationToken)
    {
        arrived.ResetWrittenCount();
        var count = await input.ReadAsync(arrived, cancellationToken).ConfigureAwait(false);
        if (length + count > kept.Length)
        {
            Array.Resize(ref kept, Math.Max(kept.Length * 2, length + count));
        }

        arrived.WrittenSpan.CopyTo(kept.AsSpan(length));
        length += count;
        return count > 0;
    }
}
