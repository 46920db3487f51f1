using System.Text.Json;

namespace Geopol.Events.Tests;

public class ClaimSchemaTests
{
    private static readonly string[] Folder = ["src", "Geopol.Events", "Json", "Schema"];

    [Fact]
    public void CommittedSchemas_AreThoseThatAreGenerated()
    {
        GeneratedFile.AssertIs(SchemaGenerator.Generate(strict: false), [.. Folder, "geopol-1.schema.json"]);
        GeneratedFile.AssertIs(SchemaGenerator.Generate(strict: true), [.. Folder, "geopol-1.strict.schema.json"]);
    }

    [Fact]
    public void Text_IsTheCommittedSchema()
    {
        Assert.Equal(File.ReadAllText(Repository.At([.. Folder, "geopol-1.schema.json"])), ClaimSchema.Text);
        Assert.Equal(File.ReadAllText(Repository.At([.. Folder, "geopol-1.strict.schema.json"])), ClaimSchema.StrictText);
    }

    [Theory]
    [InlineData(false, ClaimSchema.Id)]
    [InlineData(true, ClaimSchema.StrictId)]
    public void Schema_IsOfDraft202012UnderAUrn(bool strict, string id)
    {
        using var schema = Open(strict);

        Assert.Equal("https://json-schema.org/draft/2020-12/schema", schema.RootElement.GetProperty("$schema").GetString());
        Assert.Equal(id, schema.RootElement.GetProperty("$id").GetString());
        Assert.StartsWith("urn:", id, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void EveryReference_LeadsToADefinitionAndEveryDefinitionIsReferredTo(bool strict)
    {
        using var schema = Open(strict);
        var definitions = schema.RootElement.GetProperty("$defs").EnumerateObject().Select(static d => $"#/$defs/{d.Name}").ToHashSet();
        var references = References(schema.RootElement).ToHashSet();

        Assert.NotEmpty(references);
        Assert.Equal(definitions.Order(), references.Order());
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void EveryCodec_HasADefinitionWithItsMembersAndNoOthers(bool strict)
    {
        using var schema = Open(strict);
        foreach (var (type, codec) in WireModel.Codecs.Where(c => !strict || c.Key != typeof(UnknownEvent)))
        {
            var properties = Definition(schema, WireShape.NameOf(type)).GetProperty("properties").EnumerateObject().Select(static p => p.Name);

            Assert.Equal(WireModel.MembersOf(type, codec), properties);
        }
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void EveryEventType_HasADefinitionThatTheEventLeadsTo(bool strict)
    {
        using var schema = Open(strict);
        var leaves = typeof(GeopolEvent).Assembly.GetTypes().Where(static t => t.IsSubclassOf(typeof(GeopolEvent)) && t != typeof(UnknownEvent)).ToList();

        Assert.NotEmpty(leaves);
        foreach (var leaf in leaves)
        {
            var type = ((GeopolEvent)Activator.CreateInstance(leaf)!).Type;
            var definition = WireShape.NameOf(leaf);

            Assert.Equal(type, Definition(schema, definition).GetProperty("properties").GetProperty("$type").GetProperty("const").GetString());
            Assert.Contains($"#/$defs/{definition}", References(Definition(schema, "event")));
        }
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void EveryDefinitionAndMember_HasADescription(bool strict)
    {
        using var schema = Open(strict);
        foreach (var definition in schema.RootElement.GetProperty("$defs").EnumerateObject())
        {
            Assert.True(definition.Value.TryGetProperty("description", out var text), definition.Name);
            Assert.EndsWith(".", text.GetString(), StringComparison.Ordinal);
            if (definition.Value.TryGetProperty("properties", out var properties))
            {
                Assert.All(properties.EnumerateObject(), static p => Assert.EndsWith(".", p.Value.GetProperty("description").GetString(), StringComparison.Ordinal));
            }
        }
    }

    [Fact]
    public void StrictSchema_ClosesEveryObject()
    {
        using var schema = Open(strict: true);
        foreach (var o in WireModel.Objects.Where(static o => o.Type != typeof(UnknownEvent)))
        {
            Assert.Equal(JsonValueKind.False, Definition(schema, o.Definition).GetProperty("additionalProperties").ValueKind);
        }
    }

    [Fact]
    public void StrictSchema_ListsEveryListedVocabulary()
    {
        using var schema = Open(strict: true);
        foreach (var code in WireModel.Codes.Where(WireModel.IsListed))
        {
            var values = Definition(schema, WireShape.NameOf(code)).GetProperty("enum").EnumerateArray().Select(static v => v.GetString());

            Assert.Equal(WireModel.KnownTexts(code), values);
        }
    }

    [Fact]
    public void OpenSchema_ClosesNothingAndListsNoCodes()
    {
        Assert.DoesNotContain("\"additionalProperties\": false", ClaimSchema.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("unevaluatedProperties", ClaimSchema.Text, StringComparison.Ordinal);
        using var schema = Open(strict: false);
        Assert.All(WireModel.Codes, code => Assert.False(Definition(schema, WireShape.NameOf(code)).TryGetProperty("enum", out _)));
    }

    private static JsonDocument Open(bool strict)
    {
        using var utf8 = strict ? ClaimSchema.OpenStrict() : ClaimSchema.Open();
        return JsonDocument.Parse(utf8);
    }

    private static JsonElement Definition(JsonDocument schema, string name) => schema.RootElement.GetProperty("$defs").GetProperty(name);

    private static IEnumerable<string> References(JsonElement at) => at.ValueKind switch
    {
        JsonValueKind.Object => at.EnumerateObject().SelectMany(static p =>
            p.Name == "$ref" && p.Value.ValueKind == JsonValueKind.String ? [p.Value.GetString()!] : References(p.Value)),
        JsonValueKind.Array => at.EnumerateArray().SelectMany(References),
        _ => [],
    };
}
