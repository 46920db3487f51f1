using System.Text.Json.Nodes;

namespace Geopol.Events.Tests;

/// <summary>Values for the members of the wire format. There are valid values of each definition, and many other values.</summary>
internal static class WireSamples
{
    private const string Hash = "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef";

    private static readonly Dictionary<string, string> Small = new()
    {
        ["text"] = "\"said\"",
        ["decimal"] = "\"1.5\"",
        ["latitude"] = "\"-43.1\"",
        ["longitude"] = "\"131.9\"",
        ["probability"] = "0.5",
        ["instant"] = "\"2023-09-09T08:00:00.5Z\"",
        ["edtf"] = "\"[2023-09-09..2023-09-16]\"",
        ["sha256"] = $"\"{Hash}\"",
        ["contentId"] = $"\"c1-{Hash}\"",
        ["memberPath"] = "\"topics[0].terms[1].items\"",
        ["localizedText"] = """{"en":"said"}""",
        ["identifiers"] = """{"wikidata":"Q423"}""",
        ["clause"] = "\"words\"",
        ["event"] = """{"$type":"transfer"}""",
        ["quantity"] = """{"exact":"1"}""",
        ["eventTime"] = """{"edtf":"2023"}""",
        ["actor"] = """{"names":{"en":"DPRK"}}""",
        ["place"] = """{"names":{"en":"Pyongyang"}}""",
        ["goods"] = """{"commodity":"munitions"}""",
        ["participant"] = """{"clause":"peace"}""",
        ["quote"] = """{"text":"said"}""",
        ["handling"] = """{"tlp":"amber"}""",
        ["extra"] = """{"ucdp-ged":{"id":1}}""",
        ["documentReference"] = """{"url":"https://example.org/"}""",
        ["wording"] = """{"hedge":"could"}""",
        ["polarity"] = "\"negated\"",
        ["likelihood"] = """{"high":1,"low":0}""",
    };

