using System.Text.Json;
using System.Text.Json.Serialization;

namespace Geopol.Events;

/// <summary>
/// Makes a bare <see cref="JsonSerializer"/>, web frameworks and a user's own source-generated context read and write what
/// <see cref="ClaimJson"/> does: the type's codec, behind System.Text.Json's door.
/// </summary>
internal sealed class CodecConverter<T, TCodec>(ReadOptions readOptions) : JsonConverter<T>
    where T : class
    where TCodec : ICodec<T>
{
    public override T? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        RawJson.Read<T, TCodec>(ref reader, readOptions);

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => RawJson.Write<T, TCodec>(writer, value);
}
