using System.Buffers;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;

namespace Geopol.Events;

/// <summary>Writes the meaning or the fault of an EDTF text as a JSON object and a line end.</summary>
internal static class EdtfJson
{
    /// <summary>Writes a valid EDTF text.</summary>
    internal static void Write(IBufferWriter<byte> output, Edtf edtf) => JsonLine.Write(output, edtf.Text, json =>
    {
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
    });

    /// <summary>Writes an invalid text with the column of the first error and the text that could be there.</summary>
    internal static void Write(IBufferWriter<byte> output, string input, EdtfIssue fault) => JsonLine.Write(output, input, json =>
    {
        json.WriteBoolean("valid"u8, false);
        json.WriteNull("level"u8);
        json.WriteNull("earliest"u8);
        json.WriteNull("latest"u8);
        json.WriteNumber("column"u8, fault.Column);
        json.WriteString("expected"u8, fault.Expected);
    });

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
