using System.Text;

namespace Geopol.Events.Tests;

/// <summary>Reads one claim from a stream. The stream may give the text in any portions, and the text may be faulty.</summary>
public sealed class ReadAsyncTests
{
    private static readonly byte[] Json = Encoding.UTF8.GetBytes(SampleJson.LaterVersion);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(1, false)]
    [InlineData(1, true)]
    [InlineData(7, true)]
    [InlineData(1 << 20, false)]
    public async Task ReadAsync_StreamInPortions_IsTheClaim(int size, bool isSlow)
    {
        var result = await ClaimJson.ReadAsync(new ChunkedStream(Json, [size], isSlow), cancellationToken: Token);

        Assert.Equal(ClaimJson.Deserialize(Json), result.Value);
        Assert.Empty(result.Issues);
    }

    [Fact]
    public async Task ReadAsync_ByteOrderMark_IsSkipped()
    {
        var result = await ClaimJson.ReadAsync(new ChunkedStream([0xEF, 0xBB, 0xBF, .. Json], [1]), cancellationToken: Token);

        Assert.True(result.IsRead);
        Assert.Equal(3, result.ByteOffset);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("{")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{\"format\":\"geopol/1\",\"new\":\"\\ud800\"}")]
    [InlineData(SampleJson.Least + SampleJson.Least)]
    public async Task ReadAsync_BadInput_HasTheIssuesOfRead(string json)
    {
        var bytes = Encoding.UTF8.GetBytes(json);

        var result = await ClaimJson.ReadAsync(new ChunkedStream(bytes, [1]), cancellationToken: Token);

        Assert.False(result.IsRead);
        Assert.NotEmpty(result.Issues);
        Assert.Equal(ClaimJson.Read(bytes).Issues, result.Issues);
    }

    [Fact]
    public async Task ReadAsync_Strictly_RefusesAnUnknownMember()
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(SampleJson.Claim("\"new\":1")));

        var result = await ClaimJson.ReadAsync(stream, new ReadOptions { Mode = ReadMode.Strict }, Token);

        Assert.Equal(IssueCodes.UnknownMember, Assert.Single(result.Issues).Code);
    }

    [Fact]
    public async Task ReadAsync_ExactlyTheLimit_IsRead()
    {
        using var stream = new MemoryStream([0xEF, 0xBB, 0xBF, .. Json]);

        Assert.True((await ClaimJson.ReadAsync(stream, new ReadOptions { MaxClaimBytes = Json.Length }, Token)).IsRead);
    }

    [Fact]
    public async Task ReadAsync_OneByteOverTheLimit_IsTooLarge()
    {
        using var stream = new MemoryStream(Json);

        var result = await ClaimJson.ReadAsync(stream, new ReadOptions { MaxClaimBytes = Json.Length - 1 }, Token);

        Assert.Equal(IssueCodes.TooLarge, Assert.Single(result.Issues).Code);
    }

    [Fact]
    public async Task ReadAsync_StreamWithoutEnd_StopsAtTheLimit()
    {
        var stream = new EndlessStream();

        var result = await ClaimJson.ReadAsync(stream, new ReadOptions { MaxClaimBytes = 100_000 }, Token);

        Assert.Equal(IssueCodes.TooLarge, Assert.Single(result.Issues).Code);
        Assert.InRange(stream.Count, 100_000, 400_000);
    }

    [Fact]
    public async Task ReadAsync_CancelledBefore_Throws()
    {
        using var stream = new MemoryStream(Json);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await ClaimJson.ReadAsync(stream, cancellationToken: new CancellationToken(canceled: true)));
        Assert.Equal(0, stream.Position);
    }

    [Fact]
    public async Task ReadAsync_CancelledWhileTheStreamWaits_Throws()
    {
        using var source = new CancellationTokenSource();
        var reading = ClaimJson.ReadAsync(new StalledStream(Json), cancellationToken: source.Token).AsTask();

        await source.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => reading);
    }

    [Fact]
    public async Task ReadAsync_StreamThatFails_ThrowsItsException() =>
        Assert.Equal(FailingStream.Message, (await Assert.ThrowsAsync<IOException>(async () => await ClaimJson.ReadAsync(new FailingStream(Json), cancellationToken: Token))).Message);

    [Fact]
    public async Task ReadAsync_NoStream_Throws() => await Assert.ThrowsAsync<ArgumentNullException>(static async () => await ClaimJson.ReadAsync(null!, cancellationToken: Token));

    /// <summary>A stream of blanks without an end. It counts the bytes that were read.</summary>
    private sealed class EndlessStream : ReadOnlyStream
    {
        internal long Count { get; private set; }

        public override int Read(Span<byte> buffer)
        {
            buffer.Fill((byte)' ');
            Count += buffer.Length;
            return buffer.Length;
        }
    }
}
