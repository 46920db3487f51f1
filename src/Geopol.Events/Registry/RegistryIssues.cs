namespace Geopol.Events;

/// <summary>What was wrong in a file of actors: a bounded list, for a file may have a hundred thousand faulty rows.</summary>
internal sealed class RegistryIssues
{
    private readonly List<Issue> issues = [];
    private IssueSeverity gravestUnlisted;
    private bool isMore;

    internal void Add(Issue issue)
    {
        if (issues.Count < IssueLimit.Listed)
        {
            issues.Add(issue);
            return;
        }

        isMore = true;
        gravestUnlisted = issue.Severity > gravestUnlisted ? issue.Severity : gravestUnlisted;
    }

    /// <summary>Adds an issue whose message is costly: it is made only where the issue is listed.</summary>
    internal void Add(Func<string, Issue> issue, Func<string> message) => Add(issue(issues.Count < IssueLimit.Listed ? message() : ""));

    /// <summary>The issues; last, where there were more than are listed, one as grave as the gravest of those.</summary>
    internal IReadOnlyList<Issue> Listed() => isMore ? [.. issues, IssueLimit.More(gravestUnlisted)] : issues.AsReadOnly();
}
