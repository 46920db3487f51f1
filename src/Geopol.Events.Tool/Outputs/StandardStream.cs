namespace Geopol.Events;

/// <summary>
/// A standard stream of the process. It writes bytes, so that the output is UTF-8 in every locale, and it detects that its reader is gone. The
/// framework's stream hides this, and the run would go on to the end of its input without a reader.
/// </summary>
internal sealed class StandardStream : Stream
{
    // Null if the stream is closed.
    private readonly Stream? inner;
    private readonly PipeEnd own;
    private readonly PipeEnd output;
    private readonly bool isError;

    private StandardStream(Stream? inner, PipeEnd own, PipeEnd output, bool isError)
    {
        this.inner = inner;
        this.own = own;
        this.output = output;
        this.isError = isError;
    }

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    internal static StandardStream Output() => new(
        StandardDescriptor.IsClosed(StandardDescriptor.Output) ? null : Console.OpenStandardOutput(), PipeEnd.StandardOutput, PipeEnd.StandardOutput, isError: false);

    /// <summary>
    /// Standard error. If it has no reader or is closed, its text is dropped; the run ends only if standard output has no reader either
    /// (<c>2&gt;&amp;1 | head</c>).
    /// </summary>
    internal static StandardStream Error() => new(
        StandardDescriptor.IsClosed(StandardDescriptor.Error) ? null : Console.OpenStandardError(), PipeEnd.StandardError, PipeEnd.StandardOutput, isError: true);

    /// <exception cref="ClosedPipeException">Standard output has no reader any more.</exception>
    /// <exception cref="IOException">The write failed, or standard output is closed.</exception>
    public override void Write(ReadOnlySpan<byte> buffer)
    {
        if (inner is null)
        {
            DropOrThrow("it's closed", null);
            return;
        }

        ThrowIfOver();
        try
        {
            inner.Write(buffer);
        }
        catch (UnauthorizedAccessException exception)
        {
            // The descriptor is open for reading only.
            DropOrThrow(exception.InnerException?.Message ?? exception.Message, exception);
        }

        ThrowIfOver();
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    // Waits for the complete write even if cancelled, so that no partial line is written.
    public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        Write(buffer.Span);
        return ValueTask.CompletedTask;
    }

    public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        WriteAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override void Flush() => inner?.Flush();

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            inner?.Dispose();
        }

        base.Dispose(disposing);
    }

    private void DropOrThrow(string reason, Exception? cause)
    {
        if (!isError)
        {
            throw new IOException(reason, cause);
        }
    }

    private void ThrowIfOver()
    {
        if (own.IsClosed && output.IsClosed)
        {
            throw new ClosedPipeException();
        }
    }
}
