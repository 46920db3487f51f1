namespace Geopol.Events;

internal ref partial struct RuleWalker
{
    internal static void Visit(ref RuleWalker w, GeopolEvent value)
    {
        w.Ask(w.rules.Events, value);
        switch (value)
        {
            case Transfer transfer:
                w.Walk(transfer);
                break;
            case Warning warning:
                w.Walk(warning);
                break;
            case Meeting meeting:
                w.Walk(meeting);
                break;
            case Agreement agreement:
                w.Walk(agreement);
                break;
            case Interaction interaction:
                w.Walk(interaction);
                break;
        }

        w.One("when", value.When, Visit);
        w.One("where", value.Where, Visit);
    }

    private void Walk(Transfer transfer)
    {
        Ask(rules.Transfers, transfer);
        Each("consideration", transfer.Consideration, Visit);
        One("deliveredOn", transfer.DeliveredOn, Visit);
        One("endUser", transfer.EndUser, Visit);
        Each("financedBy", transfer.FinancedBy, Visit);
        Each("intermediaries", transfer.Intermediaries, Visit);
        Each("items", transfer.Items, Visit);
        One("onBehalfOf", transfer.OnBehalfOf, Visit);
        One("orderedOn", transfer.OrderedOn, Visit);
        One("origin", transfer.Origin, Visit);
        One("recipient", transfer.Recipient, Visit);
        One("stageBy", transfer.StageBy, Visit);
        One("supplier", transfer.Supplier, Visit);
        Each("via", transfer.Via, Visit);
    }

    private void Walk(Warning warning)
    {
        Ask(rules.Warnings, warning);
        Each("addressees", warning.Addressees, Visit);
        One("condition", warning.Condition, Visit);
        One("consequence", warning.Consequence, Visit);
        One("issuer", warning.Issuer, Visit);
    }

    private void Walk(Meeting meeting)
    {
        Ask(rules.Meetings, meeting);
        One("host", meeting.Host, Visit);
        Each("participants", meeting.Participants, Visit);
        One("scheduledFor", meeting.ScheduledFor, Visit);
        Each("topics", meeting.Topics, Visit);
    }

    private void Walk(Agreement agreement)
    {
        Ask(rules.Agreements, agreement);
        Each("parties", agreement.Parties, Visit);
        One("stageBy", agreement.StageBy, Visit);
        Each("terms", agreement.Terms, Visit);
    }

    private void Walk(Interaction interaction)
    {
        Ask(rules.Interactions, interaction);
        Each("actors", interaction.Actors, Visit);
        One("cause", interaction.Cause, Visit);
        One("content", interaction.Content, Visit);
        Each("counts", interaction.Counts, Visit);
        One("grounds", interaction.Grounds, Visit);
        Each("instruments", interaction.Instruments, Visit);
        Each("recipients", interaction.Recipients, Visit);
        Each("themes", interaction.Themes, Visit);
    }

    private static void Visit(ref RuleWalker w, Theme theme)
    {
        w.Ask(w.rules.Themes, theme);
        w.One("actor", theme.Actor, Visit);
        w.One("content", theme.Content, Visit);
        w.One("goods", theme.Goods, Visit);
    }

    private static void Visit(ref RuleWalker w, Count count)
    {
        w.Ask(w.rules.Counts, count);
        w.One("number", count.Number, Visit);
        w.One("of", count.Of, Visit);
    }

    // On the wire a clause is its proposition: it adds no step.
    private static void Visit(ref RuleWalker w, Clause clause)
    {
        if (clause.Proposition is { } proposition)
        {
            Visit(ref w, proposition);
        }
    }
}
