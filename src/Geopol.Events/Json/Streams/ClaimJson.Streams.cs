using System.Runtime.CompilerServices;

namespace Geopol.Events;

// Streams of claims: NDJSON, and one JSON array.
public static partial class ClaimJson
{
    /// <summary>Reads claims that stand one a line (NDJSON), in memory that the largest claim bounds.</summary>
    /// <param name="stream">The stream; it stays open.</param>
    /// <param name="options">How to read; null for <see cref="ReadOptions.Default"/>.</param>
    /// <param name="cancellationToken">Cancels the reading.</param>
    /// <returns>A result for each line that isn't blank.</returns>
    /// <remarks>
    /// <para>A byte order mark, LF or CRLF, blank lines and a last line without end are accepted. Each other line gives one
    /// result, with the line and byte at which it begins in the stream; the places of its issues are those of the stream, their
    /// paths begin at the claim. A faulty line never ends the reading. A line of more than
    /// <see cref="ReadOptions.MaxClaimBytes"/> is passed over without being buffered, with an issue
    /// <see cref="IssueCodes.TooLarge"/>.</para>
    /// <para>The stream stays open. Each enumeration reads on from where the stream stands when it begins, and counts lines
    /// and bytes from there; to read a stream again, set it back first. One that is given up early may have taken more
    /// from the stream than it gave out.</para>
    /// <para>Errors of the stream come through as they are. A line that has come whole is given out without waiting for
    /// more of the stream.</para>
    /// </remarks>
    /// <exception cref="OperationCanceledException">The token was cancelled (while enumerating).</exception>
    public static IAsyncEnumerable<ReadResult<Claim>> ReadLinesAsync(
        Stream stream, ReadOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return ReadAllAsync<LineSplitter>(stream, options ?? ReadOptions.Default, cancellationToken);
    }

    /// <summary>Reads claims that stand one a line (NDJSON), as <see cref="ReadLinesAsync"/> does, for scripts that don't wait.</summary>
    /// <param name="stream">The stream; it stays open.</param>
    /// <param name="options">How to read; null for <see cref="ReadOptions.Default"/>.</param>
    /// <returns>A result for each line that isn't blank.</returns>
    /// <remarks>Each enumeration reads on from where the stream stands when it begins. The stream stays open.</remarks>
    public static IEnumerable<ReadResult<Claim>> ReadLines(Stream stream, ReadOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return ReadAll<LineSplitter>(stream, options ?? ReadOptions.Default);
    }

    /// <summary>Reads the claims of one JSON array, element by element, in memory that the largest claim bounds.</summary>
    /// <param name="stream">The stream; it stays open.</param>
    /// <param name="options">How to read; null for <see cref="ReadOptions.Default"/>.</param>
    /// <param name="cancellationToken">Cancels the reading.</param>
    /// <returns>A result for each element.</returns>
    /// <remarks>
    /// <para>Each element gives one result, with the line and byte at which it begins in the stream; the places of its
    /// issues are those of the stream, their paths begin at the claim. A faulty element doesn't end the reading, and one of
    /// more than <see cref="ReadOptions.MaxClaimBytes"/> is passed over without being buffered
    /// (<see cref="IssueCodes.TooLarge"/>). What isn't JSON, in an element or between two, ends it with one result that says
    /// so (<see cref="IssueCodes.Syntax"/>), and so does a stream that was cut; anything but an array gives one
    /// result (<see cref="IssueCodes.WrongType"/>).</para>
    /// <para>The stream stays open. Each enumeration reads on from where the stream stands when it begins, and counts lines
    /// and bytes from there. Errors of the stream come through as they are.</para>
    /// </remarks>
    /// <exception cref="OperationCanceledException">The token was cancelled (while enumerating).</exception>
    public static IAsyncEnumerable<ReadResult<Claim>> ReadArrayAsync(
        Stream stream, ReadOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return ReadAllAsync<ArraySplitter>(stream, options ?? ReadOptions.Default, cancellationToken);
    }

