using System.Text.Json.Nodes;

namespace Geopol.Events.AspNetCore.OpenApi;

/// <summary>
/// Makes <see cref="GeopolEvent"/> the base of the events: each event refers to it with <c>allOf</c>, and its discriminator <c>$type</c> names the events. Generators
/// of clients write classes that inherit from it. In the JSON Schema the events are a list of conditions, which generators don't read.
/// </summary>
internal static class EventSchemas
{
    private const string Discriminator = "$type";

    private static readonly string[] Events = ["agreement", "interaction", "meeting", "transfer", "warning"];

    /// <summary>Rewrites the schemas of the events.</summary>
    /// <param name="schemas">The schemas of the components, by name. They are changed.</param>
    /// <param name="prefix">The address of the components.</param>
    internal static void Inherit(JsonObject schemas, string prefix)
    {
        var members = schemas[nameof(UnknownEvent)]!["properties"]!.AsObject();
        var mapping = new JsonObject();
        JsonObject? condition = null;
        foreach (var type in Events.Reverse())
        {
            var name = ComponentNames.OfDefinition(type);
            mapping.Insert(0, type, prefix + name);
            schemas[name] = Derived(schemas[name]!.AsObject(), OwnMembers(schemas[name]!["properties"]!.AsObject(), members), prefix);
            condition = Condition(type, $"{prefix}{name}/allOf/1", condition);
        }

        var union = schemas[nameof(GeopolEvent)]!.AsObject();
        union.Remove("allOf");
        union["properties"] = members.DeepClone();
        union["discriminator"] = new JsonObject { ["propertyName"] = Discriminator, ["mapping"] = mapping };
        foreach (var (keyword, value) in condition!)
        {
            union[keyword] = value!.DeepClone();
        }

        schemas[nameof(UnknownEvent)] = Derived(schemas[nameof(UnknownEvent)]!.AsObject(), Unknown(), prefix);
    }

    private static JsonObject Derived(JsonObject schema, JsonObject own, string prefix) => new()
    {
        ["description"] = schema["description"]!.DeepClone(),
        ["allOf"] = new JsonArray(new JsonObject { ["$ref"] = prefix + nameof(GeopolEvent) }, own),
    };

    // The members that the base doesn't have. The discriminator is in both: each event has its own value.
    private static JsonObject OwnMembers(JsonObject all, JsonObject inherited)
    {
        var own = new JsonObject();
        foreach (var (name, schema) in all)
        {
            if (!JsonNode.DeepEquals(schema, inherited[name]))
            {
                own[name] = schema!.DeepClone();
            }
        }

        return new JsonObject { ["type"] = "object", ["properties"] = own };
    }

    // For validators, which don't read discriminators. The condition refers only to an event's own part: a reference to the complete event would never end.
    private static JsonObject Condition(string type, string own, JsonObject? otherwise)
    {
        var condition = new JsonObject
        {
            ["if"] = new JsonObject { ["properties"] = new JsonObject { [Discriminator] = new JsonObject { ["const"] = type } } },
            ["then"] = new JsonObject { ["$ref"] = own },
        };
        if (otherwise is not null)
        {
            condition["else"] = otherwise;
        }

        return condition;
    }

    private static JsonObject Unknown() => new()
    {
        ["not"] = new JsonObject
        {
            ["properties"] = new JsonObject { [Discriminator] = new JsonObject { ["enum"] = new JsonArray([.. Events.Select(static name => (JsonNode)name)]) } },
        },
    };
}
