using System.Text.Json.Nodes;

namespace Geopol.Events.Tests;

/// <summary>
/// The definitions of small values. Patterns use only syntax that ECMA 262, RE2, PCRE, .NET and Python read in the same way. Patterns can't express everything,
/// such as the days of a month or the limit of 28 digits. The reader checks the remaining conditions.
/// </summary>
internal static class SchemaValues
{
    // A code has no white space at its ends and no control character anywhere, as Unicode defines them.
    private const string Control = "\u0000-\u001f\u007f-\u009f";
    private const string White = " \u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000";
    private const string Code = $"^[^{Control}{White}]([^{Control}]*[^{Control}{White}])?$";
    private const string PathStep = @"[A-Za-z0-9_$-]+(\[[0-9]{1,9}\])*";
    private const string Day = "-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])";
    private const string Time = "T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]";

    private static readonly string NoDigest = new('0', 64);

    /// <summary>The definitions to which members refer. The strict schema has no <c>nothing</c>.</summary>
    internal static IReadOnlyList<SchemaValue> All { get; } =
    [
        new("text", "A text that isn't empty.", static _ => new() { ["type"] = "string", ["minLength"] = 1 }),
        new("code", "A word of an open vocabulary, of at most 100 characters, without control characters, and without white space at its ends.",
            static _ => Text(Code, OpenCode.MaxLength)),
        new("decimal", "A number that may not lose a digit, in plain decimal: no exponent, at most 28 digits.",
            static _ => Text(@"^-?[0-9]+(\.[0-9]+)?$", "2500000000", "43.1155")),
        new("latitude", "Degrees north of the equator, in plain decimal.",
            static _ => Text(@"^-?0*([0-8]?[0-9](\.[0-9]+)?|90(\.0+)?)$", "43.1155")),
        new("longitude", "Degrees east of Greenwich, in plain decimal.",
            static _ => Text(@"^-?0*((1[0-7][0-9]|[0-9]{1,2})(\.[0-9]+)?|180(\.0+)?)$", "131.8856")),
        new("probability", "A probability.", static _ => new() { ["type"] = "number", ["minimum"] = 0, ["maximum"] = 1 }),
        new("instant", "An instant in UTC, ISO 8601, with at most nine digits of a second.",
            static _ => Text($@"^([0-9]{{4}}|-(000[1-9]|00[1-9][0-9]|0[1-9][0-9][0-9]|[1-9][0-9]{{3}})){Day}{Time}(\.[0-9]{{1,9}})?Z$", "2023-09-09T08:00:00Z")),
        new("edtf", "A date in the Extended Date/Time Format; the pattern is looser than the format.",
            static _ => TextUpTo(@"^[0-9XYESTZ/.,:?~%\[\]{}+-]+$", Edtf.MaxLength, "2023-09-09", "2023-07~", "2022-02-24/..", "[2023-09-09..2023-09-16]")),
        new("sha256", "A SHA-256 hash, 64 hexadecimal digits.",
            static _ => NotZero(Text("^[0-9A-Fa-f]{64}$"), "")),
        new("contentId", "The id of a claim: c1- and 64 hexadecimal digits in lower case.",
            static _ => NotZero(Text("^c1-[0-9a-f]{64}$"), ContentId.Prefix)),
        new("memberPath", "The way from an event or link to one of its members, in the wire's names.",
            static _ => TextUpTo($@"^{PathStep}(\.{PathStep})*$", MemberPath.MaxLength, "suppliers[0]", "when.edtf", "terms[1].event.items")),
        new("localizedText", "A text in one or more languages, by language tag.", static strict => Map(strict, "languageTag", null)),
        new("identifiers", "The codes of one thing, by scheme: a code, or an array where the scheme gives several.", static strict => Codes(strict)),
        new("extra", "Parts of a source's record that have no place here: by format, any value.", static strict => AnyMembers(strict)),
        new("clause", "A proposition, or words if no one analysed them.",
            static _ => new() { ["anyOf"] = new JsonArray(Reference("text"), Reference("proposition")) }),
        new("nothing", "Null or an empty object: read as if the member weren't there, never written.",
            static _ => new() { ["type"] = new JsonArray("object", "null"), ["maxProperties"] = 0 }),
    ];

    private static JsonObject Reference(string definition) => new() { ["$ref"] = $"#/$defs/{definition}" };

    private static JsonObject Text(string pattern, params string[] examples)
    {
        JsonObject schema = new() { ["type"] = "string", ["pattern"] = pattern };
        if (examples.Length > 0)
        {
            schema["examples"] = new JsonArray([.. examples.Select(static e => (JsonNode)e)]);
        }

        return schema;
    }

    private static JsonObject Text(string pattern, int maxLength) => TextUpTo(pattern, maxLength);

    private static JsonObject TextUpTo(string pattern, int maxLength, params string[] examples)
    {
        var schema = Text(pattern, examples);
        schema["maxLength"] = maxLength;
        return schema;
    }

    private static JsonObject NotZero(JsonObject schema, string prefix)
    {
        schema["not"] = new JsonObject { ["const"] = prefix + NoDigest };
        return schema;
    }

    private static JsonObject Codes(bool strict)
    {
        var schema = Map(strict, "identifierScheme", Identifier.MaxValueLength);
        var one = schema["additionalProperties"]!;
        JsonObject several = new()
        {
            ["type"] = "array",
            ["items"] = new JsonObject { ["type"] = "string", ["minLength"] = 1, ["maxLength"] = Identifier.MaxValueLength },
        };
        if (strict)
        {
            several["minItems"] = 1;
        }

        schema["additionalProperties"] = new JsonObject { ["anyOf"] = new JsonArray(one.DeepClone(), several) };
        return schema;
    }

    private static JsonObject AnyMembers(bool strict) => strict ? new() { ["type"] = "object", ["minProperties"] = 1 } : new() { ["type"] = "object" };

    private static JsonObject Map(bool strict, string key, int? maxLength)
    {
        JsonObject value = new() { ["type"] = strict ? "string" : new JsonArray("string", "null"), ["minLength"] = 1 };
        if (maxLength is { } most)
        {
            value["maxLength"] = most;
        }

        JsonObject schema = new() { ["type"] = "object" };
        if (strict)
        {
            schema["minProperties"] = 1;
        }

        schema["propertyNames"] = Reference(key);
        schema["additionalProperties"] = value;
        return schema;
    }
}
