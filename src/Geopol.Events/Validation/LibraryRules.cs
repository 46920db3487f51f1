namespace Geopol.Events;

/// <summary>The library's own rules, and the types that rules can be about.</summary>
internal static class LibraryRules
{
    internal static IEnumerable<Rule> All =>
    [
        .. PropositionRows.All,
        .. EventRows.All,
        .. TransferRows.All,
        .. WarningRows.All,
        .. MeetingRows.All,
        .. AgreementRows.All,
        .. InteractionRows.All,
        .. GoodsRows.All,
        .. ValueRows.All,
        .. ClaimRows.All,
        .. EvidenceRows.All,
        .. LinkRows.All,
        .. JudgementRows.All,
        .. ActorRows.All,
    ];

    internal static IReadOnlySet<Type> CheckedTypes { get; } = new HashSet<Type>
    {
        typeof(Claim),
        typeof(Proposition),
        typeof(AttributionLink),
        typeof(GeopolEvent),
        typeof(Transfer),
        typeof(Warning),
        typeof(Meeting),
        typeof(Agreement),
        typeof(Interaction),
        typeof(Actor),
        typeof(Affiliation),
        typeof(Place),
        typeof(Goods),
        typeof(Theme),
        typeof(Count),
        typeof(Quantity),
        typeof(Money),
        typeof(EventTime),
        typeof(Likelihood),
        typeof(Confidence),
        typeof(Quote),
        typeof(DocumentReference),
        typeof(EvidenceItem),
        typeof(ClaimLink),
    };
}
