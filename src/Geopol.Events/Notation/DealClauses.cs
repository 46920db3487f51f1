namespace Geopol.Events;

/// <summary>
/// Converts between a term and the agreement that has only this term: "a deal in which DPRK sells munitions to Russia". The parties of the agreement are the
/// actors of the term.
/// </summary>
internal static class DealClauses
{
    internal static Agreement Of(Proposition term) => new() { Parties = PartiesOf(term.Event), Terms = [term] };

    /// <summary>Returns the term of such a deal. Returns null for any other clause, and for a deal with more members.</summary>
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
