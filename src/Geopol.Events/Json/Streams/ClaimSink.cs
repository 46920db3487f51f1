namespace Geopol.Events;

/// <summary>
/// Collects claims in a pooled buffer and writes them to a stream in portions that end at the end of a claim. A portion is written completely, even after a
/// cancellation, so the stream never has an incomplete claim. The caller owns the stream.
/// </summary>
internal sealed class ClaimSink(Stream stream, bool isArray) : IDisposable
{
    private const int PortionSize = 64 << 10;

    // The field isn't readonly, because the list is a mutable struct.
    private PooledList<byte> portion;
    private bool isBegun;

    internal bool IsFull => portion.Count >= PortionSize;

    internal void Add(Claim? claim)
    {
        if (claim is null)
        {
            throw new ArgumentException("A claim is null: leave it out.", nameof(claim));
        }

        var w = new WireWriter();
        try
        {
            ClaimCodec.Write(ref w, claim);
            if (isArray)
            {
                portion.Add(isBegun ? (byte)',' : (byte)'[');
            }

            portion.AddRange(w.Written);
        }
        finally
        {
            w.Dispose();
        }

        isBegun = true;
        if (!isArray)
        {
            portion.Add((byte)'\n');
        }
    }

    /// <summary>Writes the collected claims to the stream and empties the buffer.</summary>
    internal async ValueTask WriteAsync()
    {
        await stream.WriteAsync(portion.Array.AsMemory(0, portion.Count), CancellationToken.None).ConfigureAwait(false);
        portion.Truncate(0);
    }

    /// <summary>Ends the array, if there is one, writes the last portion and flushes the stream.</summary>
    internal async ValueTask EndAsync()
    {
        if (isArray)
        {
            portion.AddRange(isBegun ? "]"u8 : "[]"u8);
        }

        await WriteAsync().ConfigureAwait(false);
        await stream.FlushAsync(CancellationToken.None).ConfigureAwait(false);
    }

    public void Dispose() => portion.Return();
}
