namespace Geopol.Events;

/// <summary>
/// Something found wrong, or worth a remark, in reading or checking. Codes, severities and paths are contract; messages are
/// English and may change.
/// </summary>
/// <remarks>Immutable; compared by value. No issues is a shared empty list.</remarks>
public readonly record struct Issue
{
    /// <summary>The permanent code: <c>GE0104</c>. All codes are in <see cref="IssueCodes"/>.</summary>
    public required string Code { get; init; }

    /// <summary>How grave it is.</summary>
    public required IssueSeverity Severity { get; init; }

    /// <summary>Where: <c>$.proposition.event.items[0]</c>, in the wire's names; <c>$</c> is the whole.</summary>
    public required string Path { get; init; }

    /// <summary>What is wrong and what to do.</summary>
    public required string Message { get; init; }

    /// <summary>The line in the text that was read, counted from 1; 0 where no text was read.</summary>
    public int Line { get; init; }

    /// <summary>The byte in the text or stream that was read, counted from 0; -1 where no text was read.</summary>
    public long ByteOffset { get; init; } = -1;

    /// <summary>An issue without a place in a text.</summary>
    public Issue()
    {
    }

    /// <summary><c>GE0104 error $.proposition: ...</c>.</summary>
    public override string ToString() => $"{Code} {Name(Severity)} {Path}: {Message}";

    internal static string Name(IssueSeverity severity) => severity switch
    {
        IssueSeverity.Error => "error",
        IssueSeverity.Warning => "warning",
        _ => "information",
    };
}
