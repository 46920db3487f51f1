namespace Geopol.Events;

/// <summary>A JSON text sequence (RFC 7464) as lines: each record separator (U+001E) becomes a space.</summary>
internal sealed class SequenceStream(Stream inner) : ForwardStream
{
    internal const byte RecordSeparator = 0x1E;

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        var count = await inner.ReadAsync(buffer, cancellationToken);
        return Replaced(buffer.Span, count);
    }

    public override int Read(Span<byte> buffer) => Replaced(buffer, inner.Read(buffer));

    private static int Replaced(Span<byte> buffer, int count)
    {
        buffer[..count].Replace(RecordSeparator, (byte)' ');
        return count;
    }
}
