using System.Linq;
using System.Text;

namespace Geopol.Events.Generators;

/// <summary>Writes the code that depends on the cases of a union. This is the codec, the names of the types, and the selection of the identity form.</summary>
internal static class UnionSource
{
    public static string CodecOf(WireType union, WireGraph graph)
    {
        var cases = graph.CasesOf(union.Name).Where(static t => t.Shape == WireShape.Case).ToList();
        var other = graph.CasesOf(union.Name).Single(static t => t.Shape == WireShape.OtherCase);
        var source = new StringBuilder(WireSource.Head);
        source.Append($$"""
            /// <summary>Reads and writes a <see cref="{{union.Name}}"/> with the codec of the type that <c>$type</c> names.</summary>
            internal readonly struct {{union.Codec}} : ICodec<{{union.Name}}>, ITypeNames
            {
                public static global::System.ReadOnlySpan<string> Members => {{other.Name}}.MemberNames;

                public static {{union.Name}}? Read(ref WireReader r)
                {
                    if (!r.TryPeekType<{{union.Codec}}>(out var type))
                    {
                        return null;
                    }

                    return type switch
                    {

            """);
        foreach (var one in cases)
        {
            source.Append($"            {one.Name}.TypeName => {one.Codec}.Read(ref r),\n");
        }

        source.Append($$"""
                        _ => r.CheckKnownType(type) ? {{other.Codec}}.Read(ref r, type) : null,
                    };
                }

                public static void Write(ref WireWriter w, {{union.Name}} value)
                {
                    switch (value)
                    {

            """);
        foreach (var one in cases)
        {
            source.Append($"            case {one.Name} known:\n                {one.Codec}.Write(ref w, known);\n                break;\n");
        }

        source.Append($$"""
                        default:
                            {{other.Codec}}.Write(ref w, ({{other.Name}})value);
                            break;
                    }
                }

                /// <summary>Returns the name of a known type without allocating a string. Returns null if the type is unknown.</summary>
                public static string? Known(global::System.ReadOnlySpan<byte> utf8)
                {

            """);
        foreach (var one in cases)
        {
            source.Append($"        if (global::System.MemoryExtensions.SequenceEqual(utf8, \"{one.Discriminator}\"u8)) return {one.Name}.TypeName;\n");
        }

        return source.Append("        return null;\n    }\n}\n").ToString();
    }

    /// <summary>Returns the C# of the part of the union that has the names of its types.</summary>
    public static string NamesOf(WireType union, WireGraph graph)
    {
        var names = graph.CasesOf(union.Name).Where(static t => t.Shape == WireShape.Case).Select(static t => $"{t.Name}.TypeName");
        return WireSource.Head + $$"""
            partial record {{union.Name}}
            {
                /// <summary>Returns whether this version knows the type with this name.</summary>
                internal static bool IsKnownType(string type) => type is {{string.Join(" or ", names)}};
            }

            """;
    }

    public static string IdentityOf(WireType union, WireGraph graph)
    {
        var source = new StringBuilder(WireSource.Head);
        source.Append($$"""
            static partial class {{union.Name}}Identity
            {
                private static void WriteMembers(ref IdentityWriter w, {{union.Name}} value)
                {
                    switch (value)
                    {

            """);
        foreach (var one in graph.CasesOf(union.Name))
        {
            source.Append($"            case {one.Name} known:\n                {one.Name}Identity.Write(ref w, known);\n                break;\n");
        }

        return source.Append("        }\n    }\n}\n").ToString();
    }
}
