namespace Geopol.Events;

/// <summary>
/// The exception of a method that refuses a text and returns no issues, such as <c>Deserialize</c> or <c>Canonicalize</c>. The issues of the exception give the
/// reasons.
/// </summary>
public sealed class ClaimFormatException : FormatException
{
    internal ClaimFormatException(IReadOnlyList<Issue> issues)
        : base(Text(issues)) => Issues = issues;

    /// <summary>All issues, not only errors, in the order in which they were found. Never empty.</summary>
    public IReadOnlyList<Issue> Issues { get; }

    private static string Text(IReadOnlyList<Issue> issues)
    {
        var first = issues.FirstOrDefault(static issue => issue.Severity == IssueSeverity.Error, issues[0]);
        return issues.Count == 1 ? first.ToString() : $"{first} (and {issues.Count - 1} more: see Issues)";
    }
}
