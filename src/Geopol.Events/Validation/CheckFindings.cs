namespace Geopol.Events;

/// <summary>Where a check is, and the issues that it found so far.</summary>
internal sealed class CheckFindings
{
    private readonly IssueList issues = new();

    internal PathBuilder Path { get; } = new();

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

    /// <summary>The issues; if there were more than are listed, then last an issue that says so.</summary>
    internal IReadOnlyList<Issue> Listed() => issues.Listed();
}
