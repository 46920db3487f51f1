using Microsoft.Extensions.DependencyInjection;

namespace Geopol.Events.AspNetCore;

/// <summary>Checks the arguments of an endpoint against the rules.</summary>
internal static class ArgumentCheck
{
    private const int Listed = 100;

    /// <summary>Returns the issues of all arguments. Arguments of other types have none.</summary>
    internal static IReadOnlyList<Issue> IssuesOf(IEnumerable<object?> arguments, IServiceProvider services)
    {
        var rules = services.GetService<ClaimRules>() ?? ClaimRules.Default;
        List<Issue>? all = null;
        foreach (var argument in arguments)
        {
            var found = argument is IEnumerable<object> items ? IssuesOfItems(items, rules) : IssuesOf(argument, rules);
            if (found.Count > 0)
            {
                (all ??= []).AddRange(found);
            }
        }

        return all ?? [];
    }

    private static IReadOnlyList<Issue> IssuesOf(object? value, ClaimRules rules) => value switch
    {
        Claim claim => claim.Check(rules),
        Proposition proposition => proposition.Check(rules),
        GeopolEvent content => content.Check(rules),
        AttributionLink link => link.Check(rules),
        Actor actor => actor.Check(rules),
        Goods goods => goods.Check(rules),
        _ => [],
    };

    private static List<Issue> IssuesOfItems(IEnumerable<object> items, ClaimRules rules)
    {
        var issues = new List<Issue>();
        var index = 0;
        foreach (var item in items)
        {
            var prefix = $"$[{index++}]";
            issues.AddRange(IssuesOf(item, rules).Select(issue => issue with { Path = prefix + issue.Path[1..] }));
            if (issues.Count > Listed)
            {
                // The cut must not hide the only error.
                var severity = issues.Skip(Listed).Max(static issue => issue.Severity);
                return [.. issues.Take(Listed), new Issue { Code = IssueCodes.More, Severity = severity, Path = "$", Message = $"There are more than {Listed} issues: fix these first." }];
            }
        }

        return issues;
    }
}
