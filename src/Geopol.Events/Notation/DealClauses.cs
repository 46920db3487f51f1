namespace Geopol.Events;

/// <summary>"A deal in which DPRK sells munitions to Russia": an agreement of those between whom its one term passes something.</summary>
internal static class DealClauses
{
    internal static Agreement Of(Proposition term) => new() { Parties = PartiesOf(term.Event), Terms = [term] };

    /// <summary>The one term of a deal that is no more than that; null of any other clause.</summary>
    internal static Proposition? TermOf(Proposition clause) => clause is { Event: Agreement { Terms: [{ Proposition: { } term }] } agreement }
        && clause.Equals(Proposition.Of(agreement)) && agreement.Equals(Of(term)) ? term : null;

    private static EquatableArray<Actor> PartiesOf(GeopolEvent content) => content switch
    {
        Transfer { Suppliers.IsEmpty: false } transfer => [.. transfer.Suppliers, .. transfer.Recipients],
        Meeting meeting => meeting.Parties,
        Agreement agreement => agreement.Parties,
        Interaction i => [.. i.Agents.Actors(), .. i.Partners.Actors(), .. i.Objects.Actors(), .. i.Recipients.Actors(), .. i.Opponents.Actors()],
        _ => default,
    };
}
