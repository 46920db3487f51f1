namespace Geopol.Events.Interop;

/// <summary>The facts by which a deal is found again in another release.</summary>
/// <param name="Recipient">The recipient; the first of alternatives.</param>
/// <param name="Supplier">The supplier; the first of alternatives.</param>
/// <param name="Weapon">The designation, or SIPRI's description.</param>
/// <param name="Year">The year of the order, with an id that of the delivery; null if it isn't known.</param>
/// <param name="Id">The id of the deal; null in the layout that has none.</param>
internal sealed record SipriDealKey(string? Recipient, string? Supplier, string? Weapon, long? Year, string? Id)
{
    public static SipriDealKey Of(Claim claim)
    {
        var transfer = claim.Proposition.Event as Transfer;
        if (claim.Extraction?.Id is { } id)
        {
            return new SipriDealKey(null, null, null, transfer?.DeliveredOn?.Edtf.EarliestYear, id);
        }

        var goods = transfer is { Items: [var first, ..] } ? first : null;
        return new SipriDealKey(
            NameOf(transfer?.Recipients ?? default), NameOf(transfer?.Suppliers ?? default), (goods?.Designation ?? goods?.Codes.ToString())?.ToUpperInvariant(),
            transfer?.OrderedOn?.Edtf.EarliestYear, null);
    }

    private static string? NameOf(EquatableArray<Actor> actors) => actors is [var actor, ..] ? actor.OneOf.IsEmpty ? $"{actor.Id} {actor}" : NameOf(actor.OneOf) : null;
}