    /// <summary>Values of each JSON type. Many of them are valid for some member. If a value is refused, the schema can express the reason.</summary>
    internal static IReadOnlyList<string> Any { get; } =
    [
        "null", "true", "false", "0", "1", "0.5", "-0", "-0.1", "1.5", "1e0", "1e-2",
        "\"\"", "\"x\"", "\" x\"", "\"x \"", "\"x\\u3000\"", "\"\\ufeffx\"", "\"a\\u0007b\"", "\"\\u0085\"", "\"a b\"", "\"\\ud83d\\ude00\"",
        $"\"{new string('a', 100)}\"", $"\"{new string('a', 101)}\"", $"\"{new string('a', 400)}\"", $"\"{new string('a', 401)}\"",
        "\"2023\"", "\"2023-09-09\"", "\"2022-02-24/..\"", "\"geopol/1\"", "\"geopol\\/1\"",
        "\"2023-09-09T08:00:00Z\"", "\"2023-09-09T08:00:00.000000001Z\"", "\"-0044-03-15T12:00:00Z\"", "\"-0000-03-15T12:00:00Z\"",
        "\"2023-09-09T24:00:00Z\"", "\"2023-09-09T08:00:60Z\"", "\"2023-09-09T08:00:00.Z\"", "\"2023-09-09 08:00:00Z\"", "\"2023-09-09T08:00:00z\"",
        "\"1\"", "\"-1.50\"", "\"007\"", "\"-0\"", "\"1e3\"", "\"+1\"", "\".5\"", "\"5.\"", "\"90\"", "\"90.0\"", "\"-90.01\"", "\"180\"", "\"180.00\"", "\"-179.99\"", "\"181\"", "\"1,5\"",
        $"\"{Hash}\"", $"\"{Hash.ToUpperInvariant()}\"", $"\"{new string('0', 64)}\"", $"\"c1-{Hash}\"", $"\"c1-{Hash}?\"", $"\"c1-{new string('0', 64)}\"", $"\"m1-{Hash}\"",
        "\"topics[0].terms[1].items\"", "\"topics[]\"", "\"a..b\"", "\"a.\"", "\"[0]\"", "\"a[0][1]\"", "\"a[1234567890]\"", "\"$type\"",
        "[]", "[null]", "[\"\"]", "[\"x\"]", "[\"x\",\"\"]", "[1]", "[{}]", "[[]]", "[{\"zz\":1}]", "[{\"names\":{\"en\":\"x\"}}]",
        "{}", "{\"en\":null}", "{\"en\":\"\"}", "{\"en\":\"x\"}", "{\"\":\"x\"}", "{\"\":null}", "{\" \":\"x\"}", "{\"en\":1}", "{\"zz\":1}", "{\"zz\":null}", "{\"Names\":null}",
        "{\"$type\":\"transfer\"}", "{\"kind\":\"sale\",\"$type\":\"transfer\"}", "{\"$type\":\"zz\"}", "{\"$type\":\"zz\",\"kind\":1}", "{\"$type\":\"zz\",\"when\":1}",
        "{\"$type\":null}", "{\"$type\":\"\"}", "{\"$type\":[]}", "{\"$type\":\"transfer\",\"kind\":1}", "{\"$type\":\"meeting\",\"topics\":[\"peace\",{\"event\":{\"$type\":\"zz\"}}]}",
        "{\"event\":{\"$type\":\"meeting\"}}", "{\"event\":{}}", "{\"event\":null}", "{\"event\":{\"$type\":\"meeting\"},\"zz\":1}",
        "{\"exact\":\"1\"}", "{\"exact\":null}", "{\"exact\":1}", "{\"exact\":null,\"words\":\"dozens\"}", "{\"unit\":\"t\"}",
        "{\"word\":\"likely\"}", "{\"low\":0.1}", "{\"low\":null,\"word\":\"likely\"}", "{\"low\":null,\"high\":0.5,\"word\":\"likely\"}", "{\"low\":0.2,\"high\":0.4}", "{\"low\":null,\"high\":null}",
        "{\"edtf\":\"2023\"}", "{\"edtf\":null}", "{\"edtf\":null,\"words\":\"soon\"}", "{\"words\":\"\"}",
        "{\"latitude\":\"1\",\"longitude\":\"2\"}", "{\"latitude\":\"91\",\"longitude\":\"2\"}", "{\"latitude\":\"1\"}",
        "{\"amount\":{\"exact\":\"1\"}}", "{\"amount\":{}}", "{\"level\":\"low\"}", "{\"level\":null}", "{\"text\":\"x\"}", "{\"system\":\"x\"}", "{\"clause\":\"x\"}", "{\"clause\":\"x\",\"place\":{\"names\":{\"en\":\"x\"}}}", "{\"clause\":null,\"zz\":1}", "{\"goods\":{}}", "{\"relation\":\"under\",\"participant\":{\"clause\":\"x\"}}", "{\"wikidata\":[\"Q1\",\"Q2\"]}", "{\"wikidata\":[]}", "{\"wikidata\":[1]}", "{\"type\":\"AGREE\",\"modes\":[]}",
    ];

    /// <summary>Returns a valid, non-empty value of a definition. Most objects have only their required members.</summary>
    internal static JsonNode Of(string definition)
    {
        if (Small.TryGetValue(definition, out var json))
        {
            return JsonNode.Parse(json)!;
        }

        if (WireModel.Objects.SingleOrDefault(o => o.Definition == definition) is { } o)
        {
            return Of(o, static m => m.IsRequired);
        }

        var code = WireModel.Codes.Single(c => WireShape.NameOf(c) == definition);
        return JsonValue.Create(WireModel.KnownTexts(code) is [var first, ..] ? first : "some-code");
    }

    /// <summary>Returns an object with the selected members.</summary>
    internal static JsonObject Of(WireObject o, Func<WireMember, bool> isSuch) =>
        new(o.Members.Where(isSuch).Select(static m => new KeyValuePair<string, JsonNode?>(m.Name, Of(m))));

    private static JsonNode Of(WireMember member) => member.Shape is not { } shape ? JsonValue.Create(member.Constant ?? "cyber-incident")
        : shape.IsMany ? new JsonArray(Of(shape.Definition))
        : Of(shape.Definition);
}
