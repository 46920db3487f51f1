using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Microsoft.OpenApi;

namespace Geopol.Events.AspNetCore.OpenApi;

/// <summary>Reads the definitions of the JSON Schema of claims as components of OpenAPI.</summary>
internal static partial class SchemaDefinitions
{
    private const string Prefix = "#/components/schemas/";

    // Codes, keys and ids that aren't in claims.
    private static readonly string[] OtherTexts =
    [
        nameof(ActorRole), nameof(ClaimKey), nameof(ConversionReason), nameof(Identifier), nameof(MatterKey), nameof(PloverAuxiliary),
        nameof(PropositionKey),
    ];

    /// <summary>Returns the definitions by the names of their components.</summary>
    internal static Dictionary<string, SchemaDefinition> Read()
    {
        // The writer of OpenAPI doesn't escape control characters. In a pattern they are written as escapes of the regular expression.
        var plain = Pattern().Replace(ClaimSchema.Text, static match => match.Value.Replace("\\u", "\\\\u", StringComparison.Ordinal));
        var text = Definition().Replace(plain, static match => Prefix + ComponentNames.OfDefinition(match.Groups[1].Value));
        var definitions = JsonNode.Parse(text)!["$defs"]!.AsObject();
        var schemas = new JsonObject();
        foreach (var (name, schema) in definitions)
        {
            var described = schema!.DeepClone().AsObject();
            MemberSchemas.Simplify(described, Prefix);
            schemas[ComponentNames.OfDefinition(name)] = described;
        }

        EventSchemas.Inherit(schemas, Prefix);
        AddOthers(schemas);
        var whole = new JsonObject
        {
            ["openapi"] = "3.1.1",
            ["info"] = new JsonObject { ["title"] = "claims", ["version"] = "1" },
            ["paths"] = new JsonObject(),
            ["components"] = new JsonObject { ["schemas"] = schemas },
        };
        var read = OpenApiDocument.Parse(whole.ToJsonString(), "json").Document!.Components!.Schemas!;
        return read.ToDictionary(static pair => pair.Key, pair => new SchemaDefinition(pair.Value, ReferencesIn(schemas[pair.Key]!.ToJsonString())));
    }

    /// <summary>Returns the names of all components to which the document refers.</summary>
    internal static IReadOnlyList<string> References(OpenApiDocument document)
    {
        using var text = new StringWriter(System.Globalization.CultureInfo.InvariantCulture);
        document.SerializeAsV31(new OpenApiJsonWriter(text));
        return ReferencesIn(text.ToString());
    }

    private static List<string> ReferencesIn(string json) => [.. Reference().Matches(json).Select(static match => match.Groups[1].Value).Distinct()];

    // A claim doesn't have these types as definitions of their own.
    private static void AddOthers(JsonObject schemas)
    {
        schemas[nameof(Attribution)] = ArrayOf(nameof(AttributionLink));
        schemas[nameof(Participants)] = ArrayOf(nameof(Participant));
        schemas[nameof(UnknownMembers)] = new JsonObject { ["type"] = "object" };
        schemas[nameof(IssueSeverity)] = new JsonObject { ["type"] = "string", ["enum"] = new JsonArray("information", "warning", "error") };
        foreach (var name in OtherTexts)
        {
            schemas[name] ??= new JsonObject { ["type"] = new JsonArray("string", "null") };
        }
    }

    private static JsonObject ArrayOf(string name) => new() { ["type"] = "array", ["items"] = new JsonObject { ["$ref"] = Prefix + name } };

    [GeneratedRegex("""
        "pattern": ?"[^"]*"
        """)]
    private static partial Regex Pattern();

    [GeneratedRegex("#/\\$defs/(\\w+)")]
    private static partial Regex Definition();

    [GeneratedRegex("\"#/components/schemas/(\\w+)\"")]
    private static partial Regex Reference();
}
