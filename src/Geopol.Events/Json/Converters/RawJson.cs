using System.Runtime.InteropServices;
using System.Text.Json;

namespace Geopol.Events;

/// <summary>Connects the library's codecs with the reader and the writer of System.Text.Json.</summary>
internal static class RawJson
{
    /// <summary>Reads the value at which the reader is. Throws a <see cref="JsonException"/> with the issues if there is an error.</summary>
    internal static T? Read<T, TItem>(ref Utf8JsonReader reader, ReadOptions options)
        where TItem : IItem<T>
    {
        var allowed = reader.CurrentState.Options;

        // The value may be in several segments of a buffer that only the reader can access. JsonDocument copies it into one piece.
        using var document = JsonDocument.ParseValue(ref reader);
        var json = PlainJson.Of(JsonMarshal.GetRawUtf8Value(document.RootElement), allowed);
        var session = new ReadSession(IsEmpty(document.RootElement) ? ForEmpty(options) : options);
        if (ClaimJson.TryReadText<T, TItem>(json, session, out var value))
        {
            return value;
        }

        var cause = new ClaimFormatException(session.Take());
        throw new JsonException(cause.Message, cause);
    }

    // In a claim, strict mode refuses an empty list or map, because the member can be left out. A member of a user's own type is written even if it is empty.
    private static ReadOptions ForEmpty(ReadOptions options) => options.Mode == ReadMode.Strict ? options with { Mode = ReadMode.Preserving } : options;

    private static bool IsEmpty(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Array => value.GetArrayLength() == 0,
        JsonValueKind.Object => value.GetPropertyCount() == 0,
        _ => false,
    };

    internal static void Write<T, TItem>(Utf8JsonWriter writer, T value)
        where TItem : IItem<T>
    {
        var w = new WireWriter();
        try
        {
            TItem.Write(ref w, value);
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
