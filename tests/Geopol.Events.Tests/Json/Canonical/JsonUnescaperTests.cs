using System.Text;

namespace Geopol.Events.Tests;

public class JsonUnescaperTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("abc", "abc")]
    [InlineData(@"\""\\\/\b\f\n\r\t", "\"\\/\b\f\n\r\t")]
    [InlineData(@"x\u0000\u00e9\u20AC\uFFFF", "x\0\u00E9\u20AC\uFFFF")]
    [InlineData(@"\uD83D\uDE00!", "\U0001F600!")]
    [InlineData(@"\\u0041", @"\u0041")]
    public void TryUnescape_Escapes_AreTakenOut(string escaped, string expected)
    {
        byte[] source = Encoding.UTF8.GetBytes(escaped);
        byte[] destination = new byte[source.Length];

        Assert.True(JsonUnescaper.TryUnescape(source, destination, out int written));
        Assert.Equal(expected, Encoding.UTF8.GetString(destination, 0, written));
    }

    [Theory]
    [InlineData(@"\")]
    [InlineData(@"\x")]
    [InlineData(@"\u12")]
    [InlineData(@"\u12G4")]
    [InlineData(@"\u+123")]
    [InlineData(@"\uD800")]
    [InlineData(@"\uD800\n")]
    [InlineData(@"\uD800\u0041")]
    [InlineData(@"\uD800\uD800")]
    [InlineData(@"\uDC00\uD800")]
    [InlineData(@"\uD800x\uDC00")]
    public void TryUnescape_BrokenEscapeOrLoneSurrogate_IsFalse(string escaped)
    {
        byte[] source = Encoding.UTF8.GetBytes(escaped);

        Assert.False(JsonUnescaper.TryUnescape(source, new byte[source.Length], out _));
    }
}
