using System.Text;

namespace Geopol.Events.Tests;

/// <summary>The portions of a stream don't change the result, and each text in a stream is read in the same way as the text alone.</summary>
public class StreamCutTests
{
    private static readonly int[][] Portions = [[1], [2], [3], [5], [7], [64], [1, 100, 3], [1000], [4096]];

    private static readonly string[] Texts =
    [
        StreamClaims.Json(1),
        StreamClaims.Misshapen,
        StreamClaims.WithUnknown(2),
        StreamClaims.Blemished(3),
        "17",
        " " + StreamClaims.Json(4) + "\t",
    ];

    /// <summary>Texts that aren't JSON. In an array, such a text ends the array.</summary>
    private static readonly string[] Broken = ["{\"format\":", "nope é🚢", StreamClaims.Json(5)[..^3], "\"\uD7FF\\", " \uFEFF{}"];

    public static TheoryData<ReadMode> Modes => [ReadMode.Preserving, ReadMode.Strict, ReadMode.Lenient];

    [Theory]
    [MemberData(nameof(Modes))]
    public async Task ReadLinesAsync_LinesCutAnyhow_ReadTheSame(ReadMode mode)
    {
        var options = new ReadOptions { Mode = mode };
        var text = StreamClaims.Utf8("\uFEFF\r\n" + string.Concat(Texts.Concat(Broken).Select(static (line, i) => line + (i % 2 == 0 ? "\r\n" : "\n \n")))
            + StreamClaims.Json(6));
        var expected = Reading.Spell(LineByLine(text, options));

        Assert.Equal(expected, await Reading.LinesOf(new MemoryStream(text), options));
        await AssertCutsAlike(text, expected, stream => Reading.LinesOf(stream, options));
    }

    [Theory]
    [MemberData(nameof(Modes))]
    public async Task ReadArrayAsync_ElementsCutAnyhow_ReadTheSame(ReadMode mode)
    {
        var options = new ReadOptions { Mode = mode };
        var text = StreamClaims.Utf8("\uFEFF\r\n[" + string.Join(",\r\n", Texts) + "\n]\n ");
        var expected = Reading.Spell(ElementByElement(text, options));

        Assert.Equal(expected, await Reading.ArrayOf(new MemoryStream(text), options));
        await AssertCutsAlike(text, expected, stream => Reading.ArrayOf(stream, options));
    }

    [Fact]
    public async Task ReadArrayAsync_BrokenArrayCutAnyhow_ReadsTheSame()
    {
        foreach (var broken in Broken)
        {
            var text = StreamClaims.Utf8($"[{StreamClaims.Json(1)},\n{broken},{StreamClaims.Json(2)}]");
            var expected = await Reading.ArrayOf(new MemoryStream(text));

            Assert.Contains(IssueCodes.Syntax, expected, StringComparison.Ordinal);
            foreach (var sizes in Portions)
            {
                Assert.Equal(expected, await Reading.ArrayOf(new ChunkedStream(text, sizes)));
            }
        }
    }

    [Fact]
    public async Task ReadLines_LinesCutAnyhow_ReadsAsReadLinesAsync()
    {
        var text = StreamClaims.Utf8("\uFEFF" + string.Join("\r\n", Texts.Concat(Broken)));
        var expected = await Reading.LinesOf(new MemoryStream(text));

        foreach (var sizes in Portions)
        {
            Assert.Equal(expected, Reading.Spell(ClaimJson.ReadLines(new ChunkedStream(text, sizes))));
        }
    }

    private static async Task AssertCutsAlike(byte[] text, string expected, Func<Stream, Task<string>> read)
    {
        foreach (var sizes in Portions)
        {
            Assert.Equal(expected, await read(new ChunkedStream(text, sizes)));
            Assert.Equal(expected, await read(new ChunkedStream(text, sizes, isSlow: true)));
        }

        for (var cut = 1; cut < text.Length; cut += Tier.IsLong ? 1 : 7)
        {
            Assert.Equal(expected, await read(new ChunkedStream(text, [cut, text.Length])));
        }
    }

    /// <summary>Splits the text into lines, reads each line alone, and returns the results.</summary>
    private static IEnumerable<ReadResult<Claim>> LineByLine(byte[] text, ReadOptions options)
    {
        var offset = 3;
        foreach (var (index, line) in Encoding.UTF8.GetString(text.AsSpan(3)).Split('\n').Index())
        {
            if (line.Trim().Length > 0)
            {
                yield return Alone(line.TrimEnd('\r'), index + 1, offset, options);
            }

            offset += Encoding.UTF8.GetByteCount(line) + 1;
        }
    }

    /// <summary>Reads each element of the array above alone. The positions of the elements are known from the construction of the array.</summary>
    private static IEnumerable<ReadResult<Claim>> ElementByElement(byte[] text, ReadOptions options)
    {
        var from = 0;
        foreach (var element in Texts.Select(static element => element.Trim()))
        {
            var offset = from + text.AsSpan(from).IndexOf(StreamClaims.Utf8(element));
            yield return Alone(element, text.AsSpan(0, offset).Count((byte)'\n') + 1, offset, options);
            from = offset + Encoding.UTF8.GetByteCount(element);
        }
    }

    private static ReadResult<Claim> Alone(string text, int line, int offset, ReadOptions options)
    {
        // After blanks and in arrays, streams don't skip a byte order mark. ReadText doesn't skip it either, but ClaimJson.Read would.
        var session = new ReadSession(options);
        var value = ClaimJson.ReadText<Claim, ClaimCodec>(StreamClaims.Utf8(text), session);
        return new ReadResult<Claim>(value, [.. session.Take().Select(issue => issue with
        {
            Line = issue.Line + line - 1,
            ByteOffset = issue.ByteOffset + offset,
        })], line, offset);
    }
}
