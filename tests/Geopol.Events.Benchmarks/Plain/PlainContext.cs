using System.Text.Json;
using System.Text.Json.Serialization;

namespace Geopol.Events.Benchmarks;

/// <summary>The code that a user would write without this library: plain records of the same shape, and a source-generated context.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.General, PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(PlainClaim))]
internal sealed partial class PlainContext : JsonSerializerContext;
