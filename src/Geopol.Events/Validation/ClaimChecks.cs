namespace Geopol.Events;

/// <summary>The fast check of a value and of all values inside it.</summary>
/// <remarks>
/// Pure and thread safe. A check allocates nothing if no rule is broken and no list is very long. At most 100 issues are listed. If there are more, the last
/// issue has code GE0199 and the highest severity of the unlisted issues. A value is valid if it has no error.
/// </remarks>
public static class ClaimChecks
{
    /// <summary>Checks the claim against the rules. Paths of issues are JSON paths in the claim.</summary>
    /// <param name="claim">The claim.</param>
    /// <param name="rules">The rules. Null means <see cref="ClaimRules.Default"/>.</param>
    /// <returns>The issues. If there are none, it is a shared empty list.</returns>
    /// <example>
    /// <code>
    /// var claim = Claim.Parse("Russia supplied arms to Russia, per FT");
    /// foreach (var issue in claim.Check())
    /// {
    ///     Console.WriteLine($"{issue.Code} {issue.Path}");   // GE2201 $.proposition.event.recipients[0]
    /// }
    /// </code>
    /// </example>
    public static IReadOnlyList<Issue> Check(this Claim claim, ClaimRules? rules = null) => Check(claim, rules, RuleWalker.Visit);

    /// <summary>Checks the proposition against the rules.</summary>
    /// <param name="proposition">The proposition.</param>
    /// <param name="rules">The rules. Null means <see cref="ClaimRules.Default"/>.</param>
    /// <returns>The issues. If there are none, it is a shared empty list.</returns>
    public static IReadOnlyList<Issue> Check(this Proposition proposition, ClaimRules? rules = null) => Check(proposition, rules, RuleWalker.Visit);

    /// <summary>Checks the event against the rules.</summary>
    /// <param name="content">The event.</param>
    /// <param name="rules">The rules. Null means <see cref="ClaimRules.Default"/>.</param>
    /// <returns>The issues. If there are none, it is a shared empty list.</returns>
    public static IReadOnlyList<Issue> Check(this GeopolEvent content, ClaimRules? rules = null) => Check(content, rules, RuleWalker.Visit);

    /// <summary>Checks the link against the rules.</summary>
    /// <param name="link">The link.</param>
    /// <param name="rules">The rules. Null means <see cref="ClaimRules.Default"/>.</param>
    /// <returns>The issues. If there are none, it is a shared empty list.</returns>
    public static IReadOnlyList<Issue> Check(this AttributionLink link, ClaimRules? rules = null) => Check(link, rules, RuleWalker.Visit);

    /// <summary>Checks the actor against the rules.</summary>
    /// <param name="actor">The actor.</param>
    /// <param name="rules">The rules. Null means <see cref="ClaimRules.Default"/>.</param>
    /// <returns>The issues. If there are none, it is a shared empty list.</returns>
    public static IReadOnlyList<Issue> Check(this Actor actor, ClaimRules? rules = null) => Check(actor, rules, RuleWalker.Visit);

    /// <summary>Checks the goods against the rules.</summary>
    /// <param name="goods">The goods.</param>
    /// <param name="rules">The rules. Null means <see cref="ClaimRules.Default"/>.</param>
    /// <returns>The issues. If there are none, it is a shared empty list.</returns>
    public static IReadOnlyList<Issue> Check(this Goods goods, ClaimRules? rules = null) => Check(goods, rules, RuleWalker.Visit);

    private static IReadOnlyList<Issue> Check<T>(T value, ClaimRules? rules, RuleWalker.Visitor<T> visit) where T : class
    {
        ArgumentNullException.ThrowIfNull(value);
        return RuleWalker.IssuesOf(value, rules ?? ClaimRules.Default, visit);
    }

    /// <summary>Returns whether no issue has the severity error.</summary>
    /// <param name="issues">The issues that were found while a claim was read or checked.</param>
    /// <returns>True if no issue is an error.</returns>
    public static bool IsValid(this IReadOnlyList<Issue> issues)
    {
        ArgumentNullException.ThrowIfNull(issues);
        for (var i = 0; i < issues.Count; i++)
        {
            if (issues[i].Severity == IssueSeverity.Error)
            {
                return false;
            }
        }

        return true;
    }
}
