using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Geopol.Events.Interop;

/// <summary>Writes the members of an object of texts.</summary>
internal static class JsonText
{
    /// <summary>Writes a member with the text of a cell, with the brace or comma before it.</summary>
    public static void WriteMember(ArrayBufferWriter<byte> buffer, string name, ReadOnlySpan<byte> text)
    {
        Write(buffer, buffer.WrittenCount == 0 ? "{\""u8 : ",\""u8);
        WriteEscaped(buffer, Encoding.UTF8.GetBytes(name));
        Write(buffer, "\":\""u8);
        WriteEscaped(buffer, text);
        Write(buffer, "\""u8);
    }

    /// <summary>The extra data of a format: the object that was written; empty if none was.</summary>
    public static Extra ToExtra(ArrayBufferWriter<byte> buffer, string format) =>
        buffer.WrittenCount == 0 ? default : Extra.Parse($"{{\"{format}\":{Encoding.UTF8.GetString(buffer.WrittenSpan)}}}}}");

    private static void WriteEscaped(ArrayBufferWriter<byte> buffer, ReadOnlySpan<byte> text)
    {
        if (text.IndexOfAny(Escaped) < 0)
        {
            Write(buffer, text);
            return;
        }

        Write(buffer, JsonEncodedText.Encode(text, JavaScriptEncoder.UnsafeRelaxedJsonEscaping).EncodedUtf8Bytes);
    }

    private static void Write(ArrayBufferWriter<byte> buffer, ReadOnlySpan<byte> bytes) => buffer.Write(bytes);

    private static readonly SearchValues<byte> Escaped = SearchValues.Create([(byte)'"', (byte)'\\', .. Enumerable.Range(0, 32).Select(static c => (byte)c), 127]);
}
