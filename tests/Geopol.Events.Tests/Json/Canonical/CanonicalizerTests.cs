using System.Text;
using System.Text.Json;

namespace Geopol.Events.Tests;

public class CanonicalizerTests
{
    [Fact]
    public void Canonicalize_ValueAmongOthers_LeavesTheReaderOnItsLastToken()
    {
        Utf8JsonReader reader = new("[0,{\"b\":[1,2],\"a\":null},3]"u8);
        reader.Read();
        reader.Read();
        reader.Read();

        Assert.True(Canonicalizer.TryCanonicalize(ref reader, true, 2, out byte[]? canonical, out CanonicalFault fault, out long offset));

        Assert.Equal("{\"a\":null,\"b\":[1,2]}", Encoding.UTF8.GetString(canonical));
        Assert.Equal((CanonicalFault.None, -1L), (fault, offset));
        Assert.Equal(JsonTokenType.EndObject, reader.TokenType);
        Assert.True(reader.Read());
        Assert.Equal(3, reader.GetInt32());
    }

    [Theory]
    [InlineData("1", 0, nameof(CanonicalFault.None), -1)]
    [InlineData("[]", 0, nameof(CanonicalFault.TooDeep), 0)]
    [InlineData("{\"a\":[{}]}", 3, nameof(CanonicalFault.None), -1)]
    [InlineData("{\"a\":[{}]}", 2, nameof(CanonicalFault.TooDeep), 6)]
    [InlineData("[1.10,0.1]", 1, nameof(CanonicalFault.None), -1)]
    [InlineData("[1.10,9007199254740993]", 1, nameof(CanonicalFault.NumberInexact), 6)]
    [InlineData("[1e-400]", 1, nameof(CanonicalFault.NumberInexact), 1)]
    [InlineData("[1e400]", 1, nameof(CanonicalFault.NumberTooLarge), 1)]
    [InlineData("{\"a\":\"\\ud83d\"}", 1, nameof(CanonicalFault.LoneSurrogate), 5)]
    [InlineData("{\"\\ud83d\":1}", 1, nameof(CanonicalFault.LoneSurrogate), 1)]
    [InlineData("{\"a\":1,\"\\u0061\":1}", 1, nameof(CanonicalFault.DuplicateMember), 7)]
    public void Canonicalize_Value_GivesFaultAndOffset(string json, int maxDepth, string expected, long expectedOffset)
    {
        Utf8JsonReader reader = new(Encoding.UTF8.GetBytes(json));
        reader.Read();

        bool isCanonical = Canonicalizer.TryCanonicalize(ref reader, true, maxDepth, out byte[]? canonical, out CanonicalFault fault, out long offset);

        Assert.Equal((expected, expectedOffset), (fault.ToString(), offset));
        Assert.Equal(fault == CanonicalFault.None, isCanonical);
        Assert.Equal(isCanonical, canonical is not null);
    }

    [Fact]
    public void Canonicalize_ReaderBeforeAnyValue_IsSyntaxFault()
    {
        Utf8JsonReader reader = new("1"u8);

        Assert.False(Canonicalizer.TryCanonicalize(ref reader, true, 1, out _, out CanonicalFault fault, out _));
        Assert.Equal(CanonicalFault.Syntax, fault);
    }

    [Fact]
    public void Canonicalize_ObjectsInOrder_AllocatesNothingButItsArray()
    {
        byte[] json = Encoding.UTF8.GetBytes("{\"a\":{\"b\":[1.5,2e3,{\"\\n\":\"\\t\"}],\"c\":null},\"d\":\"x\"}");
        int length = Run();
        long before = GC.GetAllocatedBytesForCurrentThread();
        _ = new byte[length];
        long array = GC.GetAllocatedBytesForCurrentThread() - before;
        long least = long.MaxValue;

        // The first run rents an array. Tests on other threads may take a pooled array between two runs, so the lowest value of several runs counts.
        for (int i = 0; i < 20; i++)
        {
            before = GC.GetAllocatedBytesForCurrentThread();
            _ = Run();
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        Assert.Equal(array, least);

        int Run()
        {
            Utf8JsonReader reader = new(json);
            reader.Read();
            return Canonicalizer.TryCanonicalize(ref reader, true, 8, out byte[]? canonical, out _, out _) ? canonical.Length : 0;
        }
    }
}
