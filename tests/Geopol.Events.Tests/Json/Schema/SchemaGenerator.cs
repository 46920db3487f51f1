using System.Text.Json.Nodes;

namespace Geopol.Events.Tests;

/// <summary>
/// Generates the JSON Schema of the wire format from <see cref="WireModel"/>. The open schema never refuses a text that the reader accepts in preserving mode.
/// The strict schema has closed objects and listed codes, and allows no nulls and no empty values.
/// </summary>
internal sealed class SchemaGenerator(bool strict)
{
    internal static string Generate(bool strict) => SchemaText.Print(new SchemaGenerator(strict).Schema());

    private JsonObject Schema()
    {
        JsonObject definitions = [];
        foreach (var definition in Definitions().OrderBy(static d => d.Name, StringComparer.Ordinal))
        {
            definitions.Add(definition.Name, definition.Schema);
        }

        return new JsonObject
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["$id"] = strict ? ClaimSchema.StrictId : ClaimSchema.Id,
            ["title"] = strict ? "Claim, geopol/1, as this version writes it" : "Claim, geopol/1",
            ["description"] = strict
                ? "A claim without anything that this version doesn't know: what strict reading accepts."
                : "A claim, with whatever members, codes and event types a later version adds: it refuses nothing that is read.",
            ["$ref"] = "#/$defs/claim",
            ["$defs"] = definitions,
        };
    }

    private IEnumerable<(string Name, JsonObject Schema)> Definitions() =>
    [
        .. SchemaValues.All.Where(v => !strict || v.Name != "nothing").Select(v => (v.Name, v.Of(strict))),
        .. WireModel.Codes.Select(c => (WireShape.NameOf(c), Code(c))),
        .. WireModel.Objects.Where(o => !strict || o.Type != typeof(UnknownEvent)).Select(o => (o.Definition, Object(o))),
        ("event", Event()),
    ];

    private JsonObject Code(Type code)
    {
        var description = XmlSummaries.OfType(code);
        JsonArray known = [.. WireModel.KnownTexts(code).Select(static t => (JsonNode)t)];
        if (strict && WireModel.IsListed(code))
        {
            return new JsonObject { ["description"] = description, ["enum"] = known };
        }

        JsonObject schema = new() { ["description"] = description, ["$ref"] = "#/$defs/code" };
        if (known.Count > 0)
        {
            schema["examples"] = known;
        }

        return schema;
    }

    private JsonObject Object(WireObject o)
    {
        JsonObject properties = [];
        foreach (var member in o.Members)
        {
            properties.Add(member.Name, Member(member));
        }

        JsonObject schema = new() { ["description"] = o.Description, ["type"] = "object" };
        if (o.Members.Any(static m => m.IsRequired))
        {
            schema["required"] = new JsonArray([.. o.Members.Where(static m => m.IsRequired).Select(static m => (JsonNode)m.Name)]);
        }

        schema["properties"] = properties;
        foreach (var (keyword, value) in SchemaConditions.Of(o.Type, strict))
        {
            schema[keyword] = value;
        }

        if (strict)
        {
            schema["additionalProperties"] = false;
        }

        return schema;
    }

    private JsonObject Member(WireMember member)
    {
        JsonObject schema = new() { ["description"] = member.Description };
        if (member.Shape is not { } shape)
        {
            schema[member.Constant is null ? "$ref" : "const"] = member.Constant ?? "#/$defs/code";
            return schema;
        }

        var reference = $"#/$defs/{shape.Definition}";
        if (shape.IsMany)
        {
            schema["type"] = strict ? "array" : new JsonArray("array", "null");
            if (strict)
            {
                schema["minItems"] = 1;
            }

            schema["items"] = new JsonObject { ["$ref"] = reference };
        }
        else if (strict || member.IsRequired)
        {
            schema["$ref"] = reference;
            if (shape.Kind == WireKind.Object)
            {
                schema["minProperties"] = 1;
            }
        }
        else
        {
            JsonObject absent = shape.Kind == WireKind.Object
                ? new() { ["$ref"] = "#/$defs/nothing" }
                : new() { ["type"] = "null" };
            schema["anyOf"] = new JsonArray(new JsonObject { ["$ref"] = reference }, absent);
        }

        return schema;
    }

    // The strict schema has a oneOf, because code generators understand it. The open schema accepts an unknown type.
    private JsonObject Event()
    {
        var known = WireModel.Objects.Where(static o => o.EventType is not null).ToList();
        JsonObject schema = new() { ["description"] = XmlSummaries.OfType(typeof(GeopolEvent)), ["type"] = "object" };
        if (strict)
        {
            schema["oneOf"] = new JsonArray([.. known.Select(static o => new JsonObject { ["$ref"] = $"#/$defs/{o.Definition}" })]);
            return schema;
        }

        var ifKnown = known.Select(static o => Case(new JsonObject { ["const"] = o.EventType }, o.Definition));
        var otherwise = Case(
            new JsonObject { ["not"] = new JsonObject { ["enum"] = new JsonArray([.. known.Select(static o => (JsonNode)o.EventType!)]) } },
            WireShape.NameOf(typeof(UnknownEvent)));
        schema["required"] = new JsonArray(WireReader.Discriminator);
        schema["allOf"] = new JsonArray([.. ifKnown, otherwise]);
        return schema;
    }

    private static JsonObject Case(JsonObject type, string definition) => new()
    {
        ["if"] = new JsonObject { ["properties"] = new JsonObject { [WireReader.Discriminator] = type } },
        ["then"] = new JsonObject { ["$ref"] = $"#/$defs/{definition}" },
    };
}
