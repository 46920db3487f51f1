using System.Text.Json.Serialization;

namespace Geopol.Events.Aot;

/// <summary>A user's own source-generated context.</summary>
[JsonSerializable(typeof(Claim))]
[JsonSerializable(typeof(GeopolEvent))]
[JsonSerializable(typeof(Dossier))]
internal sealed partial class ClaimContext : JsonSerializerContext;
