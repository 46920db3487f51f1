using System.Buffers;
using System.Text.Json;
using Geopol.Events.Interop;

namespace Geopol.Events;

/// <summary>Writes the loss report of a file: a line for the file, then a line for each column.</summary>
internal static class LossJson
{
    internal static void Write(IBufferWriter<byte> output, string file, LossReport losses)
    {
        Line(output, json =>
        {
            json.WriteString("file"u8, file);
            json.WriteString("format"u8, losses.Format);
            json.WriteNumber("records"u8, losses.Records);
            json.WriteNumber("claims"u8, losses.Claims);
            json.WriteNumber("withoutClaim"u8, losses.WithoutClaim);
            if (losses.LastDay is { } day)
            {
                json.WriteString("lastDay"u8, NodaTime.Text.LocalDatePattern.Iso.Format(day));
            }
        });
        foreach (var column in losses.Columns)
        {
            Line(output, json =>
            {
                json.WriteString("file"u8, file);
                json.WriteString("column"u8, column.Column);
                json.WriteNumber("mapped"u8, column.Mapped);
                json.WriteNumber("squeezed"u8, column.Squeezed);
                json.WriteNumber("extra"u8, column.Extra);
                json.WriteNumber("derivable"u8, column.Derivable);
                json.WriteNumber("dropped"u8, column.Dropped);
                json.WriteNumber("empty"u8, column.Empty);
                json.WriteString("note"u8, column.Note);
            });
        }
    }

    private static void Line(IBufferWriter<byte> output, Action<Utf8JsonWriter> members)
    {
        using (var json = new Utf8JsonWriter(output, JsonLine.Options))
        {
            json.WriteStartObject();
            members(json);
            json.WriteEndObject();
        }

        output.Write("\n"u8);
    }
}
