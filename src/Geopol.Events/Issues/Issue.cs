using System.Text.Json.Serialization;

namespace Geopol.Events;

/// <summary>
/// A fault or remark that was found while a text was read or a value was checked. Codes, severities and paths are part of the contract. Messages
/// are in English and may change.
/// </summary>
/// <remarks>Immutable; compared by value. If there are no issues, methods return a shared empty list.</remarks>
public readonly record struct Issue
{
    /// <summary>The permanent code, for example <c>GE0104</c>. All codes are in <see cref="IssueCodes"/>.</summary>
    [JsonPropertyName("code")]
    public required string Code { get; init; }

    /// <summary>The severity of the issue.</summary>
    [JsonPropertyName("severity")]
    public required IssueSeverity Severity { get; init; }

    /// <summary>
    /// The path of the value, with member names as in the JSON: <c>$.proposition.event.items[0]</c>. The path <c>$</c> means the whole value.
    /// </summary>
    [JsonPropertyName("path")]
    public required string Path { get; init; }

    /// <summary>The message: the fault, and what to do about it.</summary>
    [JsonPropertyName("message")]
    public required string Message { get; init; }

    /// <summary>The line in the text that was read, counted from 1; 0 if no text was read.</summary>
    [JsonPropertyName("line")]
    public int Line { get; init; }

    /// <summary>The offset of the byte in the text or stream that was read, counted from 0; -1 if no text was read.</summary>
    [JsonPropertyName("byteOffset")]
    public long ByteOffset { get; init; } = -1;

    /// <summary>Creates an issue without a position in a text.</summary>
    public Issue()
    {
    }

    /// <summary>Returns the code, severity, path and message: <c>GE0104 error $.proposition: ...</c>.</summary>
    public override string ToString() => $"{Code} {Name(Severity)} {Path}: {Message}";

    internal static string Name(IssueSeverity severity) => severity switch
    {
        IssueSeverity.Error => "error",
        IssueSeverity.Warning => "warning",
        _ => "information",
    };
}
