using System.IO.Compression;

namespace Geopol.Events;

/// <summary>The content of a gzip file.</summary>
internal sealed class InflatedStream(Stream compressed) : ForwardStream
{
    private static ReadOnlySpan<byte> Magic => [0x1F, 0x8B];

    private readonly GZipStream inner = new(compressed, CompressionMode.Decompress);

    /// <summary>Whether an input with this beginning is a gzip file (RFC 1952).</summary>
    internal static bool IsBeginning(ReadOnlySpan<byte> head) => head.StartsWith(Magic);

    /// <summary>Whether more bytes are needed to know that.</summary>
    internal static bool MayBegin(ReadOnlySpan<byte> head) => head.Length < Magic.Length && Magic.StartsWith(head);

    /// <exception cref="UnreadableInputException">The input isn't a gzip file, or can't be read.</exception>
    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        try
        {
            return await inner.ReadAsync(buffer, cancellationToken);
        }
        catch (InvalidDataException exception)
        {
            throw Unreadable(exception);
        }
    }

    /// <exception cref="UnreadableInputException">The input isn't a gzip file, or can't be read.</exception>
    public override int Read(Span<byte> buffer)
    {
        try
        {
            return inner.Read(buffer);
        }
        catch (InvalidDataException exception)
        {
            throw Unreadable(exception);
        }
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            inner.Dispose();
        }

        base.Dispose(disposing);
    }

    private static UnreadableInputException Unreadable(InvalidDataException cause) => new($"it begins like a gzip file, and isn't a complete one: {cause.Message}", cause);
}
