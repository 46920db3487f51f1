namespace Geopol.Events;

/// <summary>The rules about how a proposition is put.</summary>
[RuleRows]
internal static partial class PropositionRows
{
    internal static Rule[] All { get; } =
    [
        new Rule<Proposition>(IssueCodes.EstimatedWithoutLikelihood, Severity.Error, "likelihood",
            static p => p.Modality == Modality.Estimated && p.Likelihood is null,
            "Estimated needs a likelihood: give the word as said, or the interval."),
        new Rule<Proposition>(IssueCodes.LikelihoodUnderAssertion, Severity.Warning, "likelihood",
            static p => p.Likelihood is not null && p.Modality == Modality.Asserted && (p.Tense == Tense.Past || p.Tense == Tense.Present),
            "A likelihood stands under asserted past or present content: is the modality estimated?"),
        new Rule<Proposition>(IssueCodes.LikelihoodWithoutModality, Severity.Warning, "modality",
            static p => p.Likelihood is not null && p.Modality.IsAbsent,
            "A likelihood is given but no modality: say that it is estimated."),
        new Rule<Proposition>(IssueCodes.CompletedInTheFuture, Severity.Warning, "aspect",
            static p => p.Aspect == Aspect.Completed && p.Tense == Tense.Future,
            "Completed in the future: keep it where it is predicted to be done by then, else mend the tense or the aspect."),
        new Rule<Proposition>(IssueCodes.AsksWhetherAsserted, Severity.Warning, "asks",
            static p => p.Modality == Modality.Asserted && AsksWhether(p.Asks),
            "Whether it is so is asked, and yet it is asserted: leave the modality out."),
        new Rule<Proposition>(IssueCodes.AsksUnknownMember, Severity.Error, "asks[*]",
            static (p, from) => NextForeign(p, from),
            "The event has no such member to ask for: name one of its members, or whether."),
        new Rule<Proposition>(IssueCodes.NegatedRefusal, Severity.Warning, "polarity",
            static p => p.Polarity == Polarity.Negated && p.Event is Transfer { Stage.Text: TransferStage.RefusedText or TransferStage.CancelledText } or Meeting { Status.Text: MeetingStatus.CancelledText },
            "Not refused, or refused? What was refused or cancelled is affirmed, with that stage or status; negated, it was not."),
        new Rule<Proposition>(IssueCodes.UnknownModality, Severity.Information, "modality",
            static p => !p.Modality.IsAbsent && !p.Modality.IsKnown,
            "This modality is unknown to this version: it is kept, and counts as none."),
        new Rule<Proposition>(IssueCodes.LikelihoodUnderPossible, Severity.Warning, "likelihood",
            static p => p.Likelihood is not null && p.Modality == Modality.Possible,
            "May, might and could have no likelihood: is the modality estimated? Else keep the word in the wording."),
        new Rule<Proposition>(IssueCodes.UnknownPolarity, Severity.Information, "polarity",
            static p => !p.Polarity.IsKnown,
            "This polarity is unknown to this version: it is kept, and commits to nothing."),
    ];

    private static bool AsksWhether(EquatableArray<Asked> asks)
    {
        foreach (var asked in asks)
        {
            if (asked == Asked.Whether)
            {
                return true;
            }
        }

        return false;
    }

    private static int NextForeign(Proposition proposition, int from)
    {
        for (var i = from; i < proposition.Asks.Count; i++)
        {
            if (proposition.Asks[i] != Asked.Whether && !EventMembers.Has(proposition.Event, proposition.Asks[i].Text))
            {
                return i;
            }
        }

        return -1;
    }
}
