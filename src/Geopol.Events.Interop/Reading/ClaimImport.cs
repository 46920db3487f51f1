namespace Geopol.Events.Interop;

/// <summary>
/// The claims of a file in another format, one result for each record, read as they are asked for. Bad records are results with issues and without a claim; nothing
/// that a file contains throws an exception.
/// </summary>
/// <remarks>The import reads the stream once, so it can be enumerated once, by one thread at a time. Its memory doesn't grow with the file.</remarks>
public sealed class ClaimImport : IAsyncEnumerable<ReadResult<Claim>>
{
    private readonly Func<LossCounter, CancellationToken, IAsyncEnumerable<ReadResult<Claim>>> read;
    private readonly CancellationToken cancellationToken;
    private readonly LossCounter losses;
    private int begun;

    internal ClaimImport(string format, Func<LossCounter, CancellationToken, IAsyncEnumerable<ReadResult<Claim>>> read, CancellationToken cancellationToken)
    {
        losses = new LossCounter(format);
        this.read = read;
        this.cancellationToken = cancellationToken;
    }

    /// <summary>
    /// Makes the report of the records and columns that were read up to now: what became of each. Ask for it after the enumeration, and on the same thread.
    /// </summary>
    /// <returns>The report.</returns>
    public LossReport GetLosses() => losses.ToReport();

    /// <summary>Reads the records.</summary>
    /// <param name="cancellationToken">Cancels the reading, as does the token given to the reader.</param>
    /// <returns>The results, in the order of the file.</returns>
    /// <exception cref="InvalidOperationException">The import was enumerated before: its stream is used up.</exception>
    public async IAsyncEnumerator<ReadResult<Claim>> GetAsyncEnumerator(CancellationToken cancellationToken = default)
    {
        if (Interlocked.Exchange(ref begun, 1) != 0)
        {
            throw new InvalidOperationException("The import was enumerated before. Open the file again and make another import.");
        }

        using var either = CancellationTokenSource.CreateLinkedTokenSource(this.cancellationToken, cancellationToken);
        await foreach (var result in read(losses, either.Token).ConfigureAwait(false))
        {
            yield return result;
        }
    }
}
