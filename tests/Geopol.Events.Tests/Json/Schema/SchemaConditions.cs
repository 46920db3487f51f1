using System.Text.Json.Nodes;

namespace Geopol.Events.Tests;

/// <summary>What the schema demands of an object beyond its single members: at least one of these, both or neither.</summary>
internal static class SchemaConditions
{
    internal static IEnumerable<KeyValuePair<string, JsonNode?>> Of(Type type, bool strict)
    {
        if (type == typeof(EventTime))
        {
            return [AnyOf(strict, "edtf", "words")];
        }

        if (type == typeof(Quantity))
        {
            return [AnyOf(strict, "about", "best", "exact", "high", "low", "words")];
        }

        return type == typeof(Likelihood) ? [WordOrInterval(strict)] : [];
    }

    private static KeyValuePair<string, JsonNode?> AnyOf(bool strict, params string[] members) =>
        new("anyOf", new JsonArray([.. members.Select(m => Present(strict, m))]));

    private static KeyValuePair<string, JsonNode?> WordOrInterval(bool strict)
    {
        var wordAlone = Present(strict, "word");
        wordAlone["not"] = new JsonObject { ["anyOf"] = new JsonArray(Present(strict, "low"), Present(strict, "high")) };
        return new("anyOf", new JsonArray(Present(strict, "low", "high"), wordAlone));
    }

    // In open reading null is as good as absent.
    private static JsonObject Present(bool strict, params string[] members)
    {
        JsonObject schema = new() { ["required"] = new JsonArray([.. members.Select(static m => (JsonNode)m)]) };
        if (!strict)
        {
            schema["properties"] = new JsonObject(members.Select(static m =>
                new KeyValuePair<string, JsonNode?>(m, new JsonObject { ["not"] = new JsonObject { ["type"] = "null" } })));
        }

        return schema;
    }
}
