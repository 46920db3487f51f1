using System.Runtime.CompilerServices;

namespace Geopol.Events;

// This file reads and writes streams of claims, as NDJSON or as one JSON array.
public static partial class ClaimJson
{
    /// <summary>
    /// Reads one claim from a stream and returns it with its issues. The text may have line breaks. Faulty bytes never cause an exception. A byte order mark is skipped.
    /// </summary>
    /// <param name="stream">The stream; it stays open. It is read to its end, unless the text is too large.</param>
    /// <param name="options">How to read; null for <see cref="ReadOptions.Default"/>.</param>
    /// <param name="cancellationToken">Cancels the reading.</param>
    /// <returns>The claim and the issues; no claim if there is an error.</returns>
    /// <remarks>
    /// If the text has more than <see cref="ReadOptions.MaxClaimBytes"/>, the reading ends there with an issue <see cref="IssueCodes.TooLarge"/>, and the rest of
    /// the stream isn't read. Lines and bytes are counted from the current position of the stream. Exceptions of the stream aren't caught.
    /// </remarks>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static ValueTask<ReadResult<Claim>> ReadAsync(Stream stream, ReadOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return ReadOneAsync(stream, options ?? ReadOptions.Default, cancellationToken);
    }

    /// <summary>Reads claims from NDJSON, one claim per line. The memory depends on the largest claim and not on the length of the stream.</summary>
    /// <param name="stream">The stream; it stays open.</param>
    /// <param name="options">How to read; null for <see cref="ReadOptions.Default"/>.</param>
    /// <param name="cancellationToken">Cancels the reading.</param>
    /// <returns>A result for each line that isn't blank.</returns>
    /// <remarks>
    /// <para>A byte order mark at the beginning of any line, LF or CRLF, blank lines and a last line without a line end are accepted. Each line that isn't blank gives one result, with the
    /// line and the byte at which it begins in the stream. Its issues also state the lines and bytes of the stream, but their paths begin at the claim. A
    /// faulty line never ends the reading. A line of more than <see cref="ReadOptions.MaxClaimBytes"/> is skipped without being buffered, and gives an issue
    /// <see cref="IssueCodes.TooLarge"/>.</para>
    /// <para>The stream stays open. Each enumeration begins at the current position of the stream, and counts lines and bytes from there. To read a stream
    /// again, set its position back first. If you stop an enumeration early, it may have read more of the stream than it returned.</para>
    /// <para>Exceptions of the stream aren't caught. A complete line is returned at once, without waiting for more of the stream.</para>
    /// </remarks>
    /// <exception cref="OperationCanceledException">The token was cancelled during the enumeration.</exception>
    /// <example>
    /// <code>
    /// using var stream = new MemoryStream();
    /// await ClaimJson.WriteLinesAsync(stream, [Claim.Parse("DPRK may sell munitions to Russia, per FT")]);
    /// stream.Position = 0;
    /// await foreach (var result in ClaimJson.ReadLinesAsync(stream))
    /// {
    ///     Console.WriteLine(result.Value);   // DPRK may sell munitions to Russia, per FT
    /// }
    /// </code>
    /// </example>
    public static IAsyncEnumerable<ReadResult<Claim>> ReadLinesAsync(
        Stream stream, ReadOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return ReadAllAsync<LineSplitter>(stream, options ?? ReadOptions.Default, cancellationToken);
    }

    /// <summary>Reads claims from NDJSON, one claim per line, as <see cref="ReadLinesAsync"/> does, but synchronously.</summary>
    /// <param name="stream">The stream; it stays open.</param>
    /// <param name="options">How to read; null for <see cref="ReadOptions.Default"/>.</param>
    /// <returns>A result for each line that isn't blank.</returns>
    /// <remarks>Each enumeration begins at the current position of the stream. The stream stays open.</remarks>
    public static IEnumerable<ReadResult<Claim>> ReadLines(Stream stream, ReadOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return ReadAll<LineSplitter>(stream, options ?? ReadOptions.Default);
    }

    /// <summary>Reads the claims of one JSON array, element by element. The memory depends on the largest claim and not on the length of the stream.</summary>
    /// <param name="stream">The stream; it stays open.</param>
    /// <param name="options">How to read; null for <see cref="ReadOptions.Default"/>.</param>
    /// <param name="cancellationToken">Cancels the reading.</param>
    /// <returns>A result for each element.</returns>
    /// <remarks>
    /// <para>Each element gives one result, with the line and the byte at which it begins in the stream. Its issues also state the lines and bytes of the
    /// stream, but their paths begin at the claim. A faulty element doesn't end the reading. An element of more than <see cref="ReadOptions.MaxClaimBytes"/> is
    /// skipped without being buffered, and gives an issue <see cref="IssueCodes.TooLarge"/>. The reading ends if an element, or the text between two elements,
    /// isn't JSON, or if the stream ends too early. The last result then has an issue <see cref="IssueCodes.Syntax"/>. If the stream has a JSON value that
    /// isn't an array, the only result has an issue <see cref="IssueCodes.WrongType"/>.</para>
    /// <para>The stream stays open. Each enumeration begins at the current position of the stream, and counts lines and bytes from there. Exceptions of the
    /// stream aren't caught.</para>
    /// </remarks>
    /// <exception cref="OperationCanceledException">The token was cancelled during the enumeration.</exception>
    public static IAsyncEnumerable<ReadResult<Claim>> ReadArrayAsync(
        Stream stream, ReadOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return ReadAllAsync<ArraySplitter>(stream, options ?? ReadOptions.Default, cancellationToken);
    }

    /// <summary>Writes claims as canonical JSON, one claim per line (NDJSON). Every line ends in LF, including the last line.</summary>
    /// <param name="stream">The stream; it stays open.</param>
    /// <param name="claims">The claims.</param>
    /// <param name="cancellationToken">Cancels the writing.</param>
    /// <returns>A task that ends when all claims are written.</returns>
    /// <remarks>
    /// The claims are written to the stream in portions of about 64 KiB that end at the end of a line. The token is checked between portions and claims, never
    /// within a portion, so that the stream has only complete lines after a cancellation. Claims that weren't written by then are lost. The stream is flushed
    /// at the end and stays open.
    /// </remarks>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    /// <exception cref="ArgumentException">A claim is null.</exception>
    public static Task WriteLinesAsync(Stream stream, IAsyncEnumerable<Claim> claims, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(claims);
        return WriteAllAsync(stream, claims, isArray: false, cancellationToken);
    }

    /// <inheritdoc cref="WriteLinesAsync(Stream, IAsyncEnumerable{Claim}, CancellationToken)"/>
    /// <example>
    /// <code>
    /// using var stream = new MemoryStream();
    /// await ClaimJson.WriteLinesAsync(stream, [Claim.Parse("France visited Spain"), Claim.Parse("Spain visited France")]);
    /// Console.WriteLine(stream.ToArray().Count(static letter =&gt; letter == '\n'));   // 2
    /// </code>
    /// </example>
    public static Task WriteLinesAsync(Stream stream, IEnumerable<Claim> claims, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(claims);
        return WriteAllAsync(stream, claims.ToAsyncEnumerable(), isArray: false, cancellationToken);
    }

    /// <summary>Writes claims as one JSON array. The array as a whole is canonical JSON.</summary>
    /// <param name="stream">The stream; it stays open.</param>
    /// <param name="claims">The claims.</param>
    /// <param name="cancellationToken">Cancels the writing.</param>
    /// <returns>A task that ends when all claims are written.</returns>
    /// <remarks>
    /// The claims are written to the stream in portions of about 64 KiB that end at the end of a claim. The token is checked between portions and claims. If
    /// the writing is cancelled or fails, the array has no end, and a reader reports that. The stream is flushed at the end and stays open.
    /// </remarks>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    /// <exception cref="ArgumentException">A claim is null.</exception>
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

    private static async ValueTask<ReadResult<Claim>> ReadOneAsync(Stream stream, ReadOptions options, CancellationToken cancellationToken)
    {
        var most = options.MaxClaimBytes + Bom.Length;
        using var window = new StreamWindow(stream, most);
        do
        {
            cancellationToken.ThrowIfCancellationRequested();
        }
        while (window.Unread.Length <= most && await window.FillAsync(cancellationToken).ConfigureAwait(false));

        var limit = options.MaxClaimBytes + (window.Unread.StartsWith(Bom) ? Bom.Length : 0);
        return window.Unread.Length > limit ? TooLarge<Claim>(options) : Read(window.Unread, options);
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
