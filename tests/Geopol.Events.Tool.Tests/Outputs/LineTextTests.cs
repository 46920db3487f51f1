using CsCheck;

namespace Geopol.Events.Tests;

public sealed class LineTextTests
{
    [Theory]
    [InlineData("claims.ndjson", "claims.ndjson")]
    [InlineData("Новости 新闻 😀", "Новости 新闻 😀")]
    [InlineData("a\r\nb\tc\u0085d", "a\\u000D\\u000Ab\\u0009c\\u0085d")]
    [InlineData("\u202egpj.exe\u2069", "\\u202Egpj.exe\\u2069")]
    public void Of_Text_EscapesWhatCouldForgeALine(string text, string expected) => Assert.Equal(expected, LineText.Of(text));

    [Fact]
    public void Of_AnyText_HasNoControls() =>
        Gen.String[Gen.Char['\0', '\u2100'], 0, 20].Sample(static text => !LineText.Of(text).Any(char.IsControl), iter: Tier.Of(10_000));
}
