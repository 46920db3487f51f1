namespace Geopol.Events;

/// <summary>The roles that the places of a sentence fill: each is a member of one type of event.</summary>
internal enum SentenceRole : byte
{
    None,
    Supplier,
    Recipient,
    EndUser,
    Origin,
    Intermediaries,
    FinancedBy,
    OnBehalfOf,
    Items,
    Consideration,
    Via,
    EndUse,
    Issuer,
    Addressees,
    Participants,
    Host,
    Venue,
    Topics,
    Parties,
    Subject,
    Actors,
    Recipients,
    Themes,
    Instruments,
    Occasion,
    Where,
}