    /// <summary>Writes claims as canonical JSON, one a line (NDJSON): each line, the last too, ends in LF.</summary>
    /// <param name="stream">The stream; it stays open.</param>
    /// <param name="claims">The claims.</param>
    /// <param name="cancellationToken">Cancels the writing.</param>
    /// <returns>A task that ends when all claims are written.</returns>
    /// <remarks>
    /// The claims go to the stream in portions of some 64 KiB that end where a line does. The token is heeded between
    /// portions and claims, never within a portion: so whatever is cancelled, the stream holds whole lines. What wasn't handed
    /// over by then is lost. The stream is flushed at the end and stays open.
    /// </remarks>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    /// <exception cref="ArgumentException">One of the claims is null.</exception>
    public static Task WriteLinesAsync(Stream stream, IAsyncEnumerable<Claim> claims, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(claims);
        return WriteAllAsync(stream, claims, isArray: false, cancellationToken);
    }

    /// <inheritdoc cref="WriteLinesAsync(Stream, IAsyncEnumerable{Claim}, CancellationToken)"/>
    public static Task WriteLinesAsync(Stream stream, IEnumerable<Claim> claims, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(claims);
        return WriteAllAsync(stream, claims.ToAsyncEnumerable(), isArray: false, cancellationToken);
    }

    /// <summary>Writes claims as one JSON array, canonical as a whole.</summary>
    /// <param name="stream">The stream; it stays open.</param>
    /// <param name="claims">The claims.</param>
    /// <param name="cancellationToken">Cancels the writing.</param>
    /// <returns>A task that ends when all claims are written.</returns>
    /// <remarks>
    /// The claims go to the stream in portions of some 64 KiB that end where a claim does. The token is heeded between
    /// portions and claims; an array whose writing was cancelled, or failed, lacks its end, and a reader says so. The
    /// stream is flushed at the end and stays open.
    /// </remarks>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    /// <exception cref="ArgumentException">One of the claims is null.</exception>
    public static Task WriteArrayAsync(Stream stream, IAsyncEnumerable<Claim> claims, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(claims);
        return WriteAllAsync(stream, claims, isArray: true, cancellationToken);
    }

    /// <inheritdoc cref="WriteArrayAsync(Stream, IAsyncEnumerable{Claim}, CancellationToken)"/>
    public static Task WriteArrayAsync(Stream stream, IEnumerable<Claim> claims, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(claims);
        return WriteAllAsync(stream, claims.ToAsyncEnumerable(), isArray: true, cancellationToken);
    }

    private static async IAsyncEnumerable<ReadResult<Claim>> ReadAllAsync<TSplitter>(
        Stream stream, ReadOptions options, [EnumeratorCancellation] CancellationToken cancellationToken)
        where TSplitter : struct, ISplitter<TSplitter>
    {
        using var reader = new ClaimReader<TSplitter>(stream, options);
        do
        {
            cancellationToken.ThrowIfCancellationRequested();
            while (reader.TryRead(out var result))
            {
                yield return result;
                cancellationToken.ThrowIfCancellationRequested();
            }
        }
        while (await reader.FillAsync(cancellationToken).ConfigureAwait(false));
    }

    private static IEnumerable<ReadResult<Claim>> ReadAll<TSplitter>(Stream stream, ReadOptions options)
        where TSplitter : struct, ISplitter<TSplitter>
    {
        using var reader = new ClaimReader<TSplitter>(stream, options);
        do
        {
            while (reader.TryRead(out var result))
            {
                yield return result;
            }
        }
        while (reader.Fill());
    }

    private static async Task WriteAllAsync(Stream stream, IAsyncEnumerable<Claim> claims, bool isArray, CancellationToken cancellationToken)
    {
        using var sink = new ClaimSink(stream, isArray);
        cancellationToken.ThrowIfCancellationRequested();
        await foreach (var claim in claims.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            sink.Add(claim);
            if (sink.IsFull)
            {
                await sink.WriteAsync().ConfigureAwait(false);
            }

            cancellationToken.ThrowIfCancellationRequested();
        }

        await sink.EndAsync().ConfigureAwait(false);
    }
}
