namespace Geopol.Events;

/// <summary>
/// A file or standard input as an input stream of commands. Before each read, pending lines are written to standard error and the progress is
/// updated, so that a slow input doesn't delay messages. A read can be cancelled while it waits; the system's own streams of pipes and terminals
/// don't support that.
/// </summary>
internal sealed class InputStream : ForwardStream
{
    private const int PortionLength = 1 << 16;

    private readonly Stream inner;
    private readonly bool isOwned;
    private readonly ErrorOutput errors;
    private readonly ProgressMeter? progress;

    // An abandoned read continues and writes into this buffer, never into the buffer of the caller.
    private readonly byte[] portion = new byte[PortionLength];
    private int start;
    private int end;
    private long taken;

    internal InputStream(string name, Stream inner, bool isOwned, ErrorOutput errors)
    {
        Name = name;
        this.inner = inner;
        this.isOwned = isOwned;
        this.errors = errors;
        progress = errors.Terminal is { } terminal ? new ProgressMeter(name, LengthOf(inner), terminal, errors) : null;
    }

    /// <summary>The name of the file as given; <c>-</c> is standard input.</summary>
    internal string Name { get; }

    /// <exception cref="UnreadableInputException">The input failed.</exception>
    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (start == end && !buffer.IsEmpty)
        {
            Prepare();
            Take(await Task.Run(Fill, CancellationToken.None).WaitAsync(cancellationToken));
        }

        return CopyTo(buffer.Span);
    }

    /// <exception cref="UnreadableInputException">The input failed.</exception>
    public override int Read(Span<byte> buffer)
    {
        if (start == end && !buffer.IsEmpty)
        {
            Prepare();
            Take(Fill());
        }

        return CopyTo(buffer);
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing && isOwned)
        {
            inner.Dispose();
        }

        base.Dispose(disposing);
    }

    // A length of 0 means unknown, because devices and files in /proc have length 0.
    private static long? LengthOf(Stream stream) => stream.CanSeek && stream.Length > 0 ? stream.Length : null;

    private void Prepare()
    {
        errors.Flush();
        progress?.Show(taken);
    }

    private int Fill()
    {
        try
        {
            return inner.Read(portion);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UnreadableInputException(Directory.Exists(Name) ? "it's a folder" : exception.Message, exception);
        }
    }

    private void Take(int count)
    {
        start = 0;
        end = count;
        taken += count;
    }

    private int CopyTo(Span<byte> buffer)
    {
        var count = Math.Min(buffer.Length, end - start);
        portion.AsSpan(start, count).CopyTo(buffer);
        start += count;
        return count;
    }
}
