namespace Geopol.Events.Tests;

/// <summary>Results that are read lazily aren't kept. Memory doesn't grow with the stream, and time doesn't grow with the square of a text's length.</summary>
public class StreamMemoryTests
{
    private const long Huge = 50 << 20;

    private const long Allowed = 2 << 20;

    private static readonly ReadOptions Small = new() { MaxClaimBytes = 64 << 10 };

    private static readonly byte[] Claim = StreamClaims.Utf8(StreamClaims.Json(1));

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("x")]
    [InlineData("\"\\\\")]
    [InlineData("[")]
    [InlineData(" ")]
    public async Task ReadLinesAsync_HugeLine_IsSkippedWithoutBufferingIt(string text)
    {
        var times = Huge / text.Length;
        var size = times * text.Length;
        await using var stream = new RepeatedStream((StreamClaims.Utf8(text), times), ("\n"u8.ToArray(), 1), (Claim, 1));
        var lines = ClaimJson.ReadLinesAsync(stream, Small, Token);

        var (results, allocated) = Measure(lines);

        Assert.Equal($"1@0 GE0113; 2@{size + 1} ok", Reading.Brief(results));
        Assert.Equal(StreamClaims.Of(1), results[1].Value);
        Assert.InRange(allocated, 0, Allowed);
    }

    [Theory]
    [InlineData("", "[", "]")]
    [InlineData("[", "[],", "1]")]
    [InlineData("\"", "\\\"]", "\"")]
    [InlineData("", "1", "")]
    public async Task ReadArrayAsync_HugeElement_IsSkippedWithoutBufferingIt(string begin, string repeated, string end)
    {
        var times = Huge / repeated.Length;
        var isNest = end == "]" && begin.Length == 0;
        await using var stream = new RepeatedStream(
            (StreamClaims.Utf8("[" + begin), 1),
            (StreamClaims.Utf8(repeated), times),
            (StreamClaims.Utf8(end.Length == 0 ? " " : end), isNest ? times : 1),
            (",\n"u8.ToArray(), 1),
            (Claim, 1),
            ("]"u8.ToArray(), 1));

        var (results, allocated) = Measure(ClaimJson.ReadArrayAsync(stream, Small, Token));

        Assert.Equal([IssueCodes.TooLarge, "ok"], results.Select(static result => result.IsRead ? "ok" : result.Issues.Single().Code));
        Assert.Equal((1, 1L, 2), (results[0].Line, results[0].ByteOffset, results[1].Line));
        Assert.InRange(allocated, 0, Allowed);
    }

    [Fact]
    public async Task ReadLinesAsync_EndlessBlanks_ArePassedOverAndCounted()
    {
        await using var stream = new RepeatedStream((" \r\n"u8.ToArray(), Huge / 3), (Claim, 1));

        var (results, allocated) = Measure(ClaimJson.ReadLinesAsync(stream, Small, Token));

        Assert.Equal($"{(Huge / 3) + 1}@{Huge / 3 * 3} ok", Reading.Brief(results));
        Assert.InRange(allocated, 0, Allowed);
    }

    [Fact]
    public async Task ReadLinesAsync_TenTimesTheClaims_AllocatesNothingButTheClaims()
    {
        var line = StreamClaims.Utf8(StreamClaims.Json(1) + "\r\n");

        var (few, ofFew) = Count(ClaimJson.ReadLinesAsync(new RepeatedStream((line, 1_000)), null, Token));
        var (many, ofMany) = Count(ClaimJson.ReadLinesAsync(new RepeatedStream((line, 10_000)), null, Token));
        var alone = Alone(line);

        Assert.Equal((1_000, 10_000), (few, many));
        // The tolerance for the runtime is 8 bytes per claim, which is less than any object takes.
        Assert.InRange(ofMany - ofFew, 0, 9_000 * (alone + 8));
    }

    [Fact(Timeout = 60_000)]
    public async Task ReadArrayAsync_LongElementByteByByte_TakesLinearTime()
    {
        var json = string.Concat(StreamClaims.Json(1).AsSpan()[..^1], ",\"x\":[", string.Concat(Enumerable.Repeat("1,", 150_000)), "1]}");
        await using var array = new ChunkedStream(StreamClaims.Utf8($"[{json}]"), [1]);
        await using var lines = new ChunkedStream(StreamClaims.Utf8(json), [1]);

        var element = Assert.Single(await Reading.AllOf(ClaimJson.ReadArrayAsync(array, null, TestContext.Current.CancellationToken)));
        var line = Assert.Single(await Reading.AllOf(ClaimJson.ReadLinesAsync(lines, null, TestContext.Current.CancellationToken)));

        Assert.True(element.IsRead);
        Assert.Equal(element.Value, line.Value);
    }

    // All reads complete at once, so this thread allocates everything.
    private static (List<ReadResult<Claim>> Results, long Allocated) Measure(IAsyncEnumerable<ReadResult<Claim>> source)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        var reading = Reading.AllOf(source);
        Assert.True(reading.IsCompletedSuccessfully);
        return (reading.Result, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    private static (int Count, long Allocated) Count(IAsyncEnumerable<ReadResult<Claim>> source)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        var counting = CountOf(source);
        Assert.True(counting.IsCompletedSuccessfully);
        return (counting.Result, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    private static async Task<int> CountOf(IAsyncEnumerable<ReadResult<Claim>> source)
    {
        var count = 0;
        await foreach (var result in source)
        {
            count += result.IsRead ? 1 : 0;
        }

        return count;
    }

    /// <summary>Returns the bytes that another claim takes if its strings are already in the pool.</summary>
    private static long Alone(byte[] line)
    {
        var session = new ReadSession(ReadOptions.Default, new StringPool());
        ClaimJson.ReadText<Claim, ClaimCodec>(line, session);
        var before = GC.GetAllocatedBytesForCurrentThread();
        Assert.NotNull(ClaimJson.ReadText<Claim, ClaimCodec>(line, session));
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
