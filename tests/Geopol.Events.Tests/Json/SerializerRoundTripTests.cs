using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using CsCheck;

namespace Geopol.Events.Tests;

/// <summary>Every type that JSON can have comes back equal from System.Text.Json: alone, in a user's own type, in collections and as a key, with any options.</summary>
public sealed class SerializerRoundTripTests
{
    private const int Samples = 5;

    private static readonly JsonSerializerOptions Fancy = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase, DictionaryKeyPolicy = JsonNamingPolicy.SnakeCaseUpper, WriteIndented = true,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

    private static readonly JsonSerializerOptions Preserving = new JsonSerializerOptions().AddGeopolEvents(new ReadOptions());

    private static readonly Dictionary<string, JsonSerializerOptions> SetUps = new()
    {
        ["default"] = JsonSerializerOptions.Default, ["web"] = JsonSerializerOptions.Web, ["camel case, indented"] = Fancy,
        ["with read options"] = Preserving, ["source-generated"] = EveryTypeContext.Default.Options,
    };

    /// <summary>The types, and the names of the options.</summary>
    public static MatrixTheoryData<Type, string> TypesAndSetUps => new(Types, SetUps.Keys);

    public static TheoryData<Type> Keys => [.. Types.Where(static type => type.IsValueType && type.GetInterface(typeof(ISpanParsable<>).Name) is not null)];

    private static IEnumerable<Type> Types =>
        typeof(Claim).Assembly.GetExportedTypes()
            .Where(static type => type.IsDefined(typeof(JsonConverterAttribute), false) && !type.IsGenericType)
            .Concat([typeof(Issue), typeof(LanguageText), typeof(ActorInRole), typeof(Dyad)])
            .Concat([typeof(EquatableArray<Actor>), typeof(EquatableArray<Modality>), typeof(EquatableArray<Edtf>), typeof(EquatableArray<string>), typeof(EquatableArray<LocalizedText>)]);

    [Theory]
    [MemberData(nameof(TypesAndSetUps))]
    public void Serialize_InAUsersOwnType_ComesBackEqual(Type type, string setUp) => Call(nameof(Check), type, SetUps[setUp]);

    [Theory]
    [MemberData(nameof(Keys))]
    public void Serialize_AsAKey_ComesBackEqual(Type type) => Call(nameof(CheckKey), type, JsonSerializerOptions.Web);

    [Fact]
    public void EveryTypeContext_Types_AreAllTypes() => Assert.Equal(
        Types.Select(static type => type.ToString()).Order(StringComparer.Ordinal),
        typeof(EveryTypeContext).GetCustomAttributesData().Where(static data => data.AttributeType == typeof(JsonSerializableAttribute))
            .Select(static data => ((Type)data.ConstructorArguments[0].Value!).GenericTypeArguments[0].ToString()).Order(StringComparer.Ordinal));

    [Fact]
    public void Types_WithAConverter_AreMany() => Assert.InRange(Types.Count(), 109, 215);

    [Fact]
    public void Serialize_MapsAndLists_HaveTheFormOfAClaim()
    {
        Assert.Equal("""{"de":"Nordkorea","en":"North Korea"}""", JsonSerializer.Serialize(LocalizedText.Of("en", "North Korea").With(LanguageTag.Parse("de"), "Nordkorea")));
        Assert.Equal("""{"cow":["731","732"],"wikidata":"Q423"}""", JsonSerializer.Serialize<Identifiers>([Identifier.Parse("wikidata:Q423"), Identifier.Parse("cow:731"), Identifier.Parse("cow:732")]));
        Assert.Equal("""[{"kind":"state"}]""", JsonSerializer.Serialize<EquatableArray<Actor>>([new Actor { Kind = ActorKind.State }]));
        Assert.Equal("""["possible","asserted"]""", JsonSerializer.Serialize<EquatableArray<Modality>>([Modality.Possible, Modality.Asserted]));
        Assert.Equal("""[{"act":"deny"}]""", JsonSerializer.Serialize<Attribution>([new AttributionLink { Act = SpeechAct.Deny }]));
        Assert.Equal("""[{"clause":"words"}]""", JsonSerializer.Serialize<Participants>("words"));
        Assert.Equal("""{"gdelt":{"a":1}}""", JsonSerializer.Serialize(Extra.Parse("""{"gdelt":{"a":1}}""")));
    }

    [Fact]
    public void Serialize_EmptyMapsAndLists_AreEmptyOrNull()
    {
        Assert.Equal("null", JsonSerializer.Serialize(default(LocalizedText)));
        Assert.Equal("{}", JsonSerializer.Serialize(default(Identifiers)));
        Assert.Equal("{}", JsonSerializer.Serialize(default(Extra)));
        Assert.Equal("[]", JsonSerializer.Serialize(default(Attribution)));
        Assert.Equal("[]", JsonSerializer.Serialize(default(EquatableArray<string>)));
        Assert.True(JsonSerializer.Deserialize<LocalizedText>("{}").IsAbsent);
        Assert.True(JsonSerializer.Deserialize<Identifiers>("null").IsEmpty);
        Assert.True(JsonSerializer.Deserialize<EquatableArray<Actor>>("null").IsEmpty);
    }

