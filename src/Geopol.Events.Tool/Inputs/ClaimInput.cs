using System.Runtime.CompilerServices;

namespace Geopol.Events;

/// <summary>
/// Reads claims in the form that the beginning of the input has: one JSON object per line, a JSON array, or a JSON text sequence (RFC 7464), each also
/// compressed with gzip.
/// </summary>
internal static class ClaimInput
{
    /// <summary>Reads the claims of an input. A claim that is spread over several lines is one issue that says what to do.</summary>
    internal static async IAsyncEnumerable<ReadResult<Claim>> ReadClaimsAsync(
        this InputStream input, ReadOptions options, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using var content = await input.ReadContentAsync(cancellationToken);
        var head = await InputContent.ReadHeadAsync(content, cancellationToken);
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

        var whole = new PrefixedStream(head, content);
        var results = InputContent.First(head.Span) switch
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

    // The first line has only an opening brace, or ends after a comma, and the second line goes on within the object.
    private static bool IsSpread(ReadOnlySpan<byte> head)
    {
        var end = head.IndexOf((byte)'\n');
        var first = end < 0 ? default : head[..end].TrimEnd(" \t\r"u8);
        return !first.IsEmpty && InputContent.First(first) == '{' && first[^1] is (byte)'{' or (byte)',' && InputContent.First(head[end..]) is (byte)'"' or (byte)'}';
    }
}
