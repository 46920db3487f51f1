namespace Geopol.Events;

/// <summary>The format of issues on standard error.</summary>
internal enum IssueFormat
{
    /// <summary><c>file:line: CODE severity path: message</c>.</summary>
    Text,

    /// <summary>A JSON object per line.</summary>
    Json,
}
