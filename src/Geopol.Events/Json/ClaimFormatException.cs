namespace Geopol.Events;

/// <summary>Thrown by the doors that read or throw (<c>Deserialize</c>, <c>Canonicalize</c>): why the text was refused, as issues.</summary>
public sealed class ClaimFormatException : FormatException
{
    internal ClaimFormatException(IReadOnlyList<Issue> issues)
        : base(Text(issues)) => Issues = issues;

    /// <summary>What was found, errors and all the rest, in the order of the text. Never empty.</summary>
    public IReadOnlyList<Issue> Issues { get; }

    private static string Text(IReadOnlyList<Issue> issues)
    {
        var first = issues.FirstOrDefault(static issue => issue.Severity == IssueSeverity.Error, issues[0]);
        return issues.Count == 1 ? first.ToString() : $"{first} (and {issues.Count - 1} more: see Issues)";
    }
}
