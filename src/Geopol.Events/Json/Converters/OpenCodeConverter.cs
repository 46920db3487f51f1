using System.Text.Json;
using System.Text.Json.Serialization;

namespace Geopol.Events.Json;

/// <summary>Reads and writes a code as a JSON string, or as a key of a dictionary. The absent code is null in JSON.</summary>
/// <remarks>Stateless and thread safe. Each code type names this converter in its <c>[JsonConverter]</c> attribute.</remarks>
/// <typeparam name="T">The code type.</typeparam>
public sealed class OpenCodeConverter<T> : JsonConverter<T>
    where T : struct, IOpenCode<T>
{
    /// <inheritdoc/>
    public override bool HandleNull => true;

    /// <inheritdoc/>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.Null ? default : Parse(SmallText.Read(ref reader));

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        SmallText.Write(writer, value.IsAbsent ? null : value.Text);
    }

    /// <inheritdoc/>
    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        SmallText.Read(ref reader) is { Length: > 0 } text ? Parse(text) : default;

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        writer.WritePropertyName(value.Text);
    }

    private static T Parse(string text) => OpenCode.TryParse<T>(text, out var code) ? code
        : throw new JsonException($"'{Excerpt.Of(text)}' can't be a {typeof(T).Name}.");
}
