using System.Runtime.CompilerServices;
using System.Text;

namespace Geopol.Events;

/// <summary>
/// Reads claims in the form that the beginning of the input has: one JSON object per line, a JSON array, or a JSON text sequence (RFC 7464), each also
/// compressed with gzip.
/// </summary>
internal static class ClaimInput
{
    private const int HeadLength = 1 << 12;

    /// <summary>Reads the claims of an input. A claim that is spread over several lines is one issue that says what to do.</summary>
    internal static async IAsyncEnumerable<ReadResult<Claim>> ReadClaimsAsync(
        this InputStream input, ReadOptions options, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        Stream stream = input;
        var head = await ReadHeadAsync(stream, cancellationToken);
        await using var inflated = InflatedStream.IsBeginning(head.Span) ? new InflatedStream(new PrefixedStream(head, stream)) : null;
        if (inflated is not null)
        {
            stream = inflated;
            head = await ReadHeadAsync(stream, cancellationToken);
        }

        if (IsSpread(head.Span))
        {
            yield return new ReadResult<Claim>(null, [new Issue
            {
                Code = IssueCodes.Syntax,
                Severity = IssueSeverity.Error,
                Path = "$",
                Message = "The claim is spread over several lines, and nothing is read. Write each claim in one line (geopol canonicalize does it for one claim), or all claims as an array.",
                Line = 1,
            }]);
            yield break;
        }

        var whole = new PrefixedStream(head, stream);
        var results = First(head.Span) switch
        {
            (byte)'[' => ClaimJson.ReadArrayAsync(whole, options, cancellationToken),
            SequenceStream.RecordSeparator => ClaimJson.ReadLinesAsync(new SequenceStream(whole), options, cancellationToken),
            _ => ClaimJson.ReadLinesAsync(whole, options, cancellationToken),
        };
        await foreach (var result in results.WithCancellation(cancellationToken))
        {
            yield return result;
        }
    }

    // A terminal or pipe gives a line at a time. The first portion that isn't blank decides, so that the first line is answered before the second is typed.
    private static async Task<ReadOnlyMemory<byte>> ReadHeadAsync(Stream stream, CancellationToken cancellationToken)
    {
        var head = new byte[HeadLength];
        var length = 0;
        while (length < head.Length && await stream.ReadAsync(head.AsMemory(length), cancellationToken) is var count and > 0)
        {
            length += count;
            if (First(head.AsSpan(0, length)) != 0)
            {
                break;
            }
        }

        return head.AsMemory(0, length);
    }

    // The first byte that isn't a byte order mark or white space; 0 if there is none.
    private static byte First(ReadOnlySpan<byte> head)
    {
        head = head.StartsWith(Encoding.UTF8.Preamble) ? head[Encoding.UTF8.Preamble.Length..] : head;
        var at = head.IndexOfAnyExcept(" \t\r\n"u8);
        return at < 0 ? (byte)0 : head[at];
    }

    // The first line has only an opening brace, or ends after a comma, and the second line goes on within the object.
    private static bool IsSpread(ReadOnlySpan<byte> head)
    {
        var end = head.IndexOf((byte)'\n');
        var first = end < 0 ? default : head[..end].TrimEnd(" \t\r"u8);
        return !first.IsEmpty && First(first) == '{' && first[^1] is (byte)'{' or (byte)',' && First(head[end..]) is (byte)'"' or (byte)'}';
    }
}
