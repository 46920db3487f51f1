using System.Text.Json;
using System.Text.Json.Serialization;

namespace Geopol.Events;

/// <summary>
/// Adapts the codec of a type to System.Text.Json, so that a plain <see cref="JsonSerializer"/>, a web framework or a source-generated context reads and writes
/// the same JSON as <see cref="ClaimJson"/>.
/// </summary>
internal sealed class CodecConverter<T, TCodec>(ReadOptions readOptions) : JsonConverter<T>
    where T : class
    where TCodec : ICodec<T>
{
    public override T? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        RawJson.Read<T, ObjectItem<T, TCodec>>(ref reader, readOptions);

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => RawJson.Write<T, ObjectItem<T, TCodec>>(writer, value);
}
