using System.Text;

using CsCheck;

namespace Geopol.Events.Tests;

public class CanonicalTextTests
{
    [Fact]
    public void Write_EveryAsciiCharacter_EscapesOnlyTheNeeded()
    {
        for (int c = 0; c < 0x80; c++)
        {
            string expected = c switch
            {
                '"' => "\\\"",
                '\\' => "\\\\",
                '\b' => "\\b",
                '\t' => "\\t",
                '\n' => "\\n",
                '\f' => "\\f",
                '\r' => "\\r",
                < 0x20 => $"\\u{c:x4}",
                _ => ((char)c).ToString(),
            };

            Assert.Equal('"' + expected + '"', Written(((char)c).ToString()));
        }
    }

    [Theory]
    [InlineData("", "\"\"")]
    [InlineData("\u00E9\u20AC\U0001F600", "\"\u00E9\u20AC\U0001F600\"")]
    [InlineData("a\u0000b\u001Fc\"", "\"a\\u0000b\\u001fc\\\"\"")]
    [InlineData("\u007F\u0080\u2028\uFEFF\uFFFF", "\"\u007F\u0080\u2028\uFEFF\uFFFF\"")]
    public void Write_Text_GivesCanonicalString(string text, string expected) => Assert.Equal(expected, Written(text));

    [Fact]
    public void Write_WorstText_FitsIntoMaxBytes() => Assert.Equal(CanonicalText.MaxBytes(50), Written(new string('\u0001', 50)).Length);

    [Fact]
    public void Write_LoneSurrogate_Throws()
    {
        // These texts aren't in attributes, because attributes keep strings as UTF-8.
        Assert.Throws<ArgumentException>("text", () => CanonicalText.Write("\uD800", new byte[100]));
        Assert.Throws<ArgumentException>("text", () => CanonicalText.Write("a\n\uDC00b", new byte[100]));
    }

    [Fact]
    public void Write_ShortDestination_Throws() =>
        Assert.Throws<ArgumentException>("destination", () => CanonicalText.Write("abcdef", new byte[4]));

    [Fact]
    public void Write_RandomText_IsWhatTheCanonicalizerKeeps() =>
        Texts.Sample(text =>
        {
            string written = Written(text);

            Assert.Equal(written, CanonicalJson.Canonicalize(written));
            Assert.Equal(text, System.Text.Json.JsonDocument.Parse(written).RootElement.GetString());
        });

    [Theory]
    [InlineData("", "", 0)]
    [InlineData("", "a", -1)]
    [InlineData("ab", "a", 1)]
    [InlineData("a", "b", -1)]
    [InlineData("\u007F", "\u0080", -1)]
    [InlineData("\uD7FF", "\U00010000", -1)]
    [InlineData("\U00010000", "\uE000", -1)]
    [InlineData("\U0010FFFF", "\uE000", -1)]
    [InlineData("\U0010FFFF", "\uFFFF", -1)]
    [InlineData("x\uFFFF", "x\U00010000", 1)]
    [InlineData("\U00010000", "\U0010FFFF", -1)]
    [InlineData("\uE000", "\uF000", -1)]
    public void CompareUtf8_Names_ComparesByUtf16Units(string left, string right, int expected)
    {
        Assert.Equal(expected, Math.Sign(CanonicalText.CompareUtf8(Encoding.UTF8.GetBytes(left), Encoding.UTF8.GetBytes(right))));
        Assert.Equal(-expected, Math.Sign(CanonicalText.CompareUtf8(Encoding.UTF8.GetBytes(right), Encoding.UTF8.GetBytes(left))));
        Assert.Equal(expected, Math.Sign(CanonicalText.CompareNames(left, right)));
    }

    [Fact]
    public void CompareUtf8_RandomNames_AgreesWithCompareNames() =>
        Gen.Select(Texts, Texts, Texts).Sample((prefix, left, right) =>
            Assert.Equal(
                Math.Sign(CanonicalText.CompareNames(prefix + left, prefix + right)),
                Math.Sign(CanonicalText.CompareUtf8(Encoding.UTF8.GetBytes(prefix + left), Encoding.UTF8.GetBytes(prefix + right)))));

    private static readonly string[] Edges =
    [
        "\0", "\n", "\u001F", " ", "\"", "/", "\\", "a", "b", "\u007F", "\u0080", "\u07FF", "\u0800", "\uD7FF", "\uE000", "\uEFFF", "\uF000",
        "\uFFFF", "\U00010000", "\U0003FFFF", "\U00040000", "\U0010FFFF",
    ];

    /// <summary>Well-formed texts. Their characters are at the boundaries between ranges that the code treats differently.</summary>
    private static Gen<string> Texts { get; } = Gen.Int[0, Edges.Length - 1].Select(i => Edges[i]).Array[0, 12].Select(string.Concat);

    private static string Written(string text)
    {
        byte[] utf16 = new byte[CanonicalText.MaxBytes(text.Length)];
        byte[] bytes = Encoding.UTF8.GetBytes(text);
        byte[] utf8 = new byte[CanonicalText.MaxBytes(bytes.Length)];

        ReadOnlySpan<byte> written = utf16.AsSpan(0, CanonicalText.Write(text, utf16));
        Assert.True(written.SequenceEqual(utf8.AsSpan(0, CanonicalText.Write((ReadOnlySpan<byte>)bytes, utf8))));
        return Encoding.UTF8.GetString(written);
    }
}
