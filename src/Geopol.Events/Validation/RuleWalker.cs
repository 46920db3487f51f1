namespace Geopol.Events;

/// <summary>
/// Walks through a value and asks the rules of each type about each value in it. The first walk only finds out whether any rule may be broken,
/// and keeps nothing. Where one may be, a second walk keeps the paths.
/// </summary>
/// <remarks>The <c>Visit</c> of each type is generated from its members.</remarks>
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

    /// <summary>How one value is visited: its rules are asked, then it is walked through.</summary>
    internal delegate void Visitor<in T>(ref RuleWalker w, T value);

    /// <summary>The issues of a value; a shared empty list where there are none.</summary>
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

    // On the wire a clause is its proposition: it adds no step.
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
