namespace Geopol.Events.Tests;

public class ReadArrayTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("[]")]
    [InlineData("\uFEFF [ \r\n ] \n")]
    public async Task ReadArrayAsync_EmptyArray_GivesNothing(string text) =>
        Assert.Empty(await Reading.ArrayOf(new MemoryStream(StreamClaims.Utf8(text))));

    [Theory]
    [InlineData("", "1@0 GE0101")]
    [InlineData("\uFEFF", "1@3 GE0101")]
    [InlineData("{}", "1@0 GE0111")]
    [InlineData("\n\"[]\"", "2@1 GE0111")]
    [InlineData("0", "1@0 GE0111")]
    [InlineData("<xml/>", "1@0 GE0101")]
    [InlineData("[", "1@1 GE0101")]
    [InlineData("[]]", "1@2 GE0101")]
    [InlineData("[17,\"a\",null,[],C]", "1@1 GE0111; 1@4 GE0111; 1@8 GE0111; 1@13 GE0111; 1@16 ok")]
    [InlineData("[{},\nC]", "1@1 GE0120 GE0104; 2@5 ok")]
    [InlineData("[C", "1@1 ok; 1@~ GE0101")]
    [InlineData("[{\"format\":\"geo", "1@1 GE0101")]
    [InlineData("[17", "1@1 GE0111; 1@3 GE0101")]
    [InlineData("[17,", "1@1 GE0111; 1@4 GE0101")]
    [InlineData("[17,]", "1@1 GE0111; 1@4 GE0101")]
    [InlineData("[17 17]", "1@1 GE0111; 1@4 GE0101")]
    [InlineData("[,C]", "1@1 GE0101")]
    [InlineData("[17,nope,C]", "1@1 GE0111; 1@4 GE0101")]
    [InlineData("[{\"format\":},C]", "1@1 GE0101")]
    [InlineData("[{\"format\":[}],C]", "1@1 GE0101")]
    [InlineData("[{'format':1},C]", "1@1 GE0101")]
    [InlineData("[17,/* */C]", "1@1 GE0111; 1@4 GE0101")]
    public async Task ReadArrayAsync_FaultyText_SaysWhereAndGoesOnWhereItCan(string text, string expected)
    {
        var json = text.Replace("C", StreamClaims.Json(1), StringComparison.Ordinal);
        var utf8 = StreamClaims.Utf8(json);

        var results = await Reading.AllOf(ClaimJson.ReadArrayAsync(new MemoryStream(utf8), null, Token));

        Assert.Equal(expected.Replace("~", $"{utf8.Length}", StringComparison.Ordinal), Reading.Brief(results));
        Assert.All(results.SelectMany(static result => result.Issues), static issue => Assert.NotEmpty(issue.Message));
    }

    [Theory]
    [InlineData(ReadMode.Preserving, "ok; GE0111; ok; GE1105; ok")]
    [InlineData(ReadMode.Strict, "ok; GE0111; GE0105; GE1105; ok")]
    [InlineData(ReadMode.Lenient, "ok; GE0111 GE0104; ok; ok; ok")]
    public async Task ReadArrayAsync_BadElementsBetween_GoesOn(ReadMode mode, string expected)
    {
        string[] elements = [StreamClaims.Json(1), StreamClaims.Misshapen, StreamClaims.WithUnknown(2), StreamClaims.Blemished(3), StreamClaims.Json(4)];
        var text = StreamClaims.Utf8($"[{string.Join(',', elements)}]");

        var results = await Reading.AllOf(ClaimJson.ReadArrayAsync(new MemoryStream(text), new ReadOptions { Mode = mode }, Token));

        Assert.Equal(expected, string.Join("; ", results.Select(static result =>
            result.IsRead ? "ok" : string.Join(' ', result.Issues.Select(static issue => issue.Code)))));
    }

    [Fact]
    public async Task ReadArrayAsync_SyntaxFaultBehindAHundredIssues_EndsTheArray()
    {
        var links = string.Join(',', Enumerable.Repeat("1", 120));
        var text = StreamClaims.Utf8($"[{{\"attribution\":[{links}],}},{StreamClaims.Json(1)}]");

        var results = await Reading.AllOf(ClaimJson.ReadArrayAsync(new MemoryStream(text), null, Token));

        Assert.Equal(IssueCodes.More, Assert.Single(results).Issues[^1].Code);
    }

    [Fact]
    public async Task ReadArrayAsync_ElementAtAndOverTheLimit_IsReadAndSkipped()
    {
        var json = StreamClaims.Json(1);
        var options = new ReadOptions { MaxClaimBytes = StreamClaims.Utf8(json).Length };
        var over = string.Concat(json.AsSpan()[..^1], "\n}");

        var results = await Reading.AllOf(ClaimJson.ReadArrayAsync(new MemoryStream(StreamClaims.Utf8($"[{json} ,{over},\n{json}]")), options, Token));

        Assert.Equal(
            $"1@1 ok; 1@{options.MaxClaimBytes + 3} GE0113; 3@{(2 * options.MaxClaimBytes) + 6} ok",
            Reading.Brief(results));
    }

    [Fact]
    public async Task ReadArrayAsync_HundredThousandBrackets_IsTooDeepAndGoesOn()
    {
        var bomb = new string('[', 100_000) + new string(']', 100_000);

        var results = await Reading.AllOf(ClaimJson.ReadArrayAsync(
            new MemoryStream(StreamClaims.Utf8($"[{bomb},{StreamClaims.Json(1)}]")), null, Token));

        Assert.Equal("1@1 GE0111 GE0103; 1@200002 ok", Reading.Brief(results));
    }

    [Fact]
    public async Task ReadArrayAsync_BracketsWithoutEnd_IsTooDeepAndCut()
    {
        var results = await Reading.AllOf(ClaimJson.ReadArrayAsync(new MemoryStream(StreamClaims.Utf8(new string('[', 100_000))), null, Token));

        Assert.Equal("1@1 GE0111 GE0103; 1@100000 GE0101", Reading.Brief(results));
    }

    [Fact]
    public async Task ReadArrayAsync_StreamThatFails_GivesWhatCameAndThenItsError()
    {
        await using var stream = new FailingStream(StreamClaims.Utf8($"[{StreamClaims.Json(1)}"));
        await using var elements = ClaimJson.ReadArrayAsync(stream, null, Token).GetAsyncEnumerator(Token);

        Assert.True(await elements.MoveNextAsync());
        await Assert.ThrowsAsync<IOException>(async () => await elements.MoveNextAsync());
        Assert.False(stream.IsDisposed);
    }

    [Fact]
    public async Task ReadArrayAsync_CancelledWhileWaiting_Throws()
    {
        using var source = CancellationTokenSource.CreateLinkedTokenSource(Token);
        await using var stream = new StalledStream(StreamClaims.Utf8($"[{StreamClaims.Json(1)},"));
        await using var elements = ClaimJson.ReadArrayAsync(stream, null, Token).GetAsyncEnumerator(source.Token);

        Assert.True(await elements.MoveNextAsync());
        var next = elements.MoveNextAsync();
        await source.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await next);
    }
}
