namespace Geopol.Events;

/// <summary>How issues are written.</summary>
internal enum IssueFormat
{
    /// <summary><c>file:line: CODE severity path: message</c>.</summary>
    Text,

    /// <summary>One JSON object a line.</summary>
    Json,
}
