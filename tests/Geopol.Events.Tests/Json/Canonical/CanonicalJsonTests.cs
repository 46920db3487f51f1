using System.Buffers;
using System.Text;

namespace Geopol.Events.Tests;

public class CanonicalJsonTests
{
    [Theory]
    [InlineData(" null ", "null")]
    [InlineData("\t[ ]\r\n", "[]")]
    [InlineData("{ }", "{}")]
    [InlineData("[1, true,\n\"x\" , {}]", "[1,true,\"x\",{}]")]
    [InlineData("{\"b\":1,\"a\":2}", "{\"a\":2,\"b\":1}")]
    [InlineData("{\"c\":{\"z\":0,\"y\":[{\"q\":1,\"p\":2}]},\"b\":1,\"a\":{}}", "{\"a\":{},\"b\":1,\"c\":{\"y\":[{\"p\":2,\"q\":1}],\"z\":0}}")]
    [InlineData("[{\"b\":0,\"a\":0},{\"a\":{\"d\":1,\"c\":2},\"b\":0}]", "[{\"a\":0,\"b\":0},{\"a\":{\"c\":2,\"d\":1},\"b\":0}]")]
    [InlineData("{\"aa\":1,\"a\":2,\"\":3}", "{\"\":3,\"a\":2,\"aa\":1}")]
    [InlineData("[1.0,1e2,-0,0.0000001,1E21,100000000000000000000,0.1]", "[1,100,0,1e-7,1e+21,100000000000000000000,0.1]")]
    [InlineData("9007199254740993", "9007199254740992")]
    [InlineData("1e-400", "0")]
    public void Canonicalize_Text_GivesCanonicalForm(string json, string expected)
    {
        Assert.Equal(expected, CanonicalJson.Canonicalize(json));
        Assert.Equal(Encoding.UTF8.GetBytes(expected), CanonicalJson.Canonicalize(Encoding.UTF8.GetBytes(json)));

        ArrayBufferWriter<byte> output = new();
        CanonicalJson.Canonicalize(Encoding.UTF8.GetBytes(json), output);
        Assert.Equal(expected, Encoding.UTF8.GetString(output.WrittenSpan));
    }

    [Theory]
    [InlineData(@"""\u0041\/\u00e9""", "\"A/\u00E9\"")]
    [InlineData(@"""\u0022\u005C""", @"""\""\\""")]
    [InlineData(@"""\u0008\u0009\u000A\u000C\u000D""", @"""\b\t\n\f\r""")]
    [InlineData(@"""\u0000\u000B\u001F\u007F""", "\"\\u0000\\u000b\\u001f\u007F\"")]
    [InlineData(@"""\ud83d\ude00""", "\"\U0001F600\"")]
    [InlineData(@"""\u2028<>&'+""", "\"\u2028<>&'+\"")]
    public void Canonicalize_Escapes_KeepsOnlyTheNeeded(string json, string expected) =>
        Assert.Equal(expected, CanonicalJson.Canonicalize(json));

    [Fact]
    public void Canonicalize_NamesBeyondTheBmp_SortsByUtf16Units() =>
        Assert.Equal(
            "{\"\uD7FF\":1,\"\U00010000\":2,\"\U0010FFFF\":3,\"\uE000\":4,\"\uFFFD\":5}",
            CanonicalJson.Canonicalize("{\"\uFFFD\":5,\"\uE000\":4,\"\U0010FFFF\":3,\"\U00010000\":2,\"\uD7FF\":1}"));

