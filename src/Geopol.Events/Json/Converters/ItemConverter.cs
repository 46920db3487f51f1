using System.Text.Json;
using System.Text.Json.Serialization;

namespace Geopol.Events;

/// <summary>Reads and writes a map or a list with System.Text.Json, in the form that it has in a claim. Null in JSON is the default value.</summary>
internal sealed class ItemConverter<T, TItem>(ReadOptions readOptions) : JsonConverter<T>
    where T : struct
    where TItem : IItem<T>
{
    public override bool HandleNull => true;

    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.Null ? default : RawJson.Read<T, TItem>(ref reader, readOptions);

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => RawJson.Write<T, TItem>(writer, value);
}
