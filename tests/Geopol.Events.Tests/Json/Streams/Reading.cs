namespace Geopol.Events.Tests;

/// <summary>Reads streams to their end. It prints all parts of the results, so that tests compare all of them.</summary>
internal static class Reading
{
    internal static async Task<List<ReadResult<Claim>>> AllOf(IAsyncEnumerable<ReadResult<Claim>> source)
    {
        List<ReadResult<Claim>> results = [];
        await foreach (var result in source)
        {
            results.Add(result);
        }

        return results;
    }

    internal static async Task<string> LinesOf(Stream stream, ReadOptions? options = null) =>
        Spell(await AllOf(ClaimJson.ReadLinesAsync(stream, options, TestContext.Current.CancellationToken)));

    internal static async Task<string> ArrayOf(Stream stream, ReadOptions? options = null) =>
        Spell(await AllOf(ClaimJson.ReadArrayAsync(stream, options, TestContext.Current.CancellationToken)));

    internal static string Spell(IEnumerable<ReadResult<Claim>> results) => string.Join('\n', results.Select(Spell));

    /// <summary>Returns the line, the offset, the value, and each issue with all its parts as text.</summary>
    private static string Spell(ReadResult<Claim> result) =>
        $"{result.Line}@{result.ByteOffset} {(result.Value is { } claim ? ClaimJson.Serialize(claim) : "none")}"
        + string.Concat(result.Issues.Select(static issue => $"\n  {issue.Line}@{issue.ByteOffset} {issue}"));

    /// <summary>Returns the line, the offset and the codes, for example <c>2@10 GE0101</c> or <c>2@10 ok</c>.</summary>
    internal static string Brief(IEnumerable<ReadResult<Claim>> results) => string.Join("; ", results.Select(static result =>
        $"{result.Line}@{result.ByteOffset} {(result.IsRead ? "ok" : string.Join(' ', result.Issues.Select(static issue => issue.Code)))}"));
}
