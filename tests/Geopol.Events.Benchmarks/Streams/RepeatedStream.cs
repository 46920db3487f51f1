namespace Geopol.Events.Benchmarks;

/// <summary>Repeats the same bytes in portions of 64 KiB up to a length. It allocates nothing and never waits.</summary>
internal sealed class RepeatedStream(byte[] bytes, long length) : Stream
{
    private const int Portion = 64 << 10;

    private long given;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(Span<byte> buffer)
    {
        var at = (int)(given % bytes.Length);
        var count = (int)Math.Min(Math.Min(buffer.Length, Portion), Math.Min(bytes.Length - at, length - given));
        bytes.AsSpan(at, count).CopyTo(buffer);
        given += count;
        return count;
    }

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
        ValueTask.FromResult(Read(buffer.Span));

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override void Flush()
    {
    }
}
