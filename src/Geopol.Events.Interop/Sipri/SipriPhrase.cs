namespace Geopol.Events.Interop;

/// <summary>The meaning of a phrase in a comment. The table sipri-comments.tsv has the patterns and an example of each.</summary>
internal enum SipriPhrase
{
    FinancedBy,
    Via,
    Stocks,
    DesignationUncertain,
    SupplierUncertain,
    RecipientUncertain,
    NumberUncertain,
    OrderUncertain,
    DeliveryUncertain,
    Alternatives,
    OtherSupplier,
    OtherRecipient,
    Licence,
    Lease,
    Loan,
    Gift,
    Barter,
    Exchange,
    Debt,
    Value,
    EndUse,
    EndUser,
    PlannedDelivery,
    Cancelled,
    SecondHand,
}
