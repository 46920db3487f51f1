namespace Geopol.Events;

internal ref partial struct RuleWalker
{
    internal void Visit(GeopolEvent value)
    {
        Ask(rules.Events, value);
        switch (value)
        {
            case Transfer transfer:
                Visit(transfer);
                break;
            case Warning warning:
                Visit(warning);
                break;
            case Meeting meeting:
                Visit(meeting);
                break;
            case Agreement agreement:
                Visit(agreement);
                break;
            case Interaction interaction:
                Visit(interaction);
                break;
        }

        Visit("when", value.When);
        Visit("where", value.Where);
    }

    private void Visit(Transfer transfer)
    {
        Ask(rules.Transfers, transfer);
        Visit("consideration", transfer.Consideration);
        Visit("deliveredOn", transfer.DeliveredOn);
        Visit("endUser", transfer.EndUser);
        Visit("financedBy", transfer.FinancedBy);
        Visit("intermediaries", transfer.Intermediaries);
        Visit("items", transfer.Items);
        Visit("onBehalfOf", transfer.OnBehalfOf);
        Visit("orderedOn", transfer.OrderedOn);
        Visit("origin", transfer.Origin);
        Visit("recipient", transfer.Recipient);
        Visit("stageBy", transfer.StageBy);
        Visit("supplier", transfer.Supplier);
        for (var i = 0; i < transfer.Via.Count; i++)
        {
            path.Push("via", i);
            Visit(transfer.Via[i]);
            path.Pop();
        }
    }

    private void Visit(Warning warning)
    {
        Ask(rules.Warnings, warning);
        Visit("addressees", warning.Addressees);
        Visit("condition", warning.Condition);
        Visit("consequence", warning.Consequence);
        Visit("issuer", warning.Issuer);
    }

    private void Visit(Meeting meeting)
    {
        Ask(rules.Meetings, meeting);
        Visit("host", meeting.Host);
        Visit("participants", meeting.Participants);
        Visit("scheduledFor", meeting.ScheduledFor);
        Visit("topics", meeting.Topics);
    }

    private void Visit(Agreement agreement)
    {
        Ask(rules.Agreements, agreement);
        Visit("parties", agreement.Parties);
        Visit("stageBy", agreement.StageBy);
        Visit("terms", agreement.Terms);
    }

    private void Visit(Interaction interaction)
    {
        Ask(rules.Interactions, interaction);
        Visit("actors", interaction.Actors);
        if (interaction.Cause is { } cause)
        {
            path.Push("cause");
            Visit(cause);
            path.Pop();
        }

        Visit("content", interaction.Content);
        for (var i = 0; i < interaction.Counts.Count; i++)
        {
            path.Push("counts", i);
            Ask(rules.Counts, interaction.Counts[i]);
            Visit("number", interaction.Counts[i].Number);
            Visit("of", interaction.Counts[i].Of);
            path.Pop();
        }

        Visit("grounds", interaction.Grounds);
        Visit("instruments", interaction.Instruments);
        Visit("recipients", interaction.Recipients);
        for (var i = 0; i < interaction.Themes.Count; i++)
        {
            path.Push("themes", i);
            Visit(interaction.Themes[i]);
            path.Pop();
        }
    }

    private void Visit(Theme theme)
    {
        Ask(rules.Themes, theme);
        Visit("actor", theme.Actor);
        Visit("content", theme.Content);
        if (theme.Goods is { } goods)
        {
            path.Push("goods");
            Visit(goods);
            path.Pop();
        }
    }

    private void Visit(string member, Clause? clause)
    {
        if (clause?.Proposition is { } proposition)
        {
            path.Push(member);
            Visit(proposition);
            path.Pop();
        }
    }

    private void Visit(string member, EquatableArray<Clause> clauses)
    {
        for (var i = 0; i < clauses.Count; i++)
        {
            if (clauses[i].Proposition is { } proposition)
            {
                path.Push(member, i);
                Visit(proposition);
                path.Pop();
            }
        }
    }
}
