namespace Geopol.Events;

internal sealed partial class Reconciler
{
    private Proposition Proposition(Proposition proposition, Spot spot) => proposition with
    {
        Condition = One(proposition.Condition, spot, "condition", Proposition),
        Event = Event(proposition.Event, new Spot($"{spot.Path}.event", "", [])),
    };

    private GeopolEvent Event(GeopolEvent value, Spot spot)
    {
        GeopolEvent reconciled = value switch
        {
            Transfer transfer => Reconciled(transfer, spot),
            Warning warning => Reconciled(warning, spot),
            Meeting meeting => Reconciled(meeting, spot),
            Agreement agreement => Reconciled(agreement, spot),
            Interaction interaction => Reconciled(interaction, spot),
            _ => value,
        };
        reconciled = reconciled with { Where = One(value.Where, spot, "where", Place) };
        return spot.Marks.Count == 0 ? reconciled : reconciled with { Marks = [.. value.Marks, .. spot.Marks] };
    }

    private Transfer Reconciled(Transfer transfer, Spot spot) => transfer with
    {
        EndUser = One(transfer.EndUser, spot, "endUser", Actor),
        FinancedBy = All(transfer.FinancedBy, spot, "financedBy", Actor),
        Intermediaries = All(transfer.Intermediaries, spot, "intermediaries", Actor),
        OnBehalfOf = One(transfer.OnBehalfOf, spot, "onBehalfOf", Actor),
        Origin = One(transfer.Origin, spot, "origin", Actor),
        Recipient = One(transfer.Recipient, spot, "recipient", Actor),
        StageBy = One(transfer.StageBy, spot, "stageBy", Actor),
        Supplier = One(transfer.Supplier, spot, "supplier", Actor),
        Via = All(transfer.Via, spot, "via", Place),
    };

    private Warning Reconciled(Warning warning, Spot spot) => warning with
    {
        Addressees = All(warning.Addressees, spot, "addressees", Actor),
        Condition = One(warning.Condition, spot, "condition", Clause),
        Consequence = One(warning.Consequence, spot, "consequence", Clause),
        Issuer = One(warning.Issuer, spot, "issuer", Actor),
    };

    private Meeting Reconciled(Meeting meeting, Spot spot) => meeting with
    {
        Host = One(meeting.Host, spot, "host", Actor),
        Participants = All(meeting.Participants, spot, "participants", Actor),
        Topics = All(meeting.Topics, spot, "topics", Clause),
    };

    private Agreement Reconciled(Agreement agreement, Spot spot) => agreement with
    {
        Parties = All(agreement.Parties, spot, "parties", Actor),
        StageBy = One(agreement.StageBy, spot, "stageBy", Actor),
        Terms = All(agreement.Terms, spot, "terms", Clause),
    };

    private Interaction Reconciled(Interaction interaction, Spot spot) => interaction with
    {
        Actors = All(interaction.Actors, spot, "actors", Actor),
        Cause = One(interaction.Cause, spot, "cause", Theme),
        Content = One(interaction.Content, spot, "content", Clause),
        Counts = All(interaction.Counts, spot, "counts", (count, at) => count with { Of = One(count.Of, at, "of", Actor) }),
        Grounds = One(interaction.Grounds, spot, "grounds", Clause),
        Recipients = All(interaction.Recipients, spot, "recipients", Actor),
        Themes = All(interaction.Themes, spot, "themes", Theme),
    };

    private Theme Theme(Theme theme, Spot spot) => theme with
    {
        Actor = One(theme.Actor, spot, "actor", Actor),
        Content = One(theme.Content, spot, "content", Clause),
    };

    private Place Place(Place place, Spot spot) => place with { Country = One(place.Country, spot, "country", Actor) };

    // On the wire a clause is its proposition: it adds no step.
    private Clause Clause(Clause clause, Spot spot) =>
        clause.Proposition is { } proposition ? Geopol.Events.Clause.Of(Proposition(proposition, spot)) : clause;
}