    [Fact]
    public void Canonicalize_EscapedNames_SortsByUnescapedNames() =>
        Assert.Equal(
            @"{""\n"":1,""\"""":2,""A"":3,""B"":4,""\\"":5,""]"":6,""a"":{""\t"":8,""x"":7}}",
            CanonicalJson.Canonicalize(@"{""\u0061"":{""x"":7,""\u0009"":8},""]"":6,""\\"":5,""\u0042"":4,""A"":3,""\"""":2,""\n"":1}"));

    [Theory]
    [InlineData("", "GE0101", "$", 1, 0)]
    [InlineData("  ", "GE0101", "$", 1, 2)]
    [InlineData("\uFEFF{}", "GE0101", "$", 1, 0)]
    [InlineData("{} {}", "GE0101", "$", 1, 3)]
    [InlineData("[1,]", "GE0101", "$[1]", 1, 3)]
    [InlineData("{\"a\":[1,\n 01]}", "GE0101", "$.a[1]", 2, 11)]
    [InlineData("/* no */ 1", "GE0101", "$", 1, 0)]
    [InlineData("[1 // no\n]", "GE0101", "$[1]", 1, 3)]
    [InlineData("[NaN]", "GE0101", "$[0]", 1, 1)]
    [InlineData("{\"a\":\"1\"", "GE0101", "$", 1, 8)]
    [InlineData("{\"a\":", "GE0101", "$.a", 1, 5)]
    [InlineData("\"a\tb\"", "GE0101", "$", 1, 2)]
    [InlineData("[\"\\ud800\"]", "GE0102", "$[0]", 1, 1)]
    [InlineData("[\"\\udc00\\ud800\"]", "GE0102", "$[0]", 1, 1)]
    [InlineData("[\"\\ud800\\u0041\"]", "GE0102", "$[0]", 1, 1)]
    [InlineData("{\"x\":{\"\\uDFFF\":1}}", "GE0102", @"$.x['\\uDFFF']", 1, 6)]
    [InlineData("{\"a\":1,\n\"\\u0061\":2}", "GE0109", "$.a", 2, 8)]
    [InlineData("{\"b\":1,\"a\":2,\"b\":3,\"a\":4}", "GE0109", "$.b", 1, 13)]
    [InlineData("{\"k\":{\"b\":1,\"a\":2,\"b\":3}}", "GE0109", "$.k.b", 1, 18)]
    [InlineData("{\"b\":1,\"a\":2,\"a\":3}", "GE0109", "$.a", 1, 13)]
    [InlineData("[0,1e400]", "GE0107", "$[1]", 1, 3)]
    [InlineData("[-1e999999999999]", "GE0107", "$[0]", 1, 1)]
    public void Canonicalize_BadText_IsRefused(string json, string code, string path, int line, long offset)
    {
        Issue issue = Refused(Encoding.UTF8.GetBytes(json));

        Assert.Equal((code, path, line, offset), (issue.Code, issue.Path, issue.Line, issue.ByteOffset));
        Assert.Equal(IssueSeverity.Error, issue.Severity);
        Assert.Equal(issue, Assert.Throws<ClaimFormatException>(() => CanonicalJson.Canonicalize(json)).Issues.Single());
    }

    [Theory]
    [InlineData("[\"a\xFF\"]")] // no byte of UTF-8
    [InlineData("[\"\xC0\x80\"]")] // overlong
    [InlineData("[\"\xED\xA0\x80\"]")] // a surrogate
    [InlineData("[\"\xF4\x90\x80\x80\"]")] // above U+10FFFF
    [InlineData("[\"\xE2\x82\"]")] // cut
    [InlineData("[\"\\n\xE2\x82\"]")]
    public void Canonicalize_InvalidUtf8_IsRefused(string latin1)
    {
        Issue issue = Refused(Encoding.Latin1.GetBytes(latin1));

        Assert.Equal(("GE0102", "$[0]", 1L), (issue.Code, issue.Path, issue.ByteOffset));
    }

    [Fact]
    public void Canonicalize_InvalidUtf8InName_IsRefused() =>
        Assert.Equal(("GE0102", @"$['a\uFFFD']"), Refused([.. "{\"a"u8, 0xFF, .. "\":1}"u8]) is var issue ? (issue.Code, issue.Path) : default);

    [Fact]
    public void Canonicalize_RawLoneSurrogate_IsRefused()
    {
        // These texts aren't in attributes, because attributes keep strings as UTF-8.
        Check("[\"\uD800\"]", "$[0]", 1);
        Check("[\"\u00E9\",\"\uDC00\uD800x\"]", "$[1]", 6);
        Check("{\"a\\n\uDFFF\":1}", @"$['a\u000A\uFFFD']", 1);

        static void Check(string json, string path, long offset)
        {
            Issue issue = Assert.Throws<ClaimFormatException>(() => CanonicalJson.Canonicalize(json)).Issues.Single();

            Assert.Equal(("GE0102", path, offset), (issue.Code, issue.Path, issue.ByteOffset));
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(64)]
    [InlineData(1000)]
    public void Canonicalize_AsDeepAsAllowed_Succeeds(int depth)
    {
        string json = Nested(depth);

        Assert.Equal(json, CanonicalJson.Canonicalize(json, depth));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(64)]
    [InlineData(1000)]
    public void Canonicalize_DeeperThanAllowed_IsRefused(int depth)
    {
        byte[] json = Encoding.UTF8.GetBytes(Nested(depth + 1));

        Issue issue = Assert.Throws<ClaimFormatException>(() => CanonicalJson.Canonicalize(json, depth)).Issues.Single();

        Assert.Equal(("GE0103", depth), (issue.Code, (int)issue.ByteOffset));
    }

    [Fact]
    public void Canonicalize_DepthByDefault_Is64()
    {
        Assert.Equal(Nested(64), CanonicalJson.Canonicalize(Nested(64)));
        Assert.Equal("GE0103", Refused(Encoding.UTF8.GetBytes(Nested(65))).Code);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1001)]
    public void Canonicalize_DepthOutOfRange_Throws(int depth) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => CanonicalJson.Canonicalize("1", depth));

    [Fact]
    public void Canonicalize_NullArguments_Throws()
    {
        Assert.Throws<ArgumentNullException>(() => CanonicalJson.Canonicalize((string)null!));
        Assert.Throws<ArgumentNullException>(() => CanonicalJson.Canonicalize("1"u8, (IBufferWriter<byte>)null!));
    }

    [Fact]
    public void Canonicalize_RefusedText_WritesNothing()
    {
        ArrayBufferWriter<byte> output = new();

        Assert.Throws<ClaimFormatException>(() => CanonicalJson.Canonicalize("[1,2,"u8, output));
        Assert.Throws<ClaimFormatException>(() => CanonicalJson.Canonicalize("{\"a\":1,\"a\":2}"u8, output));
        Assert.Equal(0, output.WrittenCount);
    }

    [Fact]
    public void Canonicalize_OutOfOrderOnEveryLevel_PutsAllInOrder()
    {
        const int Depth = 1000;
        string open = string.Concat(Enumerable.Repeat("{\"b\":0,\"a\":", Depth));
        string json = open + "\"" + new string('x', 200_000) + "\"" + new string('}', Depth);

        string canonical = CanonicalJson.Canonicalize(json, Depth);

        Assert.StartsWith("{\"a\":{\"a\":", canonical, StringComparison.Ordinal);
        Assert.EndsWith(",\"b\":0},\"b\":0}", canonical, StringComparison.Ordinal);
        Assert.Equal(json.Length, canonical.Length);
        Assert.Equal(canonical, CanonicalJson.Canonicalize(canonical, Depth));
    }

    [Fact]
    public void Canonicalize_ManyMembers_SortsThem()
    {
        IEnumerable<string> members = Enumerable.Range(0, 5000).Select(i => $"\"{i * 7919 % 5000:D4}\":{i}");
        string canonical = CanonicalJson.Canonicalize("{" + string.Join(",", members) + "}");

        Assert.Equal("{" + string.Join(",", members.Order(StringComparer.Ordinal)) + "}", canonical);
    }

    private static string Nested(int depth) => new string('[', depth) + new string(']', depth);

    private static Issue Refused(byte[] json) =>
        Assert.Throws<ClaimFormatException>(() => CanonicalJson.Canonicalize(json)).Issues.Single();
}
