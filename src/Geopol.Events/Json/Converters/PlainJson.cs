using System.Buffers;
using System.Text.Json;

namespace Geopol.Events;

/// <summary>
/// Removes comments and trailing commas from JSON. The options of a reader may allow them, but the codecs don't. Texts and numbers keep their spelling.
/// </summary>
internal static class PlainJson
{
    /// <summary>Returns the JSON without comments and trailing commas. If the options allow neither, the same bytes are returned, otherwise a copy.</summary>
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

            // The token of a member's name includes its colon.
            plain.Write(json[(int)reader.TokenStartIndex..(int)reader.BytesConsumed]);
            isBehindValue = reader.TokenType is not (JsonTokenType.PropertyName or JsonTokenType.StartObject or JsonTokenType.StartArray);
        }

        return plain.WrittenSpan;
    }
}
