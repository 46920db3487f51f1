using System.Text.Json;
using System.Text.Json.Serialization;

namespace Geopol.Events;

/// <summary>Reads and writes a text value as a JSON string, or as a key of a dictionary. The absent value is null in JSON.</summary>
internal sealed class TextValueConverter<T> : JsonConverter<T>
    where T : struct, ITextValue<T>
{
    public override bool HandleNull => true;

    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.Null ? default : Parse(SmallText.Read(ref reader));

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        SmallText.Write(writer, value.IsAbsent ? null : value.ToString());

    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        SmallText.Read(ref reader) is { Length: > 0 } text ? Parse(text) : default;

    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        writer.WritePropertyName(value.ToString() ?? "");

    private static T Parse(string text) => T.TryRead(text, out var value) ? value
        : throw new JsonException($"'{Excerpt.Of(text)}' isn't {T.Expected}");
}
