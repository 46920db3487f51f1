using System.Text.Json.Nodes;

namespace Geopol.Events.Tests;

/// <summary>The conditions of the schema on several members of an object: at least one of them, or both or neither.</summary>
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

        if (type == typeof(Participant))
        {
            return OneOf(strict, "actor", "clause", "goods", "place");
        }

        return type == typeof(Likelihood) ? [WordOrInterval(strict)] : [];
    }

    private static KeyValuePair<string, JsonNode?> AnyOf(bool strict, params string[] members) =>
        new("anyOf", new JsonArray([.. members.Select(m => Present(strict, m))]));

    // Requires exactly one of the members. The open schema also accepts none of them if the object has a member of a later version.
    private static KeyValuePair<string, JsonNode?>[] OneOf(bool strict, params string[] members)
    {
        var one = new JsonArray([.. members.Select(m => (JsonNode)(strict ? Present(strict, m) : Said(m)))]);
        if (strict)
        {
            return [new("oneOf", one)];
        }

        var none = new JsonObject { ["not"] = new JsonObject { ["anyOf"] = new JsonArray([.. members.Select(static m => (JsonNode)Said(m))]) } };
        var another = new JsonObject { ["not"] = new JsonObject { ["propertyNames"] = new JsonObject { ["enum"] = new JsonArray([.. members.Select(static m => (JsonNode)m)]) } } };
        return [new("anyOf", new JsonArray(new JsonObject { ["oneOf"] = one }, new JsonObject { ["allOf"] = new JsonArray(none, another) }))];
    }

    // Requires a member. Null and an empty object count as absent.
    private static JsonObject Said(string member) => new()
    {
        ["required"] = new JsonArray(member),
        ["properties"] = new JsonObject
        {
            [member] = new JsonObject
            {
                ["not"] = new JsonObject
                {
                    ["anyOf"] = new JsonArray(new JsonObject { ["type"] = "null" }, new JsonObject { ["type"] = "object", ["maxProperties"] = 0 }),
                },
            },
        },
    };

    private static KeyValuePair<string, JsonNode?> WordOrInterval(bool strict)
    {
        var wordAlone = Present(strict, "word");
        wordAlone["not"] = new JsonObject { ["anyOf"] = new JsonArray(Present(strict, "low"), Present(strict, "high")) };
        return new("anyOf", new JsonArray(Present(strict, "low", "high"), wordAlone));
    }

    // Requires that the members are present. In the open schema, null counts as absent.
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
