using System.Runtime.CompilerServices;

namespace Geopol.Events;

/// <summary>
/// Walks through a value and asks the rules of each type about each value of it. First only whether any may be broken: then
/// nothing is kept. Where one may be, it walks again and keeps where it is.
/// </summary>
/// <remarks>What is asked of events stands in <c>RuleWalker.Events.cs</c>, of small values in <c>RuleWalker.Values.cs</c>.</remarks>
internal ref partial struct RuleWalker
{
    private readonly ClaimRules rules;
    private readonly CheckFindings? findings;
    private bool mayBeBroken;

    private RuleWalker(ClaimRules rules, CheckFindings? findings)
    {
        this.rules = rules;
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

    internal static void Visit(ref RuleWalker w, Claim claim)
    {
        w.Ask(w.rules.Claims, claim);
        w.Each("attribution", claim.Attribution, Visit);
        w.One("confidence", claim.Confidence, Visit);
        w.Each("evidence", claim.Evidence, Visit);
        w.Each("links", claim.Links, Visit);
        w.One("proposition", claim.Proposition, Visit);
        w.One("recordedBy", claim.RecordedBy, Visit);
    }

    internal static void Visit(ref RuleWalker w, AttributionLink link)
    {
        w.Ask(w.rules.Links, link);
        w.One("confidence", link.Confidence, Visit);
        w.One("document", link.Document, Visit);
        w.One("on", link.On, Visit);
        w.Each("quotes", link.Quotes, Visit);
        w.Each("sources", link.Sources, Visit);
        w.Each("to", link.To, Visit);
    }

    internal static void Visit(ref RuleWalker w, Proposition proposition)
    {
        w.Ask(w.rules.Propositions, proposition);
        w.One("condition", proposition.Condition, Visit);
        w.One("event", proposition.Event, Visit);
        w.One("likelihood", proposition.Likelihood, Visit);
    }

    // What isn't there costs no call.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void One<T>(string member, T? value, Visitor<T> visit) where T : class
    {
        if (value is not null)
        {
            Step(member, PathBuilder.NoIndex, value, visit);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Each<T>(string member, EquatableArray<T> values, Visitor<T> visit)
    {
        if (!values.IsEmpty)
        {
            All(member, values.AsSpan(), visit);
        }
    }

    private void All<T>(string member, ReadOnlySpan<T> values, Visitor<T> visit)
    {
        for (var i = 0; i < values.Length; i++)
        {
            Step(member, i, values[i], visit);
        }
    }

    private void Step<T>(string member, int index, T value, Visitor<T> visit)
    {
        findings?.Path.Push(member, index);
        visit(ref this, value);
        findings?.Path.Pop();
    }

    private void Ask<T>(RuleTable<T> table, T value) where T : class
    {
        if (!table.MayBeBroken(value))
        {
            return;
        }

        if (findings is null)
        {
            mayBeBroken = true;
            return;
        }

        foreach (var row in table.Rows)
        {
            if (row.IsBroken(value))
            {
                findings.Add(row, value);
            }
        }
    }
}
