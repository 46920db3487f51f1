using System.Text.Json.Serialization;

namespace Geopol.Events.Tests;

/// <summary>A source-generated context as a user writes it. It has no configuration for the library's types.</summary>
[JsonSerializable(typeof(Claim))]
[JsonSerializable(typeof(Proposition))]
[JsonSerializable(typeof(GeopolEvent))]
[JsonSerializable(typeof(Transfer))]
[JsonSerializable(typeof(Actor))]
[JsonSerializable(typeof(Modality))]
[JsonSerializable(typeof(Edtf))]
[JsonSerializable(typeof(ContentId))]
[JsonSerializable(typeof(List<Claim>))]
[JsonSerializable(typeof(Actor[]))]
[JsonSerializable(typeof(Dictionary<Modality, int>))]
[JsonSerializable(typeof(SampleDto))]
internal sealed partial class SampleContext : JsonSerializerContext;
