namespace Geopol.Events.Tests;

internal static class PropositionCases
{
    private static readonly Proposition Put = Subject.Supply;
    private static readonly Likelihood Likely = Likelihood.OfWord("likely");

    internal static RuleCase[] All { get; } =
    [
        new(IssueCodes.EstimatedWithoutLikelihood, IssueSeverity.Error, "$.likelihood",
            Put with { Modality = Modality.Estimated },
            Put with { Modality = Modality.Estimated, Likelihood = Likely },
            Put with { Modality = Modality.Estimated, Likelihood = Likelihood.Of(0.7) },
            Put with { Modality = Modality.Possible }),
        new(IssueCodes.LikelihoodUnderAssertion, IssueSeverity.Warning, "$.likelihood",
            Put with { Modality = Modality.Asserted, Tense = Tense.Past, Likelihood = Likely },
            Put with { Modality = Modality.Asserted, Tense = Tense.Future, Likelihood = Likely },
            Put with { Modality = Modality.Asserted, Likelihood = Likely },
            Put with { Modality = Modality.Estimated, Tense = Tense.Past, Likelihood = Likely },
            Put with { Modality = Modality.Asserted, Tense = Tense.Past }),
        new(IssueCodes.LikelihoodUnderAssertion, IssueSeverity.Warning, "$.likelihood",
            Put with { Modality = Modality.Asserted, Tense = Tense.Present, Likelihood = Likelihood.Between(0.55, 0.8) }),
        new(IssueCodes.LikelihoodWithoutModality, IssueSeverity.Warning, "$.modality",
            Put with { Likelihood = Likely },
            Put with { Modality = Modality.Estimated, Likelihood = Likely },
            Put),
        new(IssueCodes.CompletedInTheFuture, IssueSeverity.Warning, "$.aspect",
            Put with { Aspect = Aspect.Completed, Tense = Tense.Future },
            Put with { Aspect = Aspect.Completed, Tense = Tense.Past },
            Put with { Aspect = Aspect.Completed },
            Put with { Aspect = Aspect.Ongoing, Tense = Tense.Future }),
        new(IssueCodes.AsksWhetherAsserted, IssueSeverity.Warning, "$.asks",
            Put with { Modality = Modality.Asserted, Asks = [OpenQuestion.Items, OpenQuestion.Whether] },
            Put with { Modality = Modality.Asserted, Asks = [OpenQuestion.Items] },
            Put with { Modality = Modality.Possible, Asks = [OpenQuestion.Whether] },
            Put with { Asks = [OpenQuestion.Whether] }),
        new(IssueCodes.AsksUnknownMember, IssueSeverity.Error, "$.asks[1] $.asks[3]",
            Put with { Asks = [OpenQuestion.Items, OpenQuestion.Terms, OpenQuestion.When, OpenQuestion.Parse("who")] },
            Put with { Asks = [OpenQuestion.Items, OpenQuestion.Whether, OpenQuestion.When, OpenQuestion.Where, OpenQuestion.Parse("stageBy")] },
            Proposition.Of(new Agreement { Parties = [CorpusActors.Dprk] }) with { Asks = [OpenQuestion.Terms] },
            Proposition.Of(new Transfer { Unknown = UnknownMembers.Parse("""{"insuredBy":1}""") }) with { Asks = [OpenQuestion.Parse("insuredBy")] },
            Proposition.Of(new UnknownEvent("launch")) with { Asks = [OpenQuestion.Parse("payload")] }),
        new(IssueCodes.NegatedRefusal, IssueSeverity.Warning, "$.polarity",
            At(TransferStage.Refused) with { Polarity = Polarity.Negated },
            At(TransferStage.Refused),
            At(TransferStage.Suspended) with { Polarity = Polarity.Negated },
            At(TransferStage.Delivered) with { Polarity = Polarity.Negated }),
        new(IssueCodes.NegatedRefusal, IssueSeverity.Warning, "$.polarity",
            At(TransferStage.Cancelled) with { Polarity = Polarity.Negated },
            At(TransferStage.Cancelled)),
        new(IssueCodes.NegatedRefusal, IssueSeverity.Warning, "$.polarity",
            Meets(MeetingStatus.Cancelled) with { Polarity = Polarity.Negated },
            Meets(MeetingStatus.Cancelled),
            Meets(MeetingStatus.Held) with { Polarity = Polarity.Negated }),
        new(IssueCodes.UnknownModality, IssueSeverity.Information, "$.modality",
            Put with { Modality = Modality.Parse("dreamt") },
            Put with { Modality = Modality.Possible },
            Put),
        new(IssueCodes.LikelihoodUnderPossible, IssueSeverity.Warning, "$.likelihood",
            Put with { Modality = Modality.Possible, Likelihood = Likely },
            Put with { Modality = Modality.Possible, Wording = new() { Hedge = "may well" } },
            Put with { Modality = Modality.Estimated, Likelihood = Likely }),
        new(IssueCodes.UnknownPolarity, IssueSeverity.Information, "$.polarity",
            Put with { Polarity = Polarity.Parse("mixed") },
            Put with { Polarity = Polarity.Affirmed },
            Put with { Polarity = Polarity.Negated }),
    ];

    private static Proposition At(TransferStage stage) => Subject.Supply with { Stage = stage };

    private static Proposition Meets(MeetingStatus status) =>
        new Meeting { Parties = [CorpusActors.Dprk, CorpusActors.Russia], Status = status };
}
