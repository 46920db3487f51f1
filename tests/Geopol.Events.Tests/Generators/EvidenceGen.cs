using CsCheck;

namespace Geopol.Events.Tests;

/// <summary>Evidence of claims, and marks on their members.</summary>
internal static class EvidenceGen
{
    internal static Gen<Sha256> Sha256 { get; } = Gen.Byte.Array[0, 8].Select(bytes => Geopol.Events.Sha256.Of(bytes));

    internal static Gen<ContentId> ContentId { get; } = Sha256.Select(hash => Geopol.Events.ContentId.Parse($"c1-{hash}"));

    internal static Gen<MemberPath> MemberPath { get; } =
        Gen.OneOf("supplier", "when.edtf", "topics[0].terms[1].items", "x-1[999999999]._", "$type").Select(path => Geopol.Events.MemberPath.Parse(path));

    internal static Gen<DocumentReference> Document { get; } = Gen.Const(new DocumentReference())
        .With(LocalizedGen.Localized, (d, v) => d with { Title = v })
        .With(TextGen.Text, (d, v) => d with { Url = v })
        .With(TextGen.Text, (d, v) => d with { ArchiveUrl = v })
        .With(ActorGen.Identifiers, (d, v) => d with { Id = v })
        .With(ActorGen.Actors[1], (d, v) => d with { Publisher = v })
        .With(TimeGen.Edtf, (d, v) => d with { Published = v })
        .With(TimeGen.Instant, (d, v) => d with { Accessed = v })
        .With(CodeGen.Of<LanguageTag>(), (d, v) => d with { Language = v })
        .With(CodeGen.Of<LanguageTag>(), (d, v) => d with { TranslatedFrom = v })
        .With(CodeGen.Of<Translator>(), (d, v) => d with { Translator = v })
        .With(TextGen.Text, (d, v) => d with { Locator = v })
        .WithLarge(JsonGen.Unknown, (d, v) => d with { Unknown = v });

    internal static Gen<EvidenceItem> Item { get; } = Gen.Const(new EvidenceItem())
        .With(CodeGen.Of<EvidenceKind>(), (e, v) => e with { Kind = v })
        .With(LocalizedGen.Localized, (e, v) => e with { Description = v })
        .With(Document, (e, v) => e with { Document = v })
        .With(TextGen.Text, (e, v) => e with { Url = v })
        .With(TextGen.Text, (e, v) => e with { ArchiveUrl = v })
        .With(Sha256, (e, v) => e with { Sha256 = v })
        .With(TimeGen.Edtf, (e, v) => e with { Captured = v })
        .With(TimeGen.Edtf, (e, v) => e with { Published = v })
        .With(TimeGen.Instant, (e, v) => e with { Accessed = v })
        .With(CodeGen.Of<Authenticity>(), (e, v) => e with { Authenticity = v })
        .WithLarge(JsonGen.Unknown, (e, v) => e with { Unknown = v });

    internal static Gen<Extraction> Extraction { get; } = TextGen.Text.Select(system => new Extraction { System = system })
        .With(TextGen.Text, (e, v) => e with { Version = v })
        .With(TextGen.Text, (e, v) => e with { Id = v })
        .With(TextGen.Text, (e, v) => e with { Confidence = v })
        .WithLarge(JsonGen.Unknown, (e, v) => e with { Unknown = v });

    internal static Gen<Coding> Coding { get; } =
        Gen.Select(CodeGen.Of<CodingScheme>(), TextGen.Text, (scheme, code) => new Coding { Scheme = scheme, Code = code })
            .With(TextGen.Text, (c, v) => c with { Version = v })
            .With(TextGen.Text, (c, v) => c with { Coder = v })
            .WithLarge(JsonGen.Unknown, (c, v) => c with { Unknown = v });

    internal static Gen<Mark> Mark { get; } =
        Gen.Select(MemberPath, CodeGen.Of<MarkKind>(), (member, kind) => new Mark { Member = member, Kind = kind })
            .With(LocalizedGen.Localized, (m, v) => m with { Basis = v })
            .WithLarge(JsonGen.Unknown, (m, v) => m with { Unknown = v });

    internal static Gen<ClaimLink> ClaimLink { get; } =
        Gen.Select(CodeGen.Of<LinkRelation>(), ContentId, (relation, to) => new ClaimLink { Relation = relation, To = to })
            .With(CodeGen.Of<Outcome>(), (l, v) => l with { Outcome = v })
            .With(LocalizedGen.Localized, (l, v) => l with { Note = v })
            .WithLarge(JsonGen.Unknown, (l, v) => l with { Unknown = v });

    internal static Gen<Handling> Handling { get; } = Gen.Const(new Handling())
        .With(CodeGen.Of<TlpLabel>(), (h, v) => h with { Tlp = v })
        .With(ActorGen.Identifiers, (h, v) => h with { Markings = v })
        .With(LocalizedGen.Localized, (h, v) => h with { Statement = v })
        .With(TextGen.Text, (h, v) => h with { Licence = v })
        .WithLarge(ActorGen.Actors[1].Few(), (h, v) => h with { ReleasableTo = v })
        .WithLarge(JsonGen.Unknown, (h, v) => h with { Unknown = v });
}
