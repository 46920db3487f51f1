using CsCheck;

namespace Geopol.Events.Tests;

/// <summary>Attribution links, with their quotations and confidence.</summary>
internal static class AttributionGen
{
    internal static Leveled<Quote> Quotes { get; } = new(levels =>
    {
        var plain = TextGen.Text.Select(text => new Quote { Text = text })
            .With(CodeGen.Of<LanguageTag>(), (q, v) => q with { Language = v })
            .With(CodeGen.Of<QuoteKind>(), (q, v) => q with { Kind = v })
            .With(CodeGen.Of<Translator>(), (q, v) => q with { Translator = v })
            .WithLarge(JsonGen.Unknown, (q, v) => q with { Unknown = v });
        return levels == 0 ? plain : plain.With(Quotes![levels - 1], (q, v) => q with { TranslationOf = v });
    });

    internal static Gen<Confidence> Confidence { get; } = CodeGen.Of<ConfidenceLevel>().Select(level => new Confidence { Level = level })
        .With(CodeGen.Of<ConfidenceScale>(), (c, v) => c with { Scale = v })
        .With(LocalizedGen.Localized, (c, v) => c with { Basis = v })
        .WithLarge(JsonGen.Unknown, (c, v) => c with { Unknown = v });

    internal static Gen<AttributionLink> Link { get; } = Gen.Const(new AttributionLink())
        .With(ActorGen.Actors[2].Few(), (l, v) => l with { Sources = v })
        .With(LocalizedGen.Localized, (l, v) => l with { Capacity = v })
        .With(CodeGen.Of<SpeechAct>(), (l, v) => l with { Act = v })
        .With(TimeGen.EventTime, (l, v) => l with { On = v })
        .WithLarge(ActorGen.Actors[1].Few(), (l, v) => l with { To = v })
        .WithLarge(EvidenceGen.Document, (l, v) => l with { Document = v })
        .WithLarge(Quotes[2].Few(), (l, v) => l with { Quotes = v })
        .With(CodeGen.Of<Basis>().Few(), (l, v) => l with { Basis = v })
        .With(CodeGen.Of<Access>(), (l, v) => l with { Access = v })
        .With(CodeGen.Of<SourceNaming>(), (l, v) => l with { Naming = v })
        .With(CodeGen.Of<DisclosureChannel>(), (l, v) => l with { Channel = v })
        .With(CodeGen.Of<Evidentiality>(), (l, v) => l with { Evidentiality = v })
        .WithLarge(PropositionGen.Wording, (l, v) => l with { Wording = v })
        .With(EvidenceGen.MemberPath.Few(), (l, v) => l with { About = v })
        .WithLarge(Confidence, (l, v) => l with { Confidence = v })
        .With(CodeGen.Of<Reliability>(), (l, v) => l with { Reliability = v })
        .WithLarge(EvidenceGen.Mark.Few(), (l, v) => l with { Marks = v })
        .WithLarge(JsonGen.Unknown, (l, v) => l with { Unknown = v });
}
