namespace Geopol.Events;

/// <summary>Where a check is, and the issues it found so far: a bounded list, for a claim may hold a hundred thousand actors.</summary>
internal sealed class CheckFindings
{
    private readonly List<Issue> issues = [];
    private IssueSeverity gravestUnlisted;
    private bool isMore;

    internal PathBuilder Path { get; } = new();

    internal void Add<T>(Rule<T> rule, T value) where T : class
    {
        var index = rule.NextBroken(value, 0);
        do
        {
            if (issues.Count == IssueLimit.Listed)
            {
                isMore = true;
                gravestUnlisted = rule.Severity > gravestUnlisted ? rule.Severity : gravestUnlisted;
                return;
            }

            issues.Add(new Issue { Code = rule.Code, Severity = rule.Severity, Path = Path.To(rule.Path, index), Message = rule.Message });
            index = index < 0 ? -1 : rule.NextBroken(value, index + 1);
        }
        while (index >= 0);
    }

    /// <summary>The issues; last, where there were more than are listed, one as grave as the gravest of those.</summary>
    internal IReadOnlyList<Issue> Listed()
    {
        if (isMore)
        {
            issues.Add(IssueLimit.More(gravestUnlisted));
        }

        return issues.Count > 0 ? issues.AsReadOnly() : [];
    }
}
