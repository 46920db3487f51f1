using System.Runtime.InteropServices;
using System.Text.Json;

namespace Geopol.Events;

/// <summary>Connects the library's codecs with the reader and the writer of System.Text.Json.</summary>
internal static class RawJson
{
    /// <summary>Reads the value at which the reader is. Throws a <see cref="JsonException"/> with the issues if there is an error.</summary>
    internal static T? Read<T, TCodec>(ref Utf8JsonReader reader, ReadOptions options)
        where T : class
        where TCodec : ICodec<T>
    {
        var allowed = reader.CurrentState.Options;

        // The value may be in several segments of a buffer that only the reader can access. JsonDocument copies it into one piece.
        using var document = JsonDocument.ParseValue(ref reader);
        var json = PlainJson.Of(JsonMarshal.GetRawUtf8Value(document.RootElement), allowed);
        var result = ClaimJson.Read<T, TCodec>(json, options);
        if (result.Value is { } value)
        {
            return value;
        }

        var cause = new ClaimFormatException(result.Issues);
        throw new JsonException(cause.Message, cause);
    }

    internal static void Write<T, TCodec>(Utf8JsonWriter writer, T value)
        where T : class
        where TCodec : ICodec<T>
    {
        var w = new WireWriter();
        try
        {
            TCodec.Write(ref w, value);
            if (writer.Options.Indented)
            {
                WriteTokens(writer, w.Written);
            }
            else
            {
                writer.WriteRawValue(w.Written, skipInputValidation: true);
            }
        }
        finally
        {
            w.Dispose();
        }
    }

    // The writer doesn't indent raw values, so indented output is written token by token.
    private static void WriteTokens(Utf8JsonWriter writer, ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json);
        while (reader.Read())
        {
            switch (reader.TokenType)
            {
                case JsonTokenType.StartObject:
                    writer.WriteStartObject();
                    break;
                case JsonTokenType.EndObject:
                    writer.WriteEndObject();
                    break;
                case JsonTokenType.StartArray:
                    writer.WriteStartArray();
                    break;
                case JsonTokenType.EndArray:
                    writer.WriteEndArray();
                    break;
                case JsonTokenType.PropertyName:
                    writer.WritePropertyName(reader.GetString()!);
                    break;
                case JsonTokenType.String:
                    writer.WriteStringValue(reader.GetString());
                    break;
                default:
                    writer.WriteRawValue(reader.ValueSpan, skipInputValidation: true);
                    break;
            }
        }
    }
}
