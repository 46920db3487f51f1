using System.Text.Json.Nodes;

namespace Geopol.Events.AspNetCore.OpenApi;

/// <summary>
/// Makes the schemas of members simple enough for generators of clients. The JSON Schema says of an optional member that null, or an empty object, is read as if the
/// member were absent. A generator makes a class of each such choice.
/// </summary>
internal static class MemberSchemas
{
    /// <summary>Rewrites a schema and all schemas in it.</summary>
    /// <param name="schema">The schema. It is changed.</param>
    /// <param name="prefix">The address of the components.</param>
    internal static void Simplify(JsonObject schema, string prefix)
    {
        RemoveNull(schema);
        WrapClause(schema, prefix);
        SimplifyChoice(schema, prefix);
        foreach (var (_, member) in schema["properties"] as JsonObject ?? [])
        {
            GiveDefault(member!.AsObject());
            Simplify(member.AsObject(), prefix);
        }

        // The schema of a condition (not) stays as it is.
        foreach (var part in (JsonNode?[])[schema["items"], schema["additionalProperties"], .. schema["anyOf"] as JsonArray ?? []])
        {
            if (part is JsonObject described)
            {
                Simplify(described, prefix);
            }
        }
    }

    private static void RemoveNull(JsonObject schema)
    {
        if (schema["type"] is JsonArray { Count: 2 } types)
        {
            schema["type"] = types.Single(static type => (string?)type != "null")!.DeepClone();
        }
    }

    // A clause is a text or a proposition. Kiota writes lists of such a choice as lists of texts, unless the choice is inside allOf.
    private static void WrapClause(JsonObject schema, string prefix)
    {
        if (schema["items"] is JsonObject items && (string?)items["$ref"] == prefix + nameof(Clause))
        {
            schema["items"] = new JsonObject { ["allOf"] = new JsonArray(items.DeepClone()) };
        }
    }

    private static void SimplifyChoice(JsonObject schema, string prefix)
    {
        if (schema["anyOf"] is not JsonArray choice)
        {
            return;
        }

        if (choice is [JsonObject only, JsonObject nothing] && IsNothing(nothing, prefix))
        {
            schema.Remove("anyOf");
            foreach (var (keyword, value) in only)
            {
                schema[keyword] = value!.DeepClone();
            }
        }
        else if (choice.Any(static alternative => (alternative!["required"] ?? alternative["oneOf"]) is not null))
        {
            // The choice is a condition on members, for example that one of two is required. A generator would make a class of each alternative.
            schema.Remove("anyOf");
            schema["not"] = new JsonObject { ["not"] = new JsonObject { ["anyOf"] = choice } };
        }
        else
        {
            schema["anyOf"] = new JsonArray([.. choice.Select(alternative => WithoutText(alternative!.AsObject(), prefix))]);
        }
    }

    private static bool IsNothing(JsonObject schema, string prefix) => (string?)schema["$ref"] == prefix + ComponentNames.Nothing || schema["type"] is JsonValue type && (string?)type == "null";

    // A generator makes a class of a component, also of a text that is an alternative.
    private static JsonObject WithoutText(JsonObject alternative, string prefix) =>
        (string?)alternative["$ref"] == prefix + ComponentNames.Text ? new JsonObject { ["type"] = "string", ["minLength"] = 1 } : alternative.DeepClone().AsObject();

    // A client then sets a member that has a single value.
    private static void GiveDefault(JsonObject member)
    {
        if (member["const"] is { } value)
        {
            member["type"] = "string";
            member["default"] = value.DeepClone();
        }
    }
}
