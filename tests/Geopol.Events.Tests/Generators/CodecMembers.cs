using System.Reflection;

namespace Geopol.Events.Tests;

/// <summary>Finds the codecs, and the member names that each codec knows, by reflection.</summary>
internal static class CodecMembers
{
    internal static IEnumerable<(Type Codec, string[] Members)> All() =>
        from type in typeof(Claim).Assembly.GetTypes()
        where type is { IsValueType: true, IsGenericTypeDefinition: false } && type.Name.EndsWith("Codec", StringComparison.Ordinal)
        select (type, Of(type));

    private static string[] Of(Type codec)
    {
        var read = codec.GetProperty("Members", BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)!.GetMethod!;
        return read.CreateDelegate<Members>()().ToArray();
    }

    private delegate ReadOnlySpan<string> Members();
}
