using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Geopol.Events;

/// <summary>Writes a JSON object and a line end.</summary>
internal static class JsonLine
{
    /// <summary>The options of all JSON that the tool writes: only the characters that JSON requires are escaped.</summary>
    internal static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes the member <c>input</c>, and then the members that <paramref name="members"/> writes.</summary>
    internal static void Write(IBufferWriter<byte> output, string input, Action<Utf8JsonWriter> members)
    {
        using (var json = new Utf8JsonWriter(output, Options))
        {
            json.WriteStartObject();
            json.WriteString("input"u8, input);
            members(json);
            json.WriteEndObject();
        }

        output.Write("\n"u8);
    }
}
