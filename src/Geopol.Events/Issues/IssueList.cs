namespace Geopol.Events;

/// <summary>The issues of a claim or file: a bounded list, because a claim may hold a hundred thousand actors, and a file as many faulty rows.</summary>
internal sealed class IssueList
{
    private readonly List<Issue> issues = [];
    private IssueSeverity highestUnlisted;
    private bool isMore;

    /// <summary>Whether no more issues are listed.</summary>
    internal bool IsFull => issues.Count == IssueLimit.Listed;

    /// <summary>Adds an issue, or counts it where the list is full.</summary>
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

    /// <summary>Counts an issue that isn't listed, of which nothing but the severity is needed.</summary>
    internal void AddUnlisted(IssueSeverity severity)
    {
        isMore = true;
        highestUnlisted = severity > highestUnlisted ? severity : highestUnlisted;
    }

    /// <summary>The issues; if there were more than are listed, then last an issue that says so, with the highest severity of the others. A shared empty list where there is none.</summary>
    internal IReadOnlyList<Issue> Listed() => isMore ? [.. issues, IssueLimit.More(highestUnlisted)] : issues.Count > 0 ? issues.AsReadOnly() : [];
}
