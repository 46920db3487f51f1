using System.Text.Json;
using System.Text.Json.Serialization;

namespace Geopol.Events;

/// <summary>Events behind System.Text.Json's door: with their discriminator, whether declared by the base or by the leaf.</summary>
internal sealed class EventConverter<T>(ReadOptions readOptions) : JsonConverter<T>
    where T : GeopolEvent
{
    public override T? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        RawJson.Read<GeopolEvent, EventCodec>(ref reader, readOptions) switch
        {
            null => null,
            T expected => expected,
            var other => throw new JsonException($"The event is a {Excerpt.Of(other.Type)}, not a {typeof(T).Name}: read it as {nameof(GeopolEvent)}."),
        };

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        RawJson.Write<GeopolEvent, EventCodec>(writer, value);
}
