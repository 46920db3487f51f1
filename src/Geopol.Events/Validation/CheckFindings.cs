namespace Geopol.Events;

/// <summary>The current path of a check, and the issues that the check has found so far.</summary>
internal sealed class CheckFindings
{
    private readonly IssueList issues = new();

    internal PathBuilder Path { get; } = new();

    /// <summary>Adds one issue for the value, or one issue per broken item. If the list is full, the issue is only counted.</summary>
    internal void Add<T>(Rule<T> rule, T value) where T : class
    {
        var index = rule.NextBroken(value, 0);
        do
        {
            if (issues.IsFull)
            {
                issues.AddUnlisted(rule.Severity);
                return;
            }

            issues.Add(new Issue { Code = rule.Code, Severity = rule.Severity, Path = Path.To(rule.Path, index), Message = rule.Message });
            index = index < 0 ? -1 : rule.NextBroken(value, index + 1);
        }
        while (index >= 0);
    }

    /// <summary>Returns the issues. If there are more issues than the list can have, the last issue says so.</summary>
    internal IReadOnlyList<Issue> Listed() => issues.Listed();
}
