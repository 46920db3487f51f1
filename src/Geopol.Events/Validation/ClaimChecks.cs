namespace Geopol.Events;

/// <summary>The fast check: the rules asked about a value and all that it holds.</summary>
/// <remarks>Pure and thread safe. Nothing is allocated where no rule is broken. Valid means that there is no error.</remarks>
public static class ClaimChecks
{
    /// <summary>Asks the rules about the claim; a shared empty list where none is broken. Paths are those of the wire.</summary>
    public static IReadOnlyList<Issue> Check(this Claim claim, ClaimRules? rules = null)
    {
        ArgumentNullException.ThrowIfNull(claim);
        var walker = new RuleWalker(rules ?? ClaimRules.Default);
        walker.Visit(claim);
        return walker.Issues;
    }

    /// <summary>Asks the rules about the proposition.</summary>
    public static IReadOnlyList<Issue> Check(this Proposition proposition, ClaimRules? rules = null)
    {
        ArgumentNullException.ThrowIfNull(proposition);
        var walker = new RuleWalker(rules ?? ClaimRules.Default);
        walker.Visit(proposition);
        return walker.Issues;
    }

    /// <summary>Asks the rules about the event.</summary>
    public static IReadOnlyList<Issue> Check(this GeopolEvent content, ClaimRules? rules = null)
    {
        ArgumentNullException.ThrowIfNull(content);
        var walker = new RuleWalker(rules ?? ClaimRules.Default);
        walker.Visit(content);
        return walker.Issues;
    }

    /// <summary>Asks the rules about the link.</summary>
    public static IReadOnlyList<Issue> Check(this AttributionLink link, ClaimRules? rules = null)
    {
        ArgumentNullException.ThrowIfNull(link);
        var walker = new RuleWalker(rules ?? ClaimRules.Default);
        walker.Visit(link);
        return walker.Issues;
    }

    /// <summary>Asks the rules about the actor.</summary>
    public static IReadOnlyList<Issue> Check(this Actor actor, ClaimRules? rules = null)
    {
        ArgumentNullException.ThrowIfNull(actor);
        var walker = new RuleWalker(rules ?? ClaimRules.Default);
        walker.Visit(actor);
        return walker.Issues;
    }

    /// <summary>Asks the rules about the goods.</summary>
    public static IReadOnlyList<Issue> Check(this Goods goods, ClaimRules? rules = null)
    {
        ArgumentNullException.ThrowIfNull(goods);
        var walker = new RuleWalker(rules ?? ClaimRules.Default);
        walker.Visit(goods);
        return walker.Issues;
    }

    /// <summary>Whether there is no error among the issues.</summary>
    public static bool IsValid(this IReadOnlyList<Issue> issues)
    {
        ArgumentNullException.ThrowIfNull(issues);
        for (var i = 0; i < issues.Count; i++)
        {
            if (issues[i].Severity == Severity.Error)
            {
                return false;
            }
        }

        return true;
    }
}
