namespace Geopol.Events.Tests;

internal static class EvidenceCases
{
    private static readonly Quote German = new() { Text = "den Preis zahlen", Language = LanguageTag.German };
    private static readonly DocumentReference Article = new() { Url = "https://example.org/a" };
    private static readonly EvidenceItem Image = new() { Kind = EvidenceKind.SatelliteImage, Url = "https://example.org/i" };

    internal static RuleCase[] All { get; } =
    [
        new(IssueCodes.QuoteWithoutLanguage, IssueSeverity.Warning, "$.quotes[1].language $.quotes[2].translationOf.language",
            Quoting(German, German with { Language = default }, German with { TranslationOf = new() { Text = "pay the price" } }),
            Quoting(German, German with { TranslationOf = new() { Text = "pay the price", Language = LanguageTag.English } })),
        new(IssueCodes.ResolvesWithoutOutcome, IssueSeverity.Error, "$.links[1].outcome",
            Linked((LinkRelation.DependsOn, default), (LinkRelation.Resolves, default)),
            Linked((LinkRelation.DependsOn, default), (LinkRelation.Resolves, Outcome.Happened))),
        new(IssueCodes.OutcomeWithoutResolves, IssueSeverity.Warning, "$.links[0].outcome",
            Linked((LinkRelation.Supports, Outcome.Happened), (LinkRelation.Resolves, Outcome.Partly)),
            Linked((LinkRelation.Supports, default), (LinkRelation.Resolves, Outcome.Partly))),
        new(IssueCodes.EvidenceNowhere, IssueSeverity.Warning, "$.evidence[1]",
            Resting(Image, new EvidenceItem { Kind = EvidenceKind.Video, Captured = Edtf.Parse("2023") }),
            Resting(
                Image,
                new EvidenceItem { Document = Article },
                new EvidenceItem { ArchiveUrl = "https://example.org/b" },
                new EvidenceItem { Sha256 = Sha256.Parse(new string('a', 64)) },
                new EvidenceItem { Description = LocalizedText.Of(LanguageTag.English, "a launcher on a road") },
                new EvidenceItem { Unknown = UnknownMembers.Parse("""{"frame":3}""") })),
        new(IssueCodes.DocumentNowhere, IssueSeverity.Warning, "$.document",
            In(new() { Locator = "p. 12" }),
            In(Article),
            In(new() { Title = LocalizedText.Of(LanguageTag.English, "Arms") }),
            In(new() { ArchiveUrl = "https://example.org/b" }),
            In(new() { Id = [Identifier.Parse("doi:10.1/1")] }),
            In(new() { Publisher = CorpusActors.FinancialTimes }),
            In(new() { Unknown = UnknownMembers.Parse("""{"shelf":"A"}""") })),
        new(IssueCodes.ReadBeforePublished, IssueSeverity.Warning, "$.document.accessed",
            In(Read(9, 8, 9)),
            In(Read(9, 8, 10)),
            In(Read(9, 9, 0)),
            In(Read(9, 8, 0) with { Published = Edtf.Parse("2023-09") }),
            In(Read(9, 8, 0) with { Accessed = null })),
        new(IssueCodes.ReadBeforePublished, IssueSeverity.Warning, "$.evidence[0].document.accessed",
            Resting(Image with { Document = Read(9, 1, 0) }),
            Resting(Image with { Document = Read(9, 10, 0) })),
        new(IssueCodes.TranslatedIntoItself, IssueSeverity.Warning, "$.quotes[0].translationOf.language",
            Quoting(German with { TranslationOf = German }),
            Quoting(German with { TranslationOf = new() { Text = "pay the price", Language = LanguageTag.English } }),
            Quoting(new Quote { Text = "a", TranslationOf = new() { Text = "b" } })),
        new(IssueCodes.PublishedBeforeCaptured, IssueSeverity.Warning, "$.evidence[1].published",
            Resting(Image, Image with { Captured = Edtf.Parse("2023-09-02"), Published = Edtf.Parse("2023-09-01") }),
            Resting(Image with { Captured = Edtf.Parse("2023-09-02"), Published = Edtf.Parse("2023-09-02") }),
            Resting(Image with { Captured = Edtf.Parse("2023-09-02"), Published = Edtf.Parse("2023-09") }),
            Resting(Image with { Published = Edtf.Parse("2023-09-01") })),
    ];

    private static AttributionLink Quoting(params ReadOnlySpan<Quote> quotes) => CorpusChain.Paper with { Quotes = [.. quotes] };

    private static AttributionLink In(DocumentReference document) => CorpusChain.Paper with { Document = document };

    // In UTC+14, the day of publication begins at 10:00 UTC on the day before.
    private static DocumentReference Read(int month, int day, int hour) => Article with
    {
        Published = Edtf.Parse("2023-09-09"),
        Accessed = Instant.FromUtc(2023, month, day, hour, 0),
    };

    private static Claim Resting(params ReadOnlySpan<EvidenceItem> items) => Subject.Said with { Evidence = [.. items] };

    private static Claim Linked(params (LinkRelation Relation, Outcome Outcome)[] links) => Subject.Said with
    {
        Links = [.. links.Select(static l => new ClaimLink { Relation = l.Relation, Outcome = l.Outcome, To = ReferenceCorpus.S09.ContentId })],
    };
}
