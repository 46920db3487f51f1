namespace Geopol.Events.Tests;

public sealed class InputStreamTests
{
    private readonly ErrorOutput errors = new(Stream.Null, null);

    [Theory]
    [InlineData(1)]
    [InlineData(70_000)]
    [InlineData(1 << 20)]
    public async Task ReadWholeAsync_AnyPortions_GivesAllBytes(int portion)
    {
        var text = new byte[200_001];
        new Random(1).NextBytes(text);
        var position = 0;
        await using var input = new InputStream("-", new PortionStream(() =>
        {
            var count = Math.Min(Math.Min(portion, 1 << 16), text.Length - position);
            position += count;
            return text[(position - count)..position];
        }), isOwned: true, errors);

        var whole = await input.ReadWholeAsync(TestContext.Current.CancellationToken);

        Assert.True(whole.Span.SequenceEqual(text));
    }

    [Fact]
    public void Read_Synchronously_GivesTheSameBytes()
    {
        using var input = new InputStream("-", new MemoryStream("claims"u8.ToArray()), isOwned: true, errors);
        using var copy = new MemoryStream();

        input.CopyTo(copy, 4);

        Assert.Equal("claims"u8.ToArray(), copy.ToArray());
    }

    [Fact]
    public async Task ReadAsync_NothingAskedFor_DoesNotWait()
    {
        await using var input = new InputStream("-", new FailingStream(static () => new IOException()), isOwned: true, errors);

        Assert.Equal(0, await input.ReadAsync(Memory<byte>.Empty, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task ReadAsync_Cancelled_DoesNotRead()
    {
        await using var input = new InputStream("-", new FailingStream(static () => new IOException()), isOwned: true, errors);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => input.ReadWholeAsync(new CancellationToken(canceled: true)));
    }

    [Fact]
    public async Task Dispose_StandardInput_StaysOpen()
    {
        using var standard = new MemoryStream([1]);

        await new InputStream("-", standard, isOwned: false, errors).DisposeAsync();

        Assert.True(standard.CanRead);
    }
}
