namespace Geopol.Events.Tests;

/// <summary>A stream that returns a text. The next read waits until it is cancelled.</summary>
internal sealed class StalledStream(byte[] text) : ReadOnlyStream
{
    private bool isRead;

    public override int Read(Span<byte> buffer)
    {
        isRead = true;
        text.CopyTo(buffer);
        return text.Length;
    }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (!isRead)
        {
            return Read(buffer.Span);
        }

        await Task.Delay(Timeout.Infinite, cancellationToken);
        return 0;
    }
}
