namespace Geopol.Events;

/// <summary>The rules about quotations, documents, evidence and claim links.</summary>
internal static class EvidenceRows
{
    [Rule("GE3002", IssueSeverity.Warning, "language",
        "The quotation has no language. Name the language.")]
    internal static bool QuoteWithoutLanguage(Quote q) => q.Language.IsAbsent;

    [Rule("GE3201", IssueSeverity.Error, "outcome",
        "`relation` is `resolves`, but `outcome` is missing. Give the outcome.")]
    internal static bool ResolvesWithoutOutcome(ClaimLink l) => l.Relation == LinkRelation.Resolves && l.Outcome.IsAbsent;

    [Rule("GE3202", IssueSeverity.Warning, "outcome",
        "`outcome` is given, but the link does not resolve the matter. Set `relation` to `resolves`, or remove the outcome.")]
    internal static bool OutcomeWithoutResolves(ClaimLink l) => l.Relation != LinkRelation.Resolves && !l.Outcome.IsAbsent;

    [Rule("GE3203", IssueSeverity.Warning, "",
        "The evidence has no address, hash, document or description. Give at least one of them.")]
    internal static bool EvidenceNowhere(EvidenceItem e) =>
        e.Document is null && e.Url is null && e.ArchiveUrl is null && e.Sha256.IsAbsent && e.Description.IsAbsent && e.Unknown.IsEmpty;

    [Rule("GE3204", IssueSeverity.Warning, "",
        "The document has no title, address, publisher or id. Give at least one of them.")]
    internal static bool DocumentNowhere(DocumentReference d) =>
        d.Title.IsAbsent && d.Url is null && d.ArchiveUrl is null && d.Id.IsEmpty && d.Publisher is null && d.Unknown.IsEmpty;

    [Rule("GE3205", IssueSeverity.Warning, "accessed",
        "The document was read before it was published. Correct one of the dates.")]
    internal static bool ReadBeforePublished(DocumentReference d) => Times.IsSurelyBefore(d.Accessed, d.Published);

    [Rule("GE3206", IssueSeverity.Warning, "translationOf.language",
        "The quotation and its original are in the same language. Correct one of the languages.")]
    internal static bool TranslatedIntoItself(Quote q) => q.TranslationOf is { } original && !original.Language.IsAbsent && original.Language == q.Language;

    [Rule("GE3207", IssueSeverity.Warning, "published",
        "The evidence was published before it was captured. Correct one of the dates.")]
    internal static bool PublishedBeforeCaptured(EvidenceItem e) => Times.IsSurelyBefore(e.Published, e.Captured);
}
