namespace Geopol.Events;

/// <summary>The rules about quotations, documents, evidence and claim links.</summary>
[RuleRows]
internal static partial class EvidenceRows
{
    internal static Rule[] All { get; } =
    [
        new Rule<Quote>(IssueCodes.QuoteWithoutLanguage, Severity.Warning, "language",
            static q => q.Language.IsAbsent,
            "The quotation has no language: name it."),
        new Rule<ClaimLink>(IssueCodes.ResolvesWithoutOutcome, Severity.Error, "outcome",
            static l => l.Relation == LinkRelation.Resolves && l.Outcome.IsAbsent,
            "A link that resolves says how the matter came out: give the outcome."),
        new Rule<ClaimLink>(IssueCodes.OutcomeWithoutResolves, Severity.Warning, "outcome",
            static l => l.Relation != LinkRelation.Resolves && !l.Outcome.IsAbsent,
            "Only a link that resolves has an outcome: mend the relation."),
        new Rule<EvidenceItem>(IssueCodes.EvidenceNowhere, Severity.Warning, "",
            static e => e.Document is null && e.Url is null && e.ArchiveUrl is null && e.Sha256.IsAbsent && e.Description.IsAbsent && e.Unknown.IsEmpty,
            "Nothing tells the item apart: give its address, hash, document or description."),
        new Rule<DocumentReference>(IssueCodes.DocumentNowhere, Severity.Warning, "",
            static d => d.Title.IsAbsent && d.Url is null && d.ArchiveUrl is null && d.Id.IsEmpty && d.Publisher is null && d.Unknown.IsEmpty,
            "Nothing tells the document apart: give its title, address, publisher or an id."),
        new Rule<DocumentReference>(IssueCodes.ReadBeforePublished, Severity.Warning, "accessed",
            static d => Times.IsSurelyBefore(d.Accessed, d.Published),
            "The document was read before it was published: mend one of the dates."),
        new Rule<Quote>(IssueCodes.TranslatedIntoItself, Severity.Warning, "translationOf.language",
            static q => q.TranslationOf is { } original && !original.Language.IsAbsent && original.Language == q.Language,
            "The quotation is in the language it was translated from: mend one of the two."),
        new Rule<EvidenceItem>(IssueCodes.PublishedBeforeCaptured, Severity.Warning, "published",
            static e => Times.IsSurelyBefore(e.Published, e.Captured),
            "The item was published before it was taken: mend one of the dates."),
    ];
}
