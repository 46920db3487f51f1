namespace Geopol.Events.Tests;

public class ReadLinesTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("")]
    [InlineData("\uFEFF")]
    [InlineData("\uFEFF\r\n\n \t\n")]
    [InlineData("\uFEFF\n\uFEFF\r\n\uFEFF \n\uFEFF")]
    public async Task ReadLinesAsync_NothingButBlanks_GivesNothing(string text) =>
        Assert.Empty(await Reading.LinesOf(new MemoryStream(StreamClaims.Utf8(text))));

    [Fact]
    public async Task ReadLinesAsync_HalfAMark_IsABadLine()
    {
        var results = await Reading.AllOf(ClaimJson.ReadLinesAsync(new MemoryStream([0xEF, 0xBB]), null, Token));

        Assert.Equal("1@0 GE0101", Reading.Brief(results));
    }

    [Fact]
    public async Task ReadLinesAsync_Claims_GivesEachWithItsPlace()
    {
        var text = $"\uFEFF{StreamClaims.Json(1)}\r\n\r\n{StreamClaims.Json(2)}\n{StreamClaims.Json(3)}";
        var first = StreamClaims.Utf8(StreamClaims.Json(1)).Length;

        var results = await Reading.AllOf(ClaimJson.ReadLinesAsync(new MemoryStream(StreamClaims.Utf8(text)), null, Token));

        Assert.Equal([StreamClaims.Of(1), StreamClaims.Of(2), StreamClaims.Of(3)], results.Select(static result => result.Value));
        Assert.Equal([(1, 3L), (3, 3L + first + 4), (4, 3L + first + 4 + first + 1)], results.Select(static result => (result.Line, result.ByteOffset)));
        Assert.All(results, static result => Assert.Empty(result.Issues));
    }

    [Fact]
    public async Task ReadLinesAsync_FilesWithMarksPutTogether_ReadsEachClaimAtItsPlace()
    {
        var json = StreamClaims.Json(1);
        var length = StreamClaims.Utf8(json).Length;
        var text = StreamClaims.Utf8($"\uFEFF{json}\n\uFEFF{json}\r\n\n\uFEFFx\n\uFEFF\uFEFF{json}\n{json}\uFEFF\n\uFEFF{json}");
        long[] places = [3, 3 + length + 1 + 3];
        places = [.. places, places[1] + length + 2 + 1 + 3];
        places = [.. places, places[2] + 2 + 3];
        places = [.. places, places[3] + 3 + length + 1];
        places = [.. places, places[4] + length + 3 + 1 + 3];
        var expected = string.Format(null, "1@{0} ok; 2@{1} ok; 4@{2} GE0101; 5@{3} GE0101; 6@{4} GE0101; 7@{5} ok", [.. places.Select(static place => (object)place)]);

        var options = new ReadOptions { MaxClaimBytes = length + 3 };
        for (var portion = 1; portion < 8; portion++)
        {
            Assert.Equal(expected, Reading.Brief(await Reading.AllOf(ClaimJson.ReadLinesAsync(new ChunkedStream(text, [portion]), options, Token))));
        }
    }

    [Fact]
    public async Task ReadLinesAsync_MarkBeforeTheLargestClaim_DoesNotCount()
    {
        var json = StreamClaims.Json(1);
        var length = StreamClaims.Utf8(json).Length;
        var text = StreamClaims.Utf8($"\uFEFF{json}\n\uFEFF{json}\r\n\uFEFF{json} \n\uFEFF{json}");

        var results = await Reading.AllOf(ClaimJson.ReadLinesAsync(new ChunkedStream(text, [5]), new ReadOptions { MaxClaimBytes = length }, Token));

        Assert.Equal($"1@3 ok; 2@{length + 7} ok; 3@{(2 * length) + 12} GE0113; 4@{(3 * length) + 17} ok", Reading.Brief(results));
    }

    [Theory]
    [InlineData(ReadMode.Preserving, "1@0 ok; 2@{0} GE0111; 3@{1} GE0101; 4@{2} ok; 5@{3} GE1105; 6@{4} ok")]
    [InlineData(ReadMode.Strict, "1@0 ok; 2@{0} GE0111; 3@{1} GE0101; 4@{2} GE0105; 5@{3} GE1105; 6@{4} ok")]
    [InlineData(ReadMode.Lenient, "1@0 ok; 2@{0} GE0111 GE0104; 3@{1} GE0101; 4@{2} ok; 5@{3} ok; 6@{4} ok")]
    public async Task ReadLinesAsync_BadLinesBetween_GoesOn(ReadMode mode, string expected)
    {
        string[] lines = [StreamClaims.Json(1), StreamClaims.Misshapen, "{\"format\"", StreamClaims.WithUnknown(2), StreamClaims.Blemished(3), StreamClaims.Json(4)];
        object[] ends = [.. lines.Select((_, i) => (object)StreamClaims.Utf8(string.Join('\n', lines[..(i + 1)]) + '\n').Length)];

        var results = await Reading.AllOf(ClaimJson.ReadLinesAsync(
            new MemoryStream(StreamClaims.Utf8(string.Join('\n', lines))), new ReadOptions { Mode = mode }, Token));

        Assert.Equal(string.Format(null, expected, ends), Reading.Brief(results));
        Assert.All(results.SelectMany(static result => result.Issues.Select(issue => (result, issue))), static pair =>
        {
            Assert.Equal(pair.result.Line, pair.issue.Line);
            Assert.True(pair.issue.ByteOffset >= pair.result.ByteOffset);
        });
    }

    [Fact]
    public async Task ReadLinesAsync_LineAtAndOverTheLimit_IsReadAndSkipped()
    {
        var json = StreamClaims.Json(1);
        var options = new ReadOptions { MaxClaimBytes = StreamClaims.Utf8(json).Length };
        var text = StreamClaims.Utf8($"{json}\r\n{json} \r\n{json}\n{json}\r");

        var results = await Reading.AllOf(ClaimJson.ReadLinesAsync(new MemoryStream(text), options, Token));

        Assert.Equal(["ok", IssueCodes.TooLarge, "ok", "ok"], results.Select(static result => result.IsRead ? "ok" : result.Issues.Single().Code));
        Assert.Equal((2, results[1].ByteOffset, "$"), (results[1].Issues[0].Line, results[1].Issues[0].ByteOffset, results[1].Issues[0].Path));
    }

    [Fact]
    public async Task ReadLinesAsync_HundredThousandBrackets_IsTooDeepAndGoesOn()
    {
        var text = StreamClaims.Utf8(new string('[', 100_000) + "\n" + StreamClaims.Json(1));

        var results = await Reading.AllOf(ClaimJson.ReadLinesAsync(new MemoryStream(text), null, Token));

        Assert.Equal("1@0 GE0111 GE0103; 2@100001 ok", Reading.Brief(results));
    }

    [Fact]
    public async Task ReadLinesAsync_RepeatedTexts_AreOneString()
    {
        var text = StreamClaims.Utf8($"{StreamClaims.Json(1)}\n{StreamClaims.Json(2)}");

        var results = await Reading.AllOf(ClaimJson.ReadLinesAsync(new MemoryStream(text), null, Token));

        var names = results.Select(static result => ((Transfer)result.Value!.Proposition.Event).Recipients[0].Names[0].Text).ToList();
        Assert.Same(names[0], names[1]);
    }

    [Fact]
    public async Task ReadLinesAsync_SecondEnumeration_ReadsOnFromWhereTheStreamStands()
    {
        using var stream = new MemoryStream(StreamClaims.Utf8($"{StreamClaims.Json(1)}\n{StreamClaims.Json(2)}"));
        var lines = ClaimJson.ReadLinesAsync(stream, null, Token);

        var first = await Reading.AllOf(lines);
        var second = await Reading.AllOf(lines);
        stream.Position = 0;
        var third = await Reading.AllOf(lines);

        Assert.Empty(second);
        Assert.Equal(2, first.Count);
        Assert.Equal(Reading.Spell(first), Reading.Spell(third));
    }

    [Fact]
    public async Task ReadLinesAsync_StreamThatFails_GivesWhatCameAndThenItsError()
    {
        await using var stream = new FailingStream(StreamClaims.Utf8($"{StreamClaims.Json(1)}\n{StreamClaims.Json(2)}"));
        await using var lines = ClaimJson.ReadLinesAsync(stream, null, Token).GetAsyncEnumerator(Token);

        Assert.True(await lines.MoveNextAsync());
        Assert.Equal(StreamClaims.Of(1), lines.Current.Value);
        var error = await Assert.ThrowsAsync<IOException>(async () => await lines.MoveNextAsync());
        Assert.Equal(FailingStream.Message, error.Message);
    }

    [Fact]
    public async Task ReadLinesAsync_ReadOrGivenUp_LeavesTheStreamOpen()
    {
        await using var whole = new ChunkedStream(StreamClaims.Utf8(StreamClaims.Json(1)), [10]);
        await using var givenUp = new ChunkedStream(StreamClaims.Utf8($"{StreamClaims.Json(1)}\n\n"), [10]);

        await Reading.LinesOf(whole);
        await foreach (var _ in ClaimJson.ReadLinesAsync(givenUp, null, Token))
        {
            break;
        }

        Assert.False(whole.IsDisposed);
        Assert.False(givenUp.IsDisposed);
    }

    [Fact]
    public async Task ReadLinesAsync_StreamThatCompletesAtOnce_CompletesAtOnce()
    {
        using var stream = new MemoryStream(StreamClaims.Utf8(string.Join('\n', Enumerable.Range(0, 1000).Select(StreamClaims.Json))));
        await using var lines = ClaimJson.ReadLinesAsync(stream, null, Token).GetAsyncEnumerator(Token);

        var read = 0;
        bool isMore;
        do
        {
            var next = lines.MoveNextAsync();
            Assert.True(next.IsCompletedSuccessfully);
            isMore = await next;
            read += isMore ? 1 : 0;
        }
        while (isMore);

        Assert.Equal(1000, read);
    }

    [Fact]
    public async Task ReadLinesAsync_LineThatHasCome_IsGivenOutWithoutWaiting()
    {
        using var source = CancellationTokenSource.CreateLinkedTokenSource(Token);
        await using var stream = new StalledStream(StreamClaims.Utf8($"{StreamClaims.Json(1)}\n{StreamClaims.Json(2)}"));
        await using var lines = ClaimJson.ReadLinesAsync(stream, null, source.Token).GetAsyncEnumerator(Token);

        var first = lines.MoveNextAsync();
        Assert.True(first.IsCompleted);
        Assert.True(await first);
        var second = lines.MoveNextAsync();
        Assert.False(second.IsCompleted);

        await source.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await second);
    }

    [Fact]
    public async Task ReadLinesAsync_CancelledBetweenClaims_Throws()
    {
        using var source = CancellationTokenSource.CreateLinkedTokenSource(Token);
        using var stream = new MemoryStream(StreamClaims.Utf8(string.Join('\n', Enumerable.Range(0, 10).Select(StreamClaims.Json))));
        var read = 0;

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (var _ in ClaimJson.ReadLinesAsync(stream, null, source.Token))
            {
                if (++read == 3)
                {
                    await source.CancelAsync();
                }
            }
        });

        Assert.Equal(3, read);
    }

    [Fact]
    public async Task ReadLinesAsync_CancelledBefore_ReadsNothing()
    {
        using var stream = new MemoryStream(StreamClaims.Utf8(StreamClaims.Json(1)));
        var cancelled = new CancellationToken(canceled: true);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Reading.AllOf(ClaimJson.ReadLinesAsync(stream, null, cancelled)));

        Assert.Equal(0, stream.Position);
    }

    [Fact]
    public void ReadLinesAsync_NoStream_ThrowsAtOnce()
    {
        Assert.Throws<ArgumentNullException>(static () => { ClaimJson.ReadLinesAsync(null!, null, Token); });
        Assert.Throws<ArgumentNullException>(static () => { ClaimJson.ReadArrayAsync(null!, null, Token); });
        Assert.Throws<ArgumentNullException>(static () => { ClaimJson.ReadLines(null!); });
    }
}
