namespace Geopol.Events;

/// <summary>
/// Gathers claims in one pooled buffer and hands them to a stream in portions that end where a claim does. A portion once
/// begun is written whole, whatever is cancelled: so a stream never holds half a claim. The stream stays the caller's.
/// </summary>
internal sealed class ClaimSink(Stream stream, bool isArray) : IDisposable
{
    private const int PortionSize = 64 << 10;

    // Not readonly: a mutable struct.
    private PooledList<byte> portion;
    private bool isBegun;

    internal bool IsFull => portion.Count >= PortionSize;

    internal void Add(Claim? claim)
    {
        if (claim is null)
        {
            throw new ArgumentException("One of the claims is null: leave it out.", nameof(claim));
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

    /// <summary>Hands over what has been gathered.</summary>
    internal async ValueTask WriteAsync()
    {
        await stream.WriteAsync(portion.Array.AsMemory(0, portion.Count), CancellationToken.None).ConfigureAwait(false);
        portion.Truncate(0);
    }

    /// <summary>Hands over the last portion, and has the stream do the same.</summary>
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
