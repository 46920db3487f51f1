using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Geopol.Events.Tests;

/// <summary>Prints JSON for people. An object or array is printed on a single line if it fits.</summary>
internal static class SchemaText
{
    private const int Width = 120;

    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    internal static string Print(JsonNode node) => Print(node, 0, 0) + "\n";

    private static string Print(JsonNode? node, int indent, int column)
    {
        var line = OnOneLine(node);
        if (column + line.Length <= Width || node is not (JsonObject or JsonArray))
        {
            return line;
        }

        var inner = new string(' ', indent + 2);
        var items = node is JsonObject members
            ? members.Select(m => $"{Quoted(m.Key)}: {Print(m.Value, indent + 2, indent + 4 + Quoted(m.Key).Length)}")
            : node.AsArray().Select(item => Print(item, indent + 2, indent + 2));
        var (open, close) = node is JsonObject ? ('{', '}') : ('[', ']');
        return $"{open}\n{inner}{string.Join($",\n{inner}", items)}\n{new string(' ', indent)}{close}";
    }

    private static string OnOneLine(JsonNode? node) => node switch
    {
        JsonObject { Count: > 0 } o => $"{{ {string.Join(", ", o.Select(static m => $"{Quoted(m.Key)}: {OnOneLine(m.Value)}"))} }}",
        JsonArray a => $"[{string.Join(", ", a.Select(OnOneLine))}]",
        null => "null",
        _ => node.ToJsonString(Plain),
    };

    private static string Quoted(string text) => JsonValue.Create(text).ToJsonString(Plain);
}
