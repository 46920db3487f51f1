using System.Text;

namespace Geopol.Events.Tests;

public class WriteStreamTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(1000)]
    public async Task WriteLinesAsync_Claims_ReadBackEqual(int count)
    {
        var claims = StreamClaims.Many(count);
        await using var stream = new RecordingStream();
        await using var other = new RecordingStream();

        await ClaimJson.WriteLinesAsync(stream, claims, Token);
        await ClaimJson.WriteLinesAsync(other, claims.ToAsyncEnumerable(), Token);

        Assert.Equal(string.Concat(claims.Select(static claim => ClaimJson.Serialize(claim) + "\n")), Encoding.UTF8.GetString(stream.ToArray()));
        Assert.Equal(stream.ToArray(), other.ToArray());
        stream.Position = 0;
        Assert.Equal(claims, (await Reading.AllOf(ClaimJson.ReadLinesAsync(stream, null, Token))).Select(static result => result.Value));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(1000)]
    public async Task WriteArrayAsync_Claims_AreCanonicalAndReadBackEqual(int count)
    {
        var claims = StreamClaims.Many(count);
        await using var stream = new RecordingStream();
        await using var other = new RecordingStream();

        await ClaimJson.WriteArrayAsync(stream, claims, Token);
        await ClaimJson.WriteArrayAsync(other, claims.ToAsyncEnumerable(), Token);

        Assert.Equal(CanonicalJson.Canonicalize(stream.ToArray()), stream.ToArray());
        Assert.Equal(stream.ToArray(), other.ToArray());
        stream.Position = 0;
        Assert.Equal(claims, (await Reading.AllOf(ClaimJson.ReadArrayAsync(stream, null, Token))).Select(static result => result.Value));
    }

    [Fact]
    public async Task WriteLinesAsync_ManyClaims_GoInPortionsAndLeaveTheStreamOpenAndFlushed()
    {
        await using var stream = new RecordingStream();

        await ClaimJson.WriteLinesAsync(stream, StreamClaims.Many(2000), Token);

        Assert.InRange(stream.Writes, 2, (stream.Length >> 16) + 1);
        Assert.InRange(stream.LargestWrite, 64 << 10, (64 << 10) + 1000);
        Assert.Equal(1, stream.Flushes);
        Assert.False(stream.IsDisposed);
    }

    [Fact]
    public async Task WriteLinesAsync_CancelledWithinAWrite_LeavesWholeLines()
    {
        using var source = CancellationTokenSource.CreateLinkedTokenSource(Token);
        await using var stream = new RecordingStream(writes =>
        {
            if (writes == 2)
            {
                source.Cancel();
            }
        });

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => ClaimJson.WriteLinesAsync(stream, Endless(), source.Token));

        await AssertHoldsTheFirst(stream);
    }

    [Fact]
    public async Task WriteLinesAsync_CancelledBetweenClaims_LeavesWholeLines()
    {
        using var source = CancellationTokenSource.CreateLinkedTokenSource(Token);
        await using var stream = new RecordingStream();
        var claims = Endless().Select((claim, i) =>
        {
            if (i == 1000)
            {
                source.Cancel();
            }

            return claim;
        });

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => ClaimJson.WriteLinesAsync(stream, claims.ToAsyncEnumerable(), source.Token));

        await AssertHoldsTheFirst(stream);
    }

    [Fact]
    public async Task WriteLinesAsync_CancelledBefore_WritesNothing()
    {
        await using var stream = new RecordingStream();
        var cancelled = new CancellationToken(canceled: true);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => ClaimJson.WriteLinesAsync(stream, StreamClaims.Many(1), cancelled));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => ClaimJson.WriteArrayAsync(stream, StreamClaims.Many(1), cancelled));

        Assert.Equal(0, stream.Length);
    }

    [Fact]
    public async Task WriteLinesAsync_SourceThatFails_LeavesWholeLinesAndThrows()
    {
        await using var stream = new RecordingStream();
        var claims = Endless().Select(static (claim, i) => i < 1000 ? claim : throw new IOException(FailingStream.Message));

        await Assert.ThrowsAsync<IOException>(() => ClaimJson.WriteLinesAsync(stream, claims, Token));

        await AssertHoldsTheFirst(stream);
    }

    [Fact]
    public async Task WriteArrayAsync_Cancelled_LeavesAnArrayThatSaysSo()
    {
        using var source = CancellationTokenSource.CreateLinkedTokenSource(Token);
        await using var stream = new RecordingStream(_ => source.Cancel());

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => ClaimJson.WriteArrayAsync(stream, Endless(), source.Token));

        stream.Position = 0;
        var results = await Reading.AllOf(ClaimJson.ReadArrayAsync(stream, null, Token));
        Assert.True(results.Count > 1);
        Assert.All(results[..^1], static result => Assert.True(result.IsRead));
        Assert.Equal(IssueCodes.Syntax, results[^1].Issues.Single().Code);
    }

    [Fact]
    public async Task WriteLinesAsync_NullAmongTheClaims_IsRefused()
    {
        await using var stream = new RecordingStream();

        await Assert.ThrowsAsync<ArgumentException>(() => ClaimJson.WriteLinesAsync(stream, [StreamClaims.Of(1), null!], Token));
        await Assert.ThrowsAsync<ArgumentNullException>(() => ClaimJson.WriteLinesAsync(null!, StreamClaims.Many(1), Token));
        await Assert.ThrowsAsync<ArgumentNullException>(() => ClaimJson.WriteArrayAsync(stream, (IEnumerable<Claim>)null!, Token));
    }

    private static IEnumerable<Claim> Endless() => Enumerable.Range(0, int.MaxValue).Select(StreamClaims.Of);

    private static async Task AssertHoldsTheFirst(RecordingStream stream)
    {
        stream.Position = 0;
        var read = (await Reading.AllOf(ClaimJson.ReadLinesAsync(stream, null, Token))).Select(static result => result.Value).ToList();

        Assert.NotEmpty(read);
        Assert.Equal(StreamClaims.Many(read.Count), read);
        Assert.Equal((byte)'\n', stream.ToArray()[^1]);
    }
}
