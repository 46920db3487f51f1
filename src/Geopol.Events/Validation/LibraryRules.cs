namespace Geopol.Events;

/// <summary>The library's own rules, and the types that rules can be about.</summary>
internal static partial class LibraryRules
{
    private static readonly HashSet<Delegate> tests = [.. All.Select(static row => row.Test)];

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

    /// <summary>Whether the row asks what one of the library's own asks.</summary>
    internal static bool IsOfTheLibrary(Rule row) => tests.Contains(row.Test);

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
