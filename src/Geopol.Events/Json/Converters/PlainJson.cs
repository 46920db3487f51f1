using System.Buffers;
using System.Text.Json;

namespace Geopol.Events;

/// <summary>JSON without the comments and trailing commas that a reader's options allow; its texts and numbers stay as they are spelled.</summary>
internal static class PlainJson
{
    internal static ReadOnlySpan<byte> Of(ReadOnlySpan<byte> json, JsonReaderOptions allowed)
    {
        if (allowed is { CommentHandling: JsonCommentHandling.Disallow, AllowTrailingCommas: false })
        {
            return json;
        }

        var plain = new ArrayBufferWriter<byte>(json.Length + 1);
        var reader = new Utf8JsonReader(json, allowed);
        var isBehindValue = false;
        while (reader.Read())
        {
            if (isBehindValue && reader.TokenType is not (JsonTokenType.EndObject or JsonTokenType.EndArray))
            {
                plain.Write(","u8);
            }

            // Of a member's name the colon is part.
            plain.Write(json[(int)reader.TokenStartIndex..(int)reader.BytesConsumed]);
            isBehindValue = reader.TokenType is not (JsonTokenType.PropertyName or JsonTokenType.StartObject or JsonTokenType.StartArray);
        }

        return plain.WrittenSpan;
    }
}
