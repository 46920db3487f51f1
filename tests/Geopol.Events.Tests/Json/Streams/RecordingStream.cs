namespace Geopol.Events.Tests;

/// <summary>A stream that keeps the written bytes and calls an action at each write.</summary>
internal sealed class RecordingStream(Action<int>? written = null) : MemoryStream
{
    internal int Writes { get; private set; }

    internal int LargestWrite { get; private set; }

    internal int Flushes { get; private set; }

    internal bool IsDisposed { get; private set; }

    // Writes half of the buffer before it checks the token, like a stream that is cancelled in the middle of a write.
    public override async ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        var half = buffer.Length / 2;
        Write(buffer.Span[..half]);
        Writes++;
        written?.Invoke(Writes);
        await Task.Yield();
        cancellationToken.ThrowIfCancellationRequested();
        Write(buffer.Span[half..]);
        LargestWrite = Math.Max(LargestWrite, buffer.Length);
    }

    public override Task FlushAsync(CancellationToken cancellationToken)
    {
        Flushes++;
        return Task.CompletedTask;
    }

    protected override void Dispose(bool disposing)
    {
        IsDisposed = true;
        base.Dispose(disposing);
    }
}
