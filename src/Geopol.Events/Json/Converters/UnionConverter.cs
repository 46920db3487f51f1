using System.Text.Json;
using System.Text.Json.Serialization;

namespace Geopol.Events;

/// <summary>
/// Reads and writes a union or one of its cases with System.Text.Json. The discriminator is always written, even if the declared type is a case and not the
/// union.
/// </summary>
internal sealed class UnionConverter<T, TUnion, TCodec>(ReadOptions readOptions) : JsonConverter<T>
    where T : TUnion
    where TUnion : class
    where TCodec : ICodec<TUnion>
{
    public override T? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        RawJson.Read<TUnion, ObjectItem<TUnion, TCodec>>(ref reader, readOptions) switch
        {
            null => default,
            T expected => expected,
            var other => throw new JsonException($"The JSON is a {other.GetType().Name}, not a {typeof(T).Name}. Read it as {typeof(TUnion).Name}."),
        };

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        RawJson.Write<TUnion, ObjectItem<TUnion, TCodec>>(writer, value);
}
