using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Geopol.Events;

/// <summary>Reads and writes a sequence as a JSON array. Null in JSON is the empty sequence.</summary>
/// <remarks>
/// The serializer options determine how items are read and written. A source-generated context may not know the type of the items. Then types of this library
/// and strings are read and written in their usual form.
/// </remarks>
internal sealed class SequenceConverter<T>(ReadOptions readOptions) : JsonConverter<EquatableArray<T>>
{
    private JsonConverter<T>? usual;

    public override bool HandleNull => true;

    public override EquatableArray<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.Null)
        {
            return default;
        }

        if (reader.TokenType != JsonTokenType.StartArray)
        {
            throw new JsonException("An array is expected here: put the value between brackets.");
        }

        var converter = ConverterOfItems(options);
        var items = new List<T>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            var isNull = reader.TokenType == JsonTokenType.Null && !converter.HandleNull && default(T) is null;
            items.Add((isNull ? default : converter.Read(ref reader, typeof(T), options)) ?? throw new JsonException("A sequence can't contain null: leave the item out."));
        }

        return new EquatableArray<T>(items.ToArray());
    }

    public override void Write(Utf8JsonWriter writer, EquatableArray<T> value, JsonSerializerOptions options)
    {
        writer.WriteStartArray();
        if (!value.IsEmpty)
        {
            var converter = ConverterOfItems(options);
            foreach (var item in value)
            {
                converter.Write(writer, item, options);
            }
        }

        writer.WriteEndArray();
    }

    private JsonConverter<T> ConverterOfItems(JsonSerializerOptions options) =>
        options.TryGetTypeInfo(typeof(T), out var known) ? (JsonConverter<T>)known.Converter
        : usual ??= UsualConverter(options) ?? (JsonConverter<T>)options.GetTypeInfo(typeof(T)).Converter;

    private JsonConverter<T>? UsualConverter(JsonSerializerOptions options) =>
        (typeof(T) == typeof(string) ? JsonMetadataServices.StringConverter : new ClaimJsonConverter(readOptions).CreateConverter(typeof(T), options)) as JsonConverter<T>;
}
