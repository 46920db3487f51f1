namespace Geopol.Events.Interop;

/// <summary>A stream that can't seek, of which the first bytes are kept so that they can be read twice.</summary>
internal sealed class ReplayedStream
{
    private ReplayedStream(MemoryStream kept, bool isWhole, Stream rest)
    {
        Kept = kept;
        IsWhole = isWhole;
        Whole = isWhole ? kept : new HeadedStream(kept.GetBuffer().AsMemory(0, (int)kept.Length), rest);
    }

    /// <summary>The bytes that are kept.</summary>
    public MemoryStream Kept { get; }

    /// <summary>Whether these are all bytes.</summary>
    public bool IsWhole { get; }

    /// <summary>The whole stream, once.</summary>
    public Stream Whole { get; }

    public static async Task<ReplayedStream> OfAsync(Stream stream, int limit, CancellationToken cancellationToken)
    {
        var kept = new MemoryStream();
        var chunk = new byte[16 << 10];
        while (kept.Length < limit)
        {
            var read = await stream.ReadAsync(chunk.AsMemory(0, (int)Math.Min(chunk.Length, limit - kept.Length)), cancellationToken).ConfigureAwait(false);
            if (read == 0)
            {
                kept.Position = 0;
                return new ReplayedStream(kept, true, stream);
            }

            kept.Write(chunk, 0, read);
        }

        kept.Position = 0;
        return new ReplayedStream(kept, false, stream);
    }
}
