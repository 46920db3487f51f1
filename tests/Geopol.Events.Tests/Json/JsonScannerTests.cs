using System.Text;
using System.Text.Json;

using CsCheck;

namespace Geopol.Events.Tests;

/// <summary>The library's scanner and the reader of the framework accept the same texts with the same tokens, and reject the same texts.</summary>
public class JsonScannerTests
{
    private const int Depth = 6;

    // The pieces are short and of few kinds, so that nearly all valid and invalid combinations occur.
    private static readonly string[] Kinds =
    [
        "{", "}", "[", "]", ",", ":", "\"", "\"a\"", "\"b\":", "\"\\u00e9\"", "\\", "\\n", "\\u12", "\\ud83d", "\u0001", "é", " ", "\n", "\t", "0", "00", "-", "-1", "1.5", "1.",
        ".5", "1e5", "1E+", "2e-3", "true", "fals", "false", "null", "nul", "/", "\"a name of more than sixteen bytes\"",
        "\"a text of more than sixty-four bytes, which is as far as is looked block by block, with an end\"",
        "\"another of more than sixty-four bytes, which has an escape right behind them, as here \\n it has\"",
    ];

    private static readonly Gen<byte[]> Scraps = Gen.Int[0, Kinds.Length - 1].Array[0, 12]
        .Select(static kinds => Encoding.UTF8.GetBytes(string.Concat(kinds.Select(static kind => Kinds[kind]))));

    [Fact]
    public void Read_AnyScraps_AreTokensOrFaultsAsTheFrameworkHasThem() => Scraps.Sample(static text => AssertAlike(text), iter: Tier.Of(1_000_000));

    [Fact]
    public void Read_ClaimSpoiled_IsTokensOrFaultsAsTheFrameworkHasThem() =>
        Gen.Select(ClaimGen.Claim, Gen.Int).Sample(
            static (claim, seed) => AssertAlike(new Mutator(seed).Mutate(ClaimJson.SerializeToUtf8(claim))),
            iter: Tier.Of(10_000));

    [Fact]
    public void Read_EveryByteAnywhereInAString_IsTakenOrRefusedAsTheFrameworkDoes()
    {
        for (var length = 1; length < 40; length++)
        {
            for (var spoiled = 0; spoiled < 256; spoiled++)
            {
                var text = Encoding.UTF8.GetBytes($"[\"{new string('x', length)}\"]");
                text[2 + (spoiled % length)] = (byte)spoiled;
                AssertAlike(text);
            }
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("1")]
    [InlineData("-0.0e-0")]
    [InlineData("1 2")]
    [InlineData("[[[[[[0]]]]]]")]
    [InlineData("[[[[[[[0]]]]]]]")]
    [InlineData("{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{}}}}}}}")]
    [InlineData("[1,]")]
    [InlineData("{\"a\":1,}")]
    [InlineData("{\"a\" : [ ] , \"b\" : { } }")]
    [InlineData("[}")]
    [InlineData("{]")]
    [InlineData("[1/*x*/]")]
    [InlineData("{\"a\\u00\":1}")]
    public void Read_Corner_IsTakenOrRefusedAsTheFrameworkDoes(string text) => AssertAlike(Encoding.UTF8.GetBytes(text));

    [Fact]
    public void Skip_AnyValue_StandsWhereTheFrameworkStands()
    {
        var text = """{"a":[1,{"b":[]}],"c":{"d":{}},"e":"f"}"""u8;
        var ours = new JsonScanner(text, 64);
        var theirs = new Utf8JsonReader(text);
        ours.Read();
        theirs.Read();
        while (ours.Read() & theirs.Read() && theirs.TokenType == JsonTokenType.PropertyName)
        {
            Assert.True(ours.Read() & theirs.Read());
            ours.Skip();
            theirs.Skip();
            Assert.Equal((theirs.TokenType, (int)theirs.BytesConsumed, theirs.CurrentDepth), (ours.TokenType, ours.BytesConsumed, ours.CurrentDepth));
        }

        Assert.Equal(JsonTokenType.EndObject, ours.TokenType);
    }

    private static void AssertAlike(byte[] text)
    {
        var ours = new JsonScanner(text, Depth);
        var theirs = new Utf8JsonReader(text, new JsonReaderOptions { MaxDepth = Depth });
        while (true)
        {
            var isOurs = TryRead(ref ours, out var ourFault);
            var isTheirs = TryRead(ref theirs, out var theirFault);
            Assert.Equal(theirFault?.Message, ourFault?.Message);
            Assert.Equal(isTheirs, isOurs);
            if (!isOurs)
            {
                return;
            }

            Assert.Equal(
                (theirs.TokenType, theirs.TokenStartIndex, theirs.CurrentDepth, theirs.ValueIsEscaped),
                (ours.TokenType, (long)ours.TokenStartIndex, ours.CurrentDepth, ours.ValueIsEscaped));
            Assert.True(theirs.ValueSpan.SequenceEqual(ours.ValueSpan));
        }
    }

    private static bool TryRead(ref JsonScanner scanner, out JsonException? fault)
    {
        fault = null;
        try
        {
            return scanner.Read();
        }
        catch (JsonException exception)
        {
            fault = exception;
            return false;
        }
    }

    private static bool TryRead(ref Utf8JsonReader reader, out JsonException? fault)
    {
        fault = null;
        try
        {
            return reader.Read();
        }
        catch (JsonException exception)
        {
            fault = exception;
            return false;
        }
    }
}
