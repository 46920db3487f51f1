using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Geopol.Events.AspNetCore.OpenApi;
using Json.Schema;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.OpenApi;

namespace Geopol.Events.Tests;

/// <summary>The OpenAPI document of a program describes claims, their parts, codes and ids.</summary>
public sealed partial class DocumentTests
{
    private static readonly Lazy<Task<string>> Document = new(Generate);

    [Fact]
    public async Task Document_ReadByOpenApi_HasNoErrors()
    {
        var result = OpenApiDocument.Parse(await Document.Value, "json");

        Assert.Empty(result.Diagnostic!.Errors);
        Assert.Empty(result.Diagnostic.Warnings);
    }

    [Fact]
    public async Task References_OfTheDocument_HaveComponents()
    {
        var document = await Document.Value;
        var components = (await Components()).Select(static pair => pair.Key).ToHashSet();

        var names = Reference().Matches(document).Select(static match => match.Groups[1].Value).Distinct().ToList();

        Assert.True(names.Count > 90, $"Only {names.Count} references were found.");
        Assert.Empty(names.Except(components));
        Assert.DoesNotContain("$defs", document, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Claim")]
    [InlineData("Actor")]
    [InlineData("ContentId")]
    [InlineData("Edtf")]
    [InlineData("Modality")]
    [InlineData("LocalizedText")]
    [InlineData("Attribution")]
    [InlineData("MatterKey")]
    public async Task Component_OfALibraryType_IsDescribed(string name) => Assert.NotEmpty((await Components())[name]!.AsObject());

    [Fact]
    public async Task GeopolEvent_IsTheBaseOfTheEvents()
    {
        var components = await Components();
        var union = components["GeopolEvent"]!;

        Assert.Equal("$type", union["discriminator"]!["propertyName"]!.GetValue<string>());
        Assert.Equal(
            ["agreement #/components/schemas/Agreement", "interaction #/components/schemas/Interaction", "meeting #/components/schemas/Meeting", "transfer #/components/schemas/Transfer", "warning #/components/schemas/Warning"],
            union["discriminator"]!["mapping"]!.AsObject().Select(static pair => $"{pair.Key} {pair.Value}").Order(StringComparer.Ordinal));
        Assert.Equal("#/components/schemas/GeopolCode", union["properties"]!["$type"]!["$ref"]!.GetValue<string>());
        Assert.NotNull(union["properties"]!["when"]);
        Assert.Null(union["oneOf"]);
    }

    [Theory]
    [InlineData("agreement", "Agreement", "parties")]
    [InlineData("interaction", "Interaction", "agents")]
    [InlineData("meeting", "Meeting", "parties")]
    [InlineData("transfer", "Transfer", "suppliers")]
    [InlineData("warning", "Warning", "issuers")]
    public async Task Event_HasItsOwnMembersAndThoseOfTheBase(string type, string name, string member)
    {
        var parts = (await Components())[name]!["allOf"]!.AsArray();

        Assert.Equal(2, parts.Count);
        Assert.Equal("#/components/schemas/GeopolEvent", parts[0]!["$ref"]!.GetValue<string>());
        Assert.Equal(type, parts[1]!["properties"]!["$type"]!["default"]!.GetValue<string>());
        Assert.NotNull(parts[1]!["properties"]![member]);
        Assert.Null(parts[1]!["properties"]!["when"]);
    }

    [Fact]
    public async Task OptionalMember_IsNoChoiceBetweenItsTypeAndNull()
    {
        var components = await Components();

        Assert.Equal("#/components/schemas/Modality", components["Proposition"]!["properties"]!["modality"]!["$ref"]!.GetValue<string>());
        Assert.Equal("#/components/schemas/EventTime", components["GeopolEvent"]!["properties"]!["when"]!["$ref"]!.GetValue<string>());
        Assert.Equal("array", components["Claim"]!["properties"]!["attribution"]!["type"]!.GetValue<string>());
        Assert.Equal("string", components["Claim"]!["properties"]!["format"]!["type"]!.GetValue<string>());
        Assert.Null(components["GeopolNothing"]);
        Assert.DoesNotContain("\"null\"}]", components["Actor"]!.ToJsonString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"unit":"tonnes"}""")]
    public async Task ConditionOnMembers_IsKept(string quantity)
    {
        var schema = await SchemaOf("Quantity");

        Assert.False(IsValid(schema, quantity));
        Assert.True(IsValid(schema, """{"exact":"5","unit":"tonnes"}"""));
    }

    [Theory]
    [InlineData("/claims/{id}", "#/components/schemas/ContentId")]
    [InlineData("/claims", "#/components/schemas/Modality")]
    public async Task Parameter_OfALibraryType_IsDescribed(string path, string reference)
    {
        var parameter = JsonNode.Parse(await Document.Value)!["paths"]![path]!["get"]!["parameters"]![0]!;

        Assert.Equal(reference, parameter["schema"]!["$ref"]!.GetValue<string>());
        Assert.NotNull((await Components())[reference.Split('/')[^1]]);
    }

    [Fact]
    public async Task ListOfClaims_HasItems()
    {
        var paths = JsonNode.Parse(await Document.Value)!["paths"]!;

        var list = paths["/many"]!["post"]!["requestBody"]!["content"]!["application/json"]!["schema"]!;
        var members = (await Components())["Dossier"]!["properties"]!;

        Assert.Equal("""{"type":"array","items":{"$ref":"#/components/schemas/Claim"}}""", list.ToJsonString());
        Assert.Equal("#/components/schemas/Claim", members["claims"]!["items"]!["$ref"]!.GetValue<string>());
        Assert.Equal("#/components/schemas/Actor", members["byName"]!["additionalProperties"]!["$ref"]!.GetValue<string>());
        Assert.Equal("#/components/schemas/LocalizedText", members["title"]!["$ref"]!.GetValue<string>());
    }

    [Fact]
    public async Task ClaimComponent_AcceptsTheCorpusAndRefusesFaults()
    {
        var schema = await SchemaOf("Claim");
        var corpus = await File.ReadAllLinesAsync(Repository.At("docs", "corpus", "corpus.ndjson"), TestContext.Current.CancellationToken);

        Assert.Equal(27, corpus.Length);
        Assert.All(corpus, line => Assert.True(IsValid(schema, line), line));
        Assert.True(IsValid(schema, """{"format":"geopol/1","proposition":{"event":{"$type":"cyber-operation"}}}"""));
        Assert.False(IsValid(schema, """{"format":"geopol/1","proposition":{"event":{"$type":"transfer","suppliers":5}}}"""));
        Assert.False(IsValid(schema, """{"format":"geopol/1","proposition":{"event":{"$type":"warning","issuers":5}}}"""));
        Assert.False(IsValid(schema, """{"format":"geopol/1","proposition":{"event":{"$type":"meeting","when":5}}}"""));
        Assert.False(IsValid(schema, """{"format":"geopol/1","proposition":{"event":{}}}"""));
        Assert.False(IsValid(schema, """{"format":"geopol/1"}"""));
    }

    [Fact]
    public void Definitions_OfTheLibrarysTypes_AreAll()
    {
        var names = typeof(Claim).Assembly.GetExportedTypes().Select(ComponentNames.Of).OfType<string>().ToList();

        Assert.True(names.Count > 100, $"Only {names.Count} types were found.");
        Assert.Empty(names.Except(SchemaDefinitions.Read().Keys));
    }

    [Fact]
    public async Task Keywords_ThatOnlyJsonSchemaHas_AreKept() =>
        Assert.Equal("#/components/schemas/LanguageTag", (await Components())["LocalizedText"]!["propertyNames"]!["$ref"]!.GetValue<string>());

    private static async Task<JsonSchema> SchemaOf(string component)
    {
        var schemas = (await Components()).ToJsonString().Replace("#/components/schemas/", "#/$defs/", StringComparison.Ordinal);
        return JsonSchema.FromText($$"""{"$schema":"https://json-schema.org/draft/2020-12/schema","$ref":"#/$defs/{{component}}","$defs":{{schemas}}}""");
    }

    private static bool IsValid(JsonSchema schema, string json)
    {
        using var document = JsonDocument.Parse(json);
        return schema.Evaluate(document.RootElement).IsValid;
    }

    private static async Task<JsonObject> Components() => JsonNode.Parse(await Document.Value)!["components"]!["schemas"]!.AsObject();

    private static async Task<string> Generate()
    {
        var builder = WebApplication.CreateBuilder();
        builder.WebHost.UseTestServer();
        builder.Logging.ClearProviders();
        builder.Services.AddOpenApi(static options => options.AddGeopolEvents());
        await using var app = builder.Build();
        app.MapOpenApi();
        app.MapPost("/claims", static (Claim claim) => claim);
        app.MapPost("/many", static (List<Claim> claims) => claims.Count);
        app.MapPost("/events", static (GeopolEvent content) => content);
        app.MapPost("/dossiers", static (Dossier dossier) => dossier);
        app.MapGet("/claims/{id}", static (ContentId id) => id);
        app.MapGet("/claims", static (Modality? modality) => modality);
        await app.StartAsync();
        return await app.GetTestClient().GetStringAsync(new Uri("/openapi/v1.json", UriKind.Relative));
    }

    [GeneratedRegex("\"#/components/schemas/(\\w+)\"")]
    private static partial Regex Reference();

    private sealed record Dossier(
        List<Claim> Claims, Dictionary<string, Actor> ByName, LocalizedText Title, Attribution Attribution, EquatableArray<Actor> Actors, MatterKey Matter, Modality How, Edtf When, Actor? About);
}