    [Fact]
    public void Deserialize_EmptyMapOrListStrictly_IsAccepted()
    {
        var strict = new JsonSerializerOptions().AddGeopolEvents(new ReadOptions { Mode = ReadMode.Strict });

        Assert.True(JsonSerializer.Deserialize<Attribution>("[]", strict).IsEmpty);
        Assert.True(JsonSerializer.Deserialize<Identifiers>("{ }", strict).IsEmpty);
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Attribution>("""[{"new":1}]""", strict));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<EquatableArray<Actor>>("""[{"new":1}]""", strict));
    }

    [Theory]
    [InlineData(typeof(LocalizedText), """["en"]""")]
    [InlineData(typeof(LocalizedText), """{"en":1}""")]
    [InlineData(typeof(Identifiers), """["wikidata:Q423"]""")]
    [InlineData(typeof(Attribution), "{}")]
    [InlineData(typeof(EquatableArray<Actor>), "{}")]
    [InlineData(typeof(EquatableArray<Actor>), "[null]")]
    [InlineData(typeof(EquatableArray<string>), "[null]")]
    [InlineData(typeof(EquatableArray<Modality>), "[1]")]
    [InlineData(typeof(Extra), "[]")]
    [InlineData(typeof(IssueSeverity), "\"grave\"")]
    public void Deserialize_AnotherForm_ThrowsJsonException(Type type, string json) => Assert.Throws<JsonException>(() => JsonSerializer.Deserialize(json, type));

    [Fact]
    public void Serialize_AnIssue_HasItsSeverityAsAWord()
    {
        var issue = new Issue { Code = "GE0104", Severity = IssueSeverity.Warning, Path = "$.links", Message = "Odd.", Line = 2, ByteOffset = 17 };

        Assert.Equal("""{"code":"GE0104","severity":"warning","path":"$.links","message":"Odd.","line":2,"byteOffset":17}""", JsonSerializer.Serialize(issue));
        Assert.Equal(issue, JsonSerializer.Deserialize<Issue>(JsonSerializer.Serialize(issue)));
    }

    [Fact]
    public void Deserialize_SequenceOfAUsersOwnType_ComesBackEqual()
    {
        EquatableArray<Node> tree = [new Node("a", [new Node("b", [])]), new Node("c", [])];

        Assert.Equal(tree, JsonSerializer.Deserialize<EquatableArray<Node>>(JsonSerializer.Serialize(tree, JsonSerializerOptions.Web), JsonSerializerOptions.Web));
    }

    private static void Call(string method, Type type, JsonSerializerOptions options) =>
        typeof(SerializerRoundTripTests).GetMethod(method, BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(type)
            .Invoke(null, BindingFlags.DoNotWrapExceptions, null, [options], null);

    private static void Check<T>(JsonSerializerOptions options) => ValuesOf<T>().Array[Samples].Sample(
        values =>
        {
            var holder = new Holder<T> { Value = values[0], Listed = [.. values], ByName = new() { ["a b"] = values[1] }, InOrder = [.. values], Missing = HasNoDefault<T>() ? values[0] : default };

            var json = JsonSerializer.Serialize(holder, options);
            var read = JsonSerializer.Deserialize<Holder<T>>(json, options)!;

            Assert.Equal(values[0], read.Value);
            Assert.Equal(values, read.Listed);
            Assert.Equal(values[1], Assert.Single(read.ByName).Value);
            Assert.Equal(holder.InOrder, read.InOrder);
            Assert.Equal(holder.Missing, read.Missing);
        },
        iter: 1);

    private static void CheckKey<T>(JsonSerializerOptions options) where T : notnull => ValuesOf<T>().Sample(
        key => Assert.Equal([key], JsonSerializer.Deserialize<Dictionary<T, int>>(JsonSerializer.Serialize(new Dictionary<T, int> { [key] = 1 }, options), options)!.Keys),
        iter: Samples);

    // The default value of these types has no text, and JSON requires one.
    private static bool HasNoDefault<T>() => typeof(T) == typeof(Issue) || typeof(T) == typeof(LanguageText);

    private static Gen<T> ValuesOf<T>() => new Dictionary<Type, object>
    {
        [typeof(IssueSeverity)] = Gen.Enum<IssueSeverity>(), [typeof(EquatableArray<Actor>)] = ActorGen.Actors[1].Few(), [typeof(EquatableArray<Modality>)] = CodeGen.Of<Modality>().Few(),
        [typeof(EquatableArray<Edtf>)] = TimeGen.Edtf.Few(), [typeof(EquatableArray<string>)] = TextGen.Text.Few(), [typeof(EquatableArray<LocalizedText>)] = LocalizedGen.Localized.Few(),
    }.TryGetValue(typeof(T), out var values) ? (Gen<T>)values : ValueGen.All[typeof(T)].Select(static value => (T)value);

    private sealed record Node(string Name, EquatableArray<Node> Children);
}
