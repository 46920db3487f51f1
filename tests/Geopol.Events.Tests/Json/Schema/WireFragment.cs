using System.Reflection;
using System.Text;

namespace Geopol.Events.Tests;

/// <summary>Reads an object of any definition with its codec, and writes it again.</summary>
internal static class WireFragment
{
    internal static (IReadOnlyList<Issue> Issues, string? Written) Read(string definition, byte[] utf8, ReadMode mode)
    {
        var type = WireModel.Objects.SingleOrDefault(o => o.Definition == definition)?.Type ?? typeof(GeopolEvent);
        var isEvent = typeof(GeopolEvent).IsAssignableFrom(type);
        var read = typeof(WireFragment).GetMethod(nameof(ReadWith), BindingFlags.Static | BindingFlags.NonPublic)!
            .MakeGenericMethod(isEvent ? typeof(GeopolEvent) : type, isEvent ? typeof(GeopolEventCodec) : WireModel.Codecs[type]);
        return ((IReadOnlyList<Issue>, string?))read.Invoke(null, [utf8, mode])!;
    }

    private static (IReadOnlyList<Issue> Issues, string? Written) ReadWith<T, TCodec>(byte[] utf8, ReadMode mode)
        where T : class
        where TCodec : ICodec<T>
    {
        var result = ClaimJson.Read<T, TCodec>(utf8, new ReadOptions { Mode = mode });
        if (result.Value is not { } value)
        {
            return (result.Issues, null);
        }

        var output = new System.Buffers.ArrayBufferWriter<byte>();
        ClaimJson.Write<T, TCodec>(output, value);
        return (result.Issues, Encoding.UTF8.GetString(output.WrittenSpan));
    }
}
