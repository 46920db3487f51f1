namespace Geopol.Events;

/// <summary>The fast check: the rules asked about a value and all that it holds.</summary>
/// <remarks>Pure and thread safe. Nothing is allocated where no rule is broken and no list is very long. At most 100 issues are
/// listed, then one with code GE0199, as grave as the gravest of the rest. Valid means that there is no error.</remarks>
public static class ClaimChecks
{
    /// <summary>Asks the rules about the claim; a shared empty list where none is broken. Paths are those of the wire.</summary>
    /// <param name="claim">The claim.</param>
    /// <param name="rules">The rules; null for <see cref="ClaimRules.Default"/>.</param>
    /// <returns>The issues; a shared empty list where there is none.</returns>
    public static IReadOnlyList<Issue> Check(this Claim claim, ClaimRules? rules = null) => Check(claim, rules, RuleWalker.Visit);

    /// <summary>Asks the rules about the proposition.</summary>
    /// <param name="proposition">The proposition.</param>
    /// <param name="rules">The rules; null for <see cref="ClaimRules.Default"/>.</param>
    /// <returns>The issues; a shared empty list where there is none.</returns>
    public static IReadOnlyList<Issue> Check(this Proposition proposition, ClaimRules? rules = null) => Check(proposition, rules, RuleWalker.Visit);

    /// <summary>Asks the rules about the event.</summary>
    /// <param name="content">The event.</param>
    /// <param name="rules">The rules; null for <see cref="ClaimRules.Default"/>.</param>
    /// <returns>The issues; a shared empty list where there is none.</returns>
    public static IReadOnlyList<Issue> Check(this GeopolEvent content, ClaimRules? rules = null) => Check(content, rules, RuleWalker.Visit);

    /// <summary>Asks the rules about the link.</summary>
    /// <param name="link">The link.</param>
    /// <param name="rules">The rules; null for <see cref="ClaimRules.Default"/>.</param>
    /// <returns>The issues; a shared empty list where there is none.</returns>
    public static IReadOnlyList<Issue> Check(this AttributionLink link, ClaimRules? rules = null) => Check(link, rules, RuleWalker.Visit);

    /// <summary>Asks the rules about the actor.</summary>
    /// <param name="actor">The actor.</param>
    /// <param name="rules">The rules; null for <see cref="ClaimRules.Default"/>.</param>
    /// <returns>The issues; a shared empty list where there is none.</returns>
    public static IReadOnlyList<Issue> Check(this Actor actor, ClaimRules? rules = null) => Check(actor, rules, RuleWalker.Visit);

    /// <summary>Asks the rules about the goods.</summary>
    /// <param name="goods">The goods.</param>
    /// <param name="rules">The rules; null for <see cref="ClaimRules.Default"/>.</param>
    /// <returns>The issues; a shared empty list where there is none.</returns>
    public static IReadOnlyList<Issue> Check(this Goods goods, ClaimRules? rules = null) => Check(goods, rules, RuleWalker.Visit);

    private static IReadOnlyList<Issue> Check<T>(T value, ClaimRules? rules, RuleWalker.Visitor<T> visit) where T : class
    {
        ArgumentNullException.ThrowIfNull(value);
        return RuleWalker.IssuesOf(value, rules ?? ClaimRules.Default, visit);
    }

    /// <summary>Whether there is no error among the issues.</summary>
    /// <param name="issues">The issues of a check or of reading.</param>
    /// <returns>True where none is an error.</returns>
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
