using System.Buffers;
using System.Text.Json;

namespace Geopol.Events;

/// <summary>Writes issues for programs, each as a JSON object.</summary>
internal static class IssueJson
{
    /// <summary>Writes all members of the issue. Unknown values are left out, such as the line of an issue without one.</summary>
    internal static void Write(IBufferWriter<byte> output, string file, Issue issue)
    {
        using var json = new Utf8JsonWriter(output, JsonLine.Options);
        json.WriteStartObject();
        json.WriteString("file"u8, file);
        if (issue.Line > 0)
        {
            json.WriteNumber("line"u8, issue.Line);
        }

        if (issue.ByteOffset >= 0)
        {
            json.WriteNumber("byteOffset"u8, issue.ByteOffset);
        }

        json.WriteString("code"u8, issue.Code);
        json.WriteString("severity"u8, Name(issue.Severity));
        json.WriteString("path"u8, issue.Path);
        json.WriteString("message"u8, issue.Message);
        json.WriteEndObject();
    }

    /// <summary>Writes that a file can't be read. Such an object has no code, path or line.</summary>
    internal static void WriteUnreadable(IBufferWriter<byte> output, string file, string reason)
    {
        using var json = new Utf8JsonWriter(output, JsonLine.Options);
        json.WriteStartObject();
        json.WriteString("file"u8, file);
        json.WriteString("severity"u8, Name(IssueSeverity.Error));
        json.WriteString("message"u8, reason);
        json.WriteEndObject();
    }

    private static ReadOnlySpan<byte> Name(IssueSeverity severity) => severity switch
    {
        IssueSeverity.Error => "error"u8,
        IssueSeverity.Warning => "warning"u8,
        _ => "information"u8,
    };
}
