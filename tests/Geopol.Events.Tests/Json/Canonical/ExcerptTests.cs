using System.Text;

namespace Geopol.Events.Tests;

public class ExcerptTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("plain \u00E9 \U0001F600", "plain \u00E9 \U0001F600")]
    [InlineData("a'b\\c\"", "a'b\\c\"")]
    [InlineData("\0\u001F\u007F\u009F", @"\u0000\u001F\u007F\u009F")]
    [InlineData("\u061C\u200E\u200F\u2028\u202A\u202E\u2066\u2069\uFEFF", @"\u061C\u200E\u200F\u2028\u202A\u202E\u2066\u2069\uFEFF")]
    [InlineData("\u00A0\u202F\u2065\u206A\uFFFD", "\u00A0\u202F\u2065\u206A\uFFFD")]
    public void Of_Text_EscapesWhatIsHidden(string text, string expected)
    {
        Assert.Equal(expected, Excerpt.Of(text));
        Assert.Equal(expected, Excerpt.Of(Encoding.UTF8.GetBytes(text)));
    }

    [Fact]
    public void Of_LoneSurrogate_ShowsItsUnit() => Assert.Equal(@"a\uD800b\uDC00", Excerpt.Of("a\uD800b\uDC00"));

    [Fact]
    public void Of_InvalidUtf8_ShowsReplacements() => Assert.Equal(@"a\uFFFDb\uFFFD", Excerpt.Of([(byte)'a', 0xFF, (byte)'b', 0xE2, 0x82]));

    [Theory]
    [InlineData('x', 64, 64)]
    [InlineData('x', 65, 65)]
    [InlineData('x', 10_000, 65)]
    [InlineData('\n', 10, 60)]
    [InlineData('\n', 11, 61)]
    [InlineData('\uD800', 11, 61)] // unlike a string, a char in an attribute can be a lone surrogate
    public void Of_LongText_IsShortened(char c, int count, int expected)
    {
        string shown = Excerpt.Of(new string(c, count));

        Assert.Equal(expected, shown.Length);
        Assert.Equal(expected is 61 or 65, shown.EndsWith('\u2026'));
    }

    [Fact]
    public void Of_PairAtTheEnd_IsNotCut() => Assert.Equal(new string('x', 63) + "\u2026", Excerpt.Of(new string('x', 63) + "\U0001F600"));

    [Fact]
    public void Quoted_QuoteAndBackslash_AreEscaped() => Assert.Equal(@"a\'b\\c\u000A", Excerpt.Quoted("a'b\\c\n"u8));
}
