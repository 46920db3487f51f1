using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace Geopol.Events.Generators;

/// <summary>
/// Writes the code with which System.Text.Json reads and writes wire objects. It consists of the attribute of each type and the table of the converters.
/// </summary>
internal static class ConverterSource
{
    public static string AttributesOf(WireGraph graph)
    {
        var source = new StringBuilder(WireSource.Head);
        foreach (var type in graph.Types)
        {
            source.Append($"[global::System.Text.Json.Serialization.JsonConverter(typeof(ClaimJsonConverter))]\npartial record {type.Name}");
            source.Append(type.Union is null ? $"\n{{\n{RefusalBy("Serializing", "Writing", type.Name)}\n{RefusalBy("Deserializing", "Reading", type.Name)}}}\n\n" : ";\n\n");
        }

        return source.ToString().TrimEnd('\n') + "\n";
    }

    // Other serializers call these methods. The methods of a union also serve its cases.
    private static string RefusalBy(string attribute, string verb, string type) => $"""
            [global::System.Runtime.Serialization.On{attribute}]
            private void Refuse{verb}(global::System.Runtime.Serialization.StreamingContext context) => ForeignSerializer.Refuse("{type}");

        """;

    public static string TableOf(WireGraph graph, IEnumerable<string> textValues, IEnumerable<string> codes)
    {
        var source = new StringBuilder(WireSource.JsonHead);
        source.Append("""
            partial class ClaimJsonConverter
            {
                private static readonly global::System.Collections.Generic.Dictionary<global::System.Type, global::System.Func<ReadOptions, global::System.Text.Json.Serialization.JsonConverter>> Converters = new()
                {

            """);
        foreach (var type in graph.Types)
        {
            var union = type.Shape == WireShape.Union ? type.Name : type.Union;
            var converter = union is null ? $"CodecConverter<{type.Name}, {type.Codec}>" : $"UnionConverter<{type.Name}, {union}, {union}Codec>";
            source.Append($"        [typeof({type.Name})] = static options => new {converter}(options),\n");
        }

        foreach (var type in textValues.OrderBy(static t => t, System.StringComparer.Ordinal))
        {
            source.Append($"        [typeof({type})] = static _ => new TextValueConverter<{type}>(),\n");
        }

        foreach (var type in codes.OrderBy(static t => t, System.StringComparer.Ordinal))
        {
            source.Append($"        [typeof({type})] = static _ => new OpenCodeConverter<{type}>(),\n");
        }

        return source.Append("    };\n}\n").ToString();
    }
}
