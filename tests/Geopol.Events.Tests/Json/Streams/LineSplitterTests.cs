using System.Text;
using CsCheck;

namespace Geopol.Events.Tests;

public class LineSplitterTests
{
    private static readonly string[] Parts = ["", " ", "\r", "\n", "\n", "\r\n", "ab", "é", "🚢"];

    [Theory]
    [InlineData("", "")]
    [InlineData("\n\r\n \t\r\n\r", "")]
    [InlineData("a", "1@0 a")]
    [InlineData("a\n", "1@0 a")]
    [InlineData("a\r\nb\r", "1@0 a; 2@3 b")]
    [InlineData("\n\na\n\n b \r\n", "3@2 a; 5@5  b ")]
    [InlineData("a\rb\n", "1@0 a\rb")]
    [InlineData("abcd\nabcde\nb", "1@0 abcd; 2@5 GE0113; 3@11 b")]
    [InlineData("abcd\r\nabcde\r\nb", "1@0 abcd; 2@6 GE0113; 3@13 b")]
    [InlineData("abcd\r\rb\nb", "1@0 GE0113; 2@8 b")]
    [InlineData("abcd\r", "1@0 abcd")]
    [InlineData("abcde", "1@0 GE0113")]
    [InlineData("abcdefghijklmnop\r", "1@0 GE0113")]
    [InlineData("abcdefghijklmnop\n\nabcdefghijklmnop\nb\n", "1@0 GE0113; 3@18 GE0113; 4@35 b")]
    public void Next_Text_GivesItsLines(string text, string expected)
    {
        for (var size = 1; size <= text.Length + 1; size++)
        {
            Assert.Equal(expected, SplitterRun.Brief(SplitterRun.Of<LineSplitter>(Encoding.UTF8.GetBytes(text), 4, size)));
        }
    }

    [Fact]
    public void Next_AnyLinesInAnyPortions_GivesWhatAPlainSplitGives() =>
        Gen.Select(Gen.Int[0, Parts.Length - 1].Array[0, 40], Gen.Int[1, 9].Array[1, 5], Gen.Int[1, 6])
            .Sample((parts, sizes, maxBytes) =>
            {
                var text = string.Concat(parts.Select(static part => Parts[part]));

                Assert.Equal(PlainSplit(text, maxBytes), SplitterRun.Brief(SplitterRun.Of<LineSplitter>(Encoding.UTF8.GetBytes(text), maxBytes, sizes)));
            }, iter: Tier.Of(20_000));

    private static string PlainSplit(string text, int maxBytes)
    {
        List<string> found = [];
        var offset = 0;
        foreach (var (index, line) in text.Split('\n').Index())
        {
            var content = line.EndsWith('\r') ? line[..^1] : line;
            var isTooLarge = Encoding.UTF8.GetByteCount(content) > maxBytes;
            if (isTooLarge || content.Trim(' ', '\t', '\r').Length > 0)
            {
                found.Add($"{index + 1}@{offset} {(isTooLarge ? "GE0113" : content)}");
            }

            offset += Encoding.UTF8.GetByteCount(line) + 1;
        }

        return string.Join("; ", found);
    }
}
