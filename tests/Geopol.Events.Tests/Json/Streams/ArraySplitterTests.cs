using System.Text;
using System.Text.Json;
using CsCheck;

namespace Geopol.Events.Tests;

public class ArraySplitterTests
{
    private const int MaxBytes = 12;

    private static readonly string[] Parts = ["[", "[", "]", "{", "}", "\"", "\\", ",", ",", " ", "\n", "1", "é"];

    private static readonly string[] Scalars = ["1", "-2.5e3", "true", "null", "\"\"", "\"]\"", "\"\\\"\"", "\"\\\\\"", "\"é🚢{\"", "\"\\u005d,\""];

    [Theory]
    [InlineData("[]", "")]
    [InlineData(" \n[ \r\n ] \n", "")]
    [InlineData("[1]", "1@1 1")]
    [InlineData("[1 , \"a\",\n{} ,[[]]]", "1@1 1; 1@5 \"a\"; 2@10 {}; 2@14 [[]]")]
    [InlineData("[{\"]\":\"}\"},{\"\\\"\":1}]", "1@1 {\"]\":\"}\"}; 1@11 {\"\\\"\":1}")]
    [InlineData("[\"\\\\\",\"\\\\\\\"]\"]", "1@1 \"\\\\\"; 1@6 \"\\\\\\\"]\"")]
    [InlineData("[\"\\\\\\\\\\\\\\\\\\\"\\\"]\",1]", "1@1 GE0113; 1@17 1")]
    [InlineData("[[1,2,3,4,5,6,7,8],9]", "1@1 GE0113; 1@19 9")]
    [InlineData("[[1,2,3,\n4,5\n,6,7,8],9]", "1@1 GE0113; 3@21 9")]
    [InlineData("[12345678901234567890,9]", "1@1 GE0113; 1@22 9")]
    [InlineData("[123456789012,9]", "1@1 123456789012; 1@14 9")]
    [InlineData("[\"0123456789\",\"01234567890\"]", "1@1 \"0123456789\"; 1@14 GE0113")]
    [InlineData("", "1@0 GE0101")]
    [InlineData(" \n ", "2@3 GE0101")]
    [InlineData("[", "1@1 GE0101")]
    [InlineData("[1", "1@1 1; 1@2 GE0101")]
    [InlineData("[1,", "1@1 1; 1@3 GE0101")]
    [InlineData("[\"a\\", "1@1 \"a\\; 1@4 GE0101")]
    [InlineData("[[1,2,3,4,5,6,7,8", "1@1 GE0113; 1@17 GE0101")]
    [InlineData("[,1]", "1@1 GE0101")]
    [InlineData("[1,]", "1@1 1; 1@3 GE0101")]
    [InlineData("[1 2]", "1@1 1; 1@3 GE0101")]
    [InlineData("[1,,2]", "1@1 1; 1@3 GE0101")]
    [InlineData("[}]", "1@1 GE0101")]
    [InlineData("[:]", "1@1 GE0101")]
    [InlineData("[]\n]", "2@3 GE0101")]
    [InlineData("[] []", "1@3 GE0101")]
    [InlineData("{\"a\":1}", "1@0 GE0111")]
    [InlineData(" 1", "1@1 GE0111")]
    [InlineData("\"[]\"", "1@0 GE0111")]
    [InlineData("null", "1@0 GE0111")]
    [InlineData("<html>", "1@0 GE0101")]
    [InlineData("]", "1@0 GE0101")]
    public void Next_Text_GivesItsElementsOrItsFault(string text, string expected)
    {
        for (var size = 1; size <= text.Length + 1; size++)
        {
            Assert.Equal(expected, SplitterRun.Brief(SplitterRun.Of<ArraySplitter>(Encoding.UTF8.GetBytes(text), MaxBytes, size)));
        }
    }

    [Fact]
    public void Next_AnyArrayInAnyPortions_GivesWhatADocumentGives() =>
        Gen.Select(Gen.UInt.Array[0, 8], Gen.Int[1, 9].Array[1, 5], Gen.Int[1, 40]).Sample((seeds, sizes, maxBytes) =>
        {
            var text = $" [{string.Join(" ,\n", seeds.Select(seed => Value(ref seed, 0)))}\t]";

            Assert.Equal(FromDocument(text, maxBytes), SplitterRun.Of<ArraySplitter>(Encoding.UTF8.GetBytes(text), maxBytes, sizes)
                .Select(static piece => piece.Kind == "text" ? Encoding.UTF8.GetString(piece.Text) : piece.Kind));
        }, iter: Tier.Of(20_000));

    [Fact]
    public void Next_AnyBytes_GivesTheSameHoweverCut() =>
        Gen.Select(Gen.Int[0, Parts.Length - 1].Array[0, 30], Gen.Int[1, 9].Array[1, 5], Gen.Int[1, 12])
            .Sample((parts, sizes, maxBytes) =>
            {
                var text = Encoding.UTF8.GetBytes("[" + string.Concat(parts.Select(static part => Parts[part])));

                Assert.Equal(
                    SplitterRun.Brief(SplitterRun.Of<ArraySplitter>(text, maxBytes, text.Length)),
                    SplitterRun.Brief(SplitterRun.Of<ArraySplitter>(text, maxBytes, sizes)));
            }, iter: Tier.Of(20_000));

    /// <summary>Returns the value that a seed determines.</summary>
    private static string Value(ref uint seed, int depth)
    {
        seed = (seed * 1664525) + 1013904223;
        var draw = seed >> 8;
        if (depth > 3 || draw % 3 == 0)
        {
            return Scalars[draw / 3 % (uint)Scalars.Length];
        }

        List<string> items = [];
        for (var i = draw / 3 % 4; i > 0; i--)
        {
            items.Add((draw % 3 == 1 ? $"\"\\\\{i}]\": " : "") + Value(ref seed, depth + 1));
        }

        var content = string.Join(",\n ", items);
        return draw % 3 == 1 ? $"{{{content}}}" : $"[{content}]";
    }

    private static List<string> FromDocument(string text, int maxBytes)
    {
        using var document = JsonDocument.Parse(text);
        return [.. document.RootElement.EnumerateArray().Select(static element => element.GetRawText())
            .Select(raw => Encoding.UTF8.GetByteCount(raw) > maxBytes ? IssueCodes.TooLarge : raw)];
    }
}
