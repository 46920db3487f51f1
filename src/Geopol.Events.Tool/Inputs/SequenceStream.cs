namespace Geopol.Events;

/// <summary>
/// A JSON text sequence (RFC 7464) as lines. Each record separator (U+001E) becomes a line end, except the first. Each line end becomes a space: JSON has line ends
/// only where it may have spaces. So a line is a record.
/// </summary>
internal sealed class SequenceStream(Stream inner) : ForwardStream
{
    internal const byte RecordSeparator = 0x1E;

    private bool isInRecord;

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        var count = await inner.ReadAsync(buffer, cancellationToken);
        return Replaced(buffer.Span, count);
    }

    public override int Read(Span<byte> buffer) => Replaced(buffer, inner.Read(buffer));

    private int Replaced(Span<byte> buffer, int count)
    {
        foreach (ref var value in buffer[..count])
        {
            if (value == RecordSeparator)
            {
                value = isInRecord ? (byte)'\n' : (byte)' ';
                isInRecord = true;
            }
            else if (value is (byte)'\n' or (byte)'\r')
            {
                value = (byte)' ';
            }
        }

        return count;
    }
}
