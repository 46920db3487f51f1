namespace Geopol.Events;

/// <summary>
/// A list of the issues of a claim or file. The length is limited, because a claim may contain a hundred thousand actors, and a file may have as
/// many faulty rows.
/// </summary>
internal sealed class IssueList
{
    private readonly List<Issue> issues = [];
    private IssueSeverity highestUnlisted;
    private bool isMore;

    /// <summary>Whether the list is full. Further issues aren't listed.</summary>
    internal bool IsFull => issues.Count == IssueLimit.Listed;

    /// <summary>Adds an issue. If the list is full, only the severity of the issue is noted.</summary>
    internal void Add(Issue issue)
    {
        if (IsFull)
        {
            AddUnlisted(issue.Severity);
        }
        else
        {
            issues.Add(issue);
        }
    }

    /// <summary>Notes the severity of an issue that isn't listed.</summary>
    internal void AddUnlisted(IssueSeverity severity)
    {
        isMore = true;
        highestUnlisted = severity > highestUnlisted ? severity : highestUnlisted;
    }

    /// <summary>
    /// Returns the issues. If there were more issues than the list takes, the last item says so and has the highest severity of the unlisted
    /// issues. Returns a shared empty list if there are no issues.
    /// </summary>
    internal IReadOnlyList<Issue> Listed() => isMore ? [.. issues, IssueLimit.More(highestUnlisted)] : issues.Count > 0 ? issues.AsReadOnly() : [];
}
