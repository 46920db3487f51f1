using System.Text;

namespace Geopol.Events.Tests;

public class JsonPathTests
{
    private const string Sample = "{\"a\": {\"b\" :[10, {\"c\":true}, []],\"d-1\":null},\n \"e f\":\"x\", \"\":0}";

    [Theory]
    [InlineData("{\"a\"", "$")]
    [InlineData("\"a\"", "$.a")]
    [InlineData("{\"b\"", "$.a")]
    [InlineData("\"b\"", "$.a.b")]
    [InlineData("[10", "$.a.b")]
    [InlineData("10", "$.a.b[0]")]
    [InlineData("{\"c\"", "$.a.b[1]")]
    [InlineData("\"c\"", "$.a.b[1].c")]
    [InlineData("true", "$.a.b[1].c")]
    [InlineData("}, []", "$.a.b[1]")]
    [InlineData("[]]", "$.a.b[2]")]
    [InlineData("],\"d", "$.a.b")]
    [InlineData("\"d-1", "$.a.d-1")]
    [InlineData("null", "$.a.d-1")]
    [InlineData("\"e f", "$['e f']")]
    [InlineData("\"x\"", "$['e f']")]
    [InlineData("\"\":0", "$['']")]
    [InlineData("0}", "$['']")]
    public void At_Token_GivesItsPath(string token, string expected) =>
        Assert.Equal(expected, JsonPath.At(Encoding.UTF8.GetBytes(Sample), Sample.IndexOf(token, StringComparison.Ordinal)));

    [Theory]
    [InlineData("", 0, "$")]
    [InlineData("", 99, "$")]
    [InlineData("x", 0, "$")]
    [InlineData("[1,2,x]", 5, "$[2]")]
    [InlineData("[1,[2,{\"k\":x", 11, "$[1][1].k")]
    [InlineData("[1,[2,{\"k\":1,x", 99, "$[1][1]")]
    [InlineData("{\"a\":{\"b", 6, "$.a")]
    [InlineData("[[[", 3, "$[0][0][0]")]
    [InlineData("[1,2]", -5, "$")]
    [InlineData("[1,2]", 5000000000, "$")]
    public void At_BrokenTextOrOffset_GivesThePathSoFar(string json, long offset, string expected) =>
        Assert.Equal(expected, JsonPath.At(Encoding.UTF8.GetBytes(json), offset));

    [Theory]
    [InlineData("a", "$.a")]
    [InlineData("_$x-9", "$._$x-9")]
    [InlineData("9a", "$['9a']")]
    [InlineData("-a", "$['-a']")]
    [InlineData("a.b", "$['a.b']")]
    [InlineData("\u00E9", "$['\u00E9']")]
    [InlineData("it's", @"$['it\'s']")]
    [InlineData(@"a\\b", @"$['a\\b']")]
    [InlineData(@"\u0061", "$.a")]
    [InlineData(@"a\nb", @"$['a\u000Ab']")]
    [InlineData("\u202Eabc\u2066\u061C\u200F\uFEFF\u0085", @"$['\u202Eabc\u2066\u061C\u200F\uFEFF\u0085']")]
    [InlineData(@"x\ud800", @"$['x\\ud800']")]
    public void At_Name_IsShownSafely(string name, string expected) =>
        Assert.Equal(expected, JsonPath.At(Encoding.UTF8.GetBytes("{\"" + name + "\":1}"), 1));

    [Fact]
    public void At_LongName_IsShortened()
    {
        string name = new('n', 65);

        Assert.Equal("$." + name[..64] + "\u2026", JsonPath.At(Encoding.UTF8.GetBytes("{\"" + name + "\":1}"), 1));
        Assert.Equal("$." + name[..64], JsonPath.At(Encoding.UTF8.GetBytes("{\"" + name[..64] + "\":1}"), 1));
    }

    [Fact]
    public void At_LongPath_IsCutBetweenSteps()
    {
        string json = string.Concat(Enumerable.Repeat("{\"abcdefghi\":", 100)) + "1";
        string path = JsonPath.At(Encoding.UTF8.GetBytes(json), json.Length - 1);

        Assert.Equal("$" + string.Concat(Enumerable.Repeat(".abcdefghi", 29)) + "\u2026", path);
        Assert.InRange(path.Length, 1, JsonPath.MaxLength);
    }

    [Fact]
    public void At_TextDeeperThanAllReading_DoesNotThrow() =>
        Assert.InRange(JsonPath.At(Encoding.UTF8.GetBytes(new string('[', 100_000)), 90_000).Length, 1, JsonPath.MaxLength);

    [Theory]
    [InlineData("", 0, 1)]
    [InlineData("a\nb\r\nc", 0, 1)]
    [InlineData("a\nb\r\nc", 1, 1)]
    [InlineData("a\nb\r\nc", 2, 2)]
    [InlineData("a\nb\r\nc", 5, 3)]
    [InlineData("a\nb\r\nc", 500, 3)]
    [InlineData("a\nb\r\nc", -1, 1)]
    public void LineAt_Offset_CountsLineFeeds(string text, long offset, int expected) =>
        Assert.Equal(expected, JsonPath.LineAt(Encoding.UTF8.GetBytes(text), offset));
}
