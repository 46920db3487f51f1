using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;

namespace Geopol.Events;

/// <summary>Writes the meaning or the fault of an EDTF text as a JSON object and a line end.</summary>
internal static class EdtfJson
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes a valid EDTF text.</summary>
    internal static void Write(IBufferWriter<byte> output, Edtf edtf)
    {
        using (var json = new Utf8JsonWriter(output, Options))
        {
            json.WriteStartObject();
            json.WriteString("input"u8, edtf.Text);
            json.WriteBoolean("valid"u8, true);
            json.WriteNumber("level"u8, edtf.Level);
            Write(json, "earliest", edtf.Earliest);
            Write(json, "latest", edtf.Latest);
            json.WriteString("kind"u8, NameOf(edtf.Kind));
            Write(json, "earliestYear", edtf.EarliestYear);
            Write(json, "latestYear", edtf.LatestYear);
            if (edtf.Canonical() is var canonical && canonical != edtf)
            {
                json.WriteString("canonical"u8, canonical.Text);
            }

            json.WriteEndObject();
        }

        output.Write("\n"u8);
    }

    /// <summary>Writes an invalid text with the column of the first error and the text that could be there.</summary>
    internal static void Write(IBufferWriter<byte> output, string input, EdtfIssue fault)
    {
        using (var json = new Utf8JsonWriter(output, Options))
        {
            json.WriteStartObject();
            json.WriteString("input"u8, input);
            json.WriteBoolean("valid"u8, false);
            json.WriteNull("level"u8);
            json.WriteNull("earliest"u8);
            json.WriteNull("latest"u8);
            json.WriteNumber("column"u8, fault.Column);
            json.WriteString("expected"u8, fault.Expected);
            json.WriteEndObject();
        }

        output.Write("\n"u8);
    }

    private static void Write(Utf8JsonWriter json, string name, LocalDate? day)
    {
        if (day is { } known)
        {
            json.WriteString(name, LocalDatePattern.Iso.Format(known));
        }
        else
        {
            json.WriteNull(name);
        }
    }

    private static void Write(Utf8JsonWriter json, string name, long? year)
    {
        if (year is { } known)
        {
            json.WriteNumber(name, known);
        }
        else
        {
            json.WriteNull(name);
        }
    }

    private static string NameOf(EdtfKind kind) => kind switch
    {
        EdtfKind.Interval => "interval",
        EdtfKind.OneOf => "one-of",
        EdtfKind.AllOf => "all-of",
        _ => "date",
    };
}
