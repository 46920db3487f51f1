namespace Geopol.Events;

/// <summary>Walks through a value and asks the rules of each type about each value of it.</summary>
/// <remarks>What it does at events stands in <c>RuleWalker.Events.cs</c>, at small values in <c>RuleWalker.Values.cs</c>.</remarks>
internal ref partial struct RuleWalker(ClaimRules rules)
{
    private PathBuilder path;
    private List<Issue>? issues;

    internal readonly IReadOnlyList<Issue> Issues => (IReadOnlyList<Issue>?)issues ?? [];

    internal void Visit(Claim claim)
    {
        Ask(rules.Claims, claim);
        for (var i = 0; i < claim.Attribution.Count; i++)
        {
            path.Push("attribution", i);
            Visit(claim.Attribution[i]);
            path.Pop();
        }

        Visit("confidence", claim.Confidence);
        for (var i = 0; i < claim.Evidence.Count; i++)
        {
            path.Push("evidence", i);
            Visit(claim.Evidence[i]);
            path.Pop();
        }

        for (var i = 0; i < claim.Links.Count; i++)
        {
            path.Push("links", i);
            Ask(rules.ClaimLinks, claim.Links[i]);
            path.Pop();
        }

        path.Push("proposition");
        Visit(claim.Proposition);
        path.Pop();
        Visit("recordedBy", claim.RecordedBy);
    }

    internal void Visit(AttributionLink link)
    {
        Ask(rules.Links, link);
        Visit("confidence", link.Confidence);
        Visit("document", link.Document);
        Visit("on", link.On);
        for (var i = 0; i < link.Quotes.Count; i++)
        {
            path.Push("quotes", i);
            Visit(link.Quotes[i]);
            path.Pop();
        }

        Visit("sources", link.Sources);
        Visit("to", link.To);
    }

    internal void Visit(Proposition proposition)
    {
        Ask(rules.Propositions, proposition);
        if (proposition.Condition is { } condition)
        {
            path.Push("condition");
            Visit(condition);
            path.Pop();
        }

        path.Push("event");
        Visit(proposition.Event);
        path.Pop();
        if (proposition.Likelihood is { } likelihood)
        {
            path.Push("likelihood");
            Ask(rules.Likelihoods, likelihood);
            path.Pop();
        }
    }

    private void Ask<T>(Rule<T>[] table, T value) where T : class
    {
        foreach (var rule in table)
        {
            if (rule.IsBroken(value))
            {
                Note(rule, value);
            }
        }
    }

    private void Note<T>(Rule<T> rule, T value) where T : class
    {
        var index = rule.NextBroken(value, 0);
        do
        {
            (issues ??= []).Add(new Issue { Code = rule.Code, Severity = rule.Severity, Path = path.To(rule.Path, index), Message = rule.Message });
            index = index < 0 ? -1 : rule.NextBroken(value, index + 1);
        }
        while (index >= 0);
    }
}
