namespace Geopol.Events;

/// <summary>"A deal in which DPRK sells munitions to Russia": an agreement with one term, between the actors of this term.</summary>
internal static class DealClauses
{
    internal static Agreement Of(Proposition term) => new() { Parties = PartiesOf(term.Event), Terms = [term] };

    /// <summary>The term of such a deal; null for any other clause, and for a deal with more members.</summary>
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
