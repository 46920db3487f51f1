namespace Geopol.Events;

/// <summary>
/// Visits a value and all values inside it, and checks each against the rules of its type. The first pass finds out only whether a rule is broken. If a rule is
/// broken, a second pass records the paths.
/// </summary>
/// <remarks>A generator writes the <c>Visit</c> method of each type from its members.</remarks>
internal ref partial struct RuleWalker
{
    private readonly RuleTables tables;
    private readonly CheckFindings? findings;
    private bool mayBeBroken;

    private RuleWalker(ClaimRules rules, CheckFindings? findings)
    {
        tables = rules.Tables;
        this.findings = findings;
    }

    /// <summary>Visits one value. It checks the value against the rules of its type, and then visits its members.</summary>
    internal delegate void Visitor<in T>(ref RuleWalker w, T value);

    /// <summary>Returns the issues of a value. If there are none, it is a shared empty list.</summary>
    internal static IReadOnlyList<Issue> IssuesOf<T>(T value, ClaimRules rules, Visitor<T> visit) where T : class
    {
        var first = new RuleWalker(rules, findings: null);
        visit(ref first, value);
        if (!first.mayBeBroken)
        {
            return [];
        }

        var findings = new CheckFindings();
        var second = new RuleWalker(rules, findings);
        visit(ref second, value);
        return findings.Listed();
    }

    // In JSON, a clause with a proposition is written as the proposition, so the path has no step for the clause.
    private static void Visit(ref RuleWalker w, Clause clause)
    {
        if (clause.Proposition is { } proposition)
        {
            Visit(ref w, proposition);
        }
    }

    private readonly void Enter(string member, int index) => findings?.Path.Push(member, index);

    private readonly void Leave() => findings?.Path.Pop();

    private void Ask<T>(Rule<T>[] rows, T value) where T : class
    {
        foreach (var row in rows)
        {
            if (row.IsBroken(value))
            {
                mayBeBroken = true;
                findings?.Add(row, value);
            }
        }
    }
}
