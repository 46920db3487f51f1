using CsCheck;

namespace Geopol.Events.Tests;

/// <summary>Propositions, and clauses that contain propositions.</summary>
internal static class PropositionGen
{
    internal static Gen<Wording> Wording { get; } = Gen.Const(new Wording())
        .With(TextGen.Text, (w, v) => w with { Lemma = v })
        .With(TextGen.Text, (w, v) => w with { TenseForm = v })
        .With(TextGen.Text, (w, v) => w with { Manner = v })
        .With(TextGen.Text, (w, v) => w with { Hedge = v })
        .With(CodeGen.Of<SubjectForm>(), (w, v) => w with { Subject = v })
        .With(TextGen.Text.Few(), (w, v) => w with { Prepositions = v })
        .With(CodeGen.Of<LanguageTag>(), (w, v) => w with { Language = v })
        .WithLarge(JsonGen.Unknown, (w, v) => w with { Unknown = v });

    /// <summary>Propositions that contain others, up to this number of levels.</summary>
    internal static Leveled<Proposition> Propositions { get; } = new(levels =>
    {
        var plain = EventGen.Events[levels].Select(Proposition.Of)
            .With(CodeGen.Of<Polarity>(), (p, v) => p with { Polarity = v })
            .With(CodeGen.Of<Modality>(), (p, v) => p with { Modality = v })
            .With(NumberGen.Likelihood, (p, v) => p with { Likelihood = v })
            .With(CodeGen.Of<Disposition>(), (p, v) => p with { Disposition = v })
            .With(CodeGen.Of<Tense>(), (p, v) => p with { Tense = v })
            .With(CodeGen.Of<Aspect>(), (p, v) => p with { Aspect = v })
            .With(CodeGen.Of<Evidentiality>(), (p, v) => p with { Evidentiality = v })
            .With(CodeGen.Of<OpenQuestion>().Few(), (p, v) => p with { Asks = v })
            .With(Wording, (p, v) => p with { Wording = v })
            .WithLarge(JsonGen.Unknown, (p, v) => p with { Unknown = v });
        return levels == 0 ? plain : plain.WithLarge(Propositions![levels - 1], (p, v) => p with { Condition = v });
    });

    internal static Leveled<Clause> Clauses { get; } = new(levels =>
    {
        var words = TextGen.Text.Select(Clause.Of);
        return levels == 0 ? words : Gen.OneOf(words, Propositions[levels - 1].Select(Clause.Of));
    });
}
