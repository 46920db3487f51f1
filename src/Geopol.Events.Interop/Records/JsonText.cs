using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Geopol.Events.Interop;

/// <summary>Writes the members of an object of texts.</summary>
internal static class JsonText
{
    /// <summary>Begins the extra data of a format.</summary>
    public static void Begin(ArrayBufferWriter<byte> buffer, ReadOnlySpan<byte> format)
    {
        buffer.ResetWrittenCount();
        Write(buffer, "{\""u8);
        Write(buffer, format);
        Write(buffer, "\":{"u8);
    }

    /// <summary>Writes a member with the text of a cell, and the comma before it.</summary>
    /// <param name="buffer">The data.</param>
    /// <param name="isFirst">Whether it is the first member.</param>
    /// <param name="name">The name of the column, escaped if necessary.</param>
    /// <param name="text">The text of the cell.</param>
    public static void WriteMember(ArrayBufferWriter<byte> buffer, bool isFirst, ReadOnlySpan<byte> name, ReadOnlySpan<byte> text)
    {
        Write(buffer, isFirst ? "\""u8 : ",\""u8);
        Write(buffer, name);
        Write(buffer, "\":\""u8);
        WriteEscaped(buffer, text);
        Write(buffer, "\""u8);
    }

    /// <summary>Ends the extra data.</summary>
    public static Extra End(ArrayBufferWriter<byte> buffer)
    {
        Write(buffer, "}}"u8);
        return Extra.Parse(buffer.WrittenSpan);
    }

    /// <summary>A text as the inside of a JSON string.</summary>
    public static byte[] Escaped(string text) => JsonEncodedText.Encode(text, JavaScriptEncoder.UnsafeRelaxedJsonEscaping).EncodedUtf8Bytes.ToArray();

    private static void WriteEscaped(ArrayBufferWriter<byte> buffer, ReadOnlySpan<byte> text)
    {
        if (text.IndexOfAny(Special) < 0)
        {
            Write(buffer, text);
            return;
        }

        Write(buffer, JsonEncodedText.Encode(text, JavaScriptEncoder.UnsafeRelaxedJsonEscaping).EncodedUtf8Bytes);
    }

    private static void Write(ArrayBufferWriter<byte> buffer, ReadOnlySpan<byte> bytes) => buffer.Write(bytes);

    private static readonly SearchValues<byte> Special = SearchValues.Create([(byte)'"', (byte)'\\', .. Enumerable.Range(0, 32).Select(static c => (byte)c), 127]);
}
