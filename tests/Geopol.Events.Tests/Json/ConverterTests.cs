using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

using CsCheck;

namespace Geopol.Events.Tests;

/// <summary>A bare <see cref="JsonSerializer"/> and a user's own context write and read claims in the same way as <see cref="ClaimJson"/>.</summary>
public class ConverterTests
{
    private static readonly int Samples = Tier.Of(1_000);

    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };

    private static readonly JsonSerializerOptions Relaxed = new() { ReadCommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    private static readonly Claim Sample = ClaimJson.Deserialize(SampleJson.LaterVersion);

    /// <summary>The serializer options that change nothing for the library's types.</summary>
    public static TheoryData<JsonSerializerOptions> SetUps =>
    [
        JsonSerializerOptions.Default,
        JsonSerializerOptions.Web,
        Indented,
        new JsonSerializerOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping },
        new JsonSerializerOptions { DefaultIgnoreCondition = System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingDefault },
        new JsonSerializerOptions { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower, NumberHandling = System.Text.Json.Serialization.JsonNumberHandling.WriteAsString },
        SampleContext.Default.Options,
    ];

    public static TheoryData<JsonSerializerOptions> TinyBuffers =>
        [.. from size in (int[])[1, 3, 100] select new JsonSerializerOptions { DefaultBufferSize = size }];

    [Fact]
    public void Serialize_NoSetUp_WritesTheSameBytes() =>
        ClaimGen.Claim.Sample(
            claim =>
            {
                var json = ClaimJson.SerializeToUtf8(claim);

                Assert.Equal(json, JsonSerializer.SerializeToUtf8Bytes(claim));
                Assert.Equal(json, JsonSerializer.SerializeToUtf8Bytes(claim, SampleContext.Default.Claim));
                Assert.Equal(claim, JsonSerializer.Deserialize<Claim>(json));
                Assert.Equal(claim, JsonSerializer.Deserialize(json, SampleContext.Default.Claim));
            },
            iter: Samples);

    [Fact]
    public void Serialize_Indented_IsTheSameJson() =>
        ClaimGen.Claim.Sample(
            claim =>
            {
                var json = JsonSerializer.Serialize(claim, Indented);

                Assert.Contains("\n  \"format\": \"geopol/1\"", json, StringComparison.Ordinal);
                Assert.Equal(ClaimJson.Serialize(claim), CanonicalJson.Canonicalize(json));
                Assert.Equal(claim, JsonSerializer.Deserialize<Claim>(json));
            },
            iter: Samples);

    [Theory]
    [MemberData(nameof(SetUps))]
    public void Serialize_AnySetUp_IsTheSameJson(JsonSerializerOptions options)
    {
        Assert.Equal(ClaimJson.Serialize(Sample), CanonicalJson.Canonicalize(JsonSerializer.Serialize(Sample, options)));
        Assert.Equal(Sample, JsonSerializer.Deserialize<Claim>(SampleJson.LaterVersion, options));
        Assert.Equal(Sample, JsonSerializer.Deserialize<List<Claim>>(JsonSerializer.Serialize((List<Claim>)[Sample, Sample], options), options)![1]);
    }

    [Fact]
    public void Serialize_EveryType_RoundTripsAlone()
    {
        foreach (var (type, values) in ValueGen.All.Where(pair => Attribute.IsDefined(pair.Key, typeof(System.Text.Json.Serialization.JsonConverterAttribute), false)))
        {
            values.Sample(
                value =>
                {
                    Assert.Equal(value, JsonSerializer.Deserialize(JsonSerializer.SerializeToUtf8Bytes(value, type), type));
                    Assert.Equal(value, JsonSerializer.Deserialize(JsonSerializer.Serialize(value, type, Indented), type));
                },
                iter: 30,
                print: value => $"{type.Name}: {JsonSerializer.Serialize(value, type)}");
        }
    }

    [Fact]
    public void Serialize_EventDeclaredAsBaseOrLeaf_HasItsDiscriminator()
    {
        var transfer = new Transfer { Suppliers = [Actor.State("KP")] };
        const string Json = """{"$type":"transfer","suppliers":[{"id":{"iso3166-1-alpha-2":"KP"},"kind":"state"}]}""";

        Assert.Equal(Json, JsonSerializer.Serialize(transfer));
        Assert.Equal(Json, JsonSerializer.Serialize<GeopolEvent>(transfer));
        Assert.Equal(Json, JsonSerializer.Serialize<object>(transfer));
        Assert.Equal(Json, JsonSerializer.Serialize(transfer, SampleContext.Default.GeopolEvent));
        Assert.Equal(Json, JsonSerializer.Serialize(transfer, SampleContext.Default.Transfer));
        Assert.Equal(transfer, JsonSerializer.Deserialize<Transfer>(Json));
        Assert.Equal(transfer, JsonSerializer.Deserialize<GeopolEvent>(Json));
        Assert.Equal(transfer, JsonSerializer.Deserialize(Json, SampleContext.Default.GeopolEvent));
    }

    [Fact]
    public void Deserialize_EventOfAnotherLeaf_ThrowsJsonException()
    {
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Transfer>("""{"$type":"meeting"}"""));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Transfer>("""{"$type":"cyber-operation"}"""));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<UnknownEvent>("""{"$type":"transfer"}"""));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Transfer>("{}"));
    }

    [Fact]
    public void Serialize_InCollectionsKeysAndDtos_RoundTrips()
    {
        var dto = new SampleDto
        {
            Claim = Sample, Event = Sample.Proposition.Event, Transfer = new Transfer(), Modality = Modality.Possible,
            PerhapsModality = Modality.Parse("wondered"), When = Edtf.Parse("2023-09"), Id = Sample.Links[0].To,
        };
        var keys = new Dictionary<Modality, int> { [Modality.Possible] = 1, [Modality.Parse("ü b")] = 2, [default] = 3 };
        Actor[] actors = [Actor.State("KP"), Actor.NotKnown];

        Assert.Equal(dto, JsonSerializer.Deserialize(JsonSerializer.Serialize(dto, SampleContext.Default.SampleDto), SampleContext.Default.SampleDto));
        Assert.Equal(new SampleDto(), JsonSerializer.Deserialize<SampleDto>(JsonSerializer.Serialize(new SampleDto())));
        Assert.Equal(keys, JsonSerializer.Deserialize<Dictionary<Modality, int>>(JsonSerializer.Serialize(keys)));
        Assert.Equal(keys, JsonSerializer.Deserialize(JsonSerializer.Serialize(keys, SampleContext.Default.DictionaryModalityInt32), SampleContext.Default.DictionaryModalityInt32));
        Assert.Equal(actors, JsonSerializer.Deserialize<Actor[]>(JsonSerializer.Serialize(actors)));
    }

    [Fact]
    public void Deserialize_Null_IsAbsent()
    {
        Assert.Null(JsonSerializer.Deserialize<Claim>("null"));
        Assert.Null(JsonSerializer.Deserialize<GeopolEvent>("null"));
        Assert.Null(JsonSerializer.Deserialize<Edtf?>("null"));
        Assert.True(JsonSerializer.Deserialize<Edtf>("null").IsAbsent);
        Assert.True(JsonSerializer.Deserialize<Modality>("null").IsAbsent);
        Assert.Equal("null", JsonSerializer.Serialize(default(Modality)));
        Assert.Equal("null", JsonSerializer.Serialize<Claim?>(null));
    }

    [Fact]
    public void Deserialize_CommentsAndCommasThatTheOptionsAllow_AreNoFault()
    {
        const string Written = """{"format":"geopol/1",/* why */"new":[1.10,],"proposition":{"event":{"$type":"transfer",},},// end""" + "\n}";

        Assert.Equal(ClaimJson.Deserialize(SampleJson.Claim("\"new\":[1.1]")), JsonSerializer.Deserialize<Claim>(Written, Relaxed));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Claim>(Written));
    }

    [Fact]
    public void Deserialize_SegmentedSequence_IsTheSame()
    {
        var json = Encoding.UTF8.GetBytes(SampleJson.LaterVersion);
        foreach (var size in (int[])[1, 2, 3, 7, 64])
        {
            var reader = new Utf8JsonReader(Segment.Split(json, size));

            Assert.Equal(Sample, JsonSerializer.Deserialize<Claim>(ref reader));
        }
    }

    [Theory]
    [MemberData(nameof(TinyBuffers))]
    public async Task Deserialize_StreamWithATinyBuffer_IsTheSame(JsonSerializerOptions options)
    {
        using var stream = new MemoryStream(JsonSerializer.SerializeToUtf8Bytes<List<Claim>>([Sample, Sample], Indented));

        Assert.Equal([Sample, Sample], await JsonSerializer.DeserializeAsync<List<Claim>>(stream, options, TestContext.Current.CancellationToken));
    }

    [Fact]
    public void Deserialize_SpoiledText_ThrowsJsonExceptionAlone() =>
        Gen.Select(ClaimGen.Claim, Gen.Int).Sample(
            (claim, seed) =>
            {
                var json = new Mutator(seed).Mutate(ClaimJson.SerializeToUtf8(claim));
                try
                {
                    Assert.Equal(ClaimJson.Deserialize(json), JsonSerializer.Deserialize<Claim>(json));
                }
                catch (Exception exception)
                {
                    Assert.True(exception is ClaimFormatException, $"{exception}");
                    Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Claim>(json));
                }
            },
            iter: Samples);

    [Theory]
    [InlineData("7")]
    [InlineData("\"\"")]
    [InlineData("\" x\"")]
    [InlineData("\"\\ud800\"")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("{\"a\":")]
    [InlineData("true")]
    public void Deserialize_NoValueOfAnyType_ThrowsJsonException(string json)
    {
        foreach (var type in ValueGen.All.Keys.Where(type => Attribute.IsDefined(type, typeof(System.Text.Json.Serialization.JsonConverterAttribute), false)))
        {
            var exception = Record.Exception(() => JsonSerializer.Deserialize(json, type));

            Assert.True(exception is null or JsonException, $"{type.Name}: {exception}");
        }
    }

    [Fact]
    public void Deserialize_Fault_TellsItsPathAndHasTheIssues()
    {
        var exception = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<List<Claim>>($"[{SampleJson.Claim("\"recordedAt\":7")}]"));

        Assert.Contains("$.recordedAt", exception.Message, StringComparison.Ordinal);
        Assert.Equal("$[0]", exception.Path);
        Assert.Equal(IssueCodes.WrongType, Assert.Single(Assert.IsType<ClaimFormatException>(exception.InnerException).Issues).Code);
    }

    [Fact]
    public void Deserialize_InvalidUtf8InSmallValuesAndKeys_ThrowsJsonException()
    {
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Modality>([(byte)'"', 0xFF, (byte)'"']));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Edtf>([(byte)'"', 0xFF, (byte)'"']));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Dictionary<Modality, int>>("{\"\\ud800\":1}"));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Dictionary<Edtf, int>>("{\"x\":1}"));
    }

    /// <summary>A segment of a sequence.</summary>
    private sealed class Segment : ReadOnlySequenceSegment<byte>
    {
        private Segment(ReadOnlyMemory<byte> memory, long at)
        {
            Memory = memory;
            RunningIndex = at;
        }

        internal static ReadOnlySequence<byte> Split(byte[] json, int size)
        {
            var first = new Segment(json.AsMemory(0, size), 0);
            var last = first;
            for (var at = size; at < json.Length; at += size)
            {
                var next = new Segment(json.AsMemory(at, Math.Min(size, json.Length - at)), at);
                last.Next = next;
                last = next;
            }

            return new(first, 0, last, last.Memory.Length);
        }
    }
}
