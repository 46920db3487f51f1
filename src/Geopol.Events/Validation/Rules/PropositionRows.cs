namespace Geopol.Events;

/// <summary>The rules about how a proposition is put.</summary>
internal static class PropositionRows
{
    [Rule("GE2001", IssueSeverity.Error, "likelihood",
        "`modality` is `estimated`, but `likelihood` is missing. Give the word as the source says it, or an interval.")]
    internal static bool EstimatedWithoutLikelihood(Proposition p) => p.Modality == Modality.Estimated && p.Likelihood is null;

    [Rule("GE2002", IssueSeverity.Warning, "likelihood",
        "`likelihood` is given for asserted content in the past or present. Set `modality` to `estimated`, or remove the likelihood.")]
    internal static bool LikelihoodUnderAssertion(Proposition p) =>
        p.Likelihood is not null && p.Modality == Modality.Asserted && (p.Tense == Tense.Past || p.Tense == Tense.Present);

    [Rule("GE2003", IssueSeverity.Warning, "modality",
        "`likelihood` is given, but `modality` is missing. Set `modality` to `estimated`.")]
    internal static bool LikelihoodWithoutModality(Proposition p) => p.Likelihood is not null && p.Modality.IsAbsent;

    [Rule("GE2004", IssueSeverity.Warning, "aspect",
        "`aspect` is `completed`, but `tense` is `future`. Correct one of them, unless the source predicts that the event will be over by then.")]
    internal static bool CompletedInTheFuture(Proposition p) => p.Aspect == Aspect.Completed && p.Tense == Tense.Future;

    [Rule("GE2005", IssueSeverity.Warning, "asks",
        "`asks` contains `whether`, but `modality` is `asserted`. Remove the modality.")]
    internal static bool AsksWhetherAsserted(Proposition p) => p.Modality == Modality.Asserted && AsksWhether(p.Asks);

    [Rule("GE2006", IssueSeverity.Error, "asks[*]",
        "The event has no member of this name. Name one of its members, or `whether`.")]
    internal static bool AsksUnknownMember(Proposition p, OpenQuestion asked) => asked != OpenQuestion.Whether && !EventMembers.Has(p.Event, asked.Text);

    [Rule("GE2007", IssueSeverity.Warning, "polarity",
        "`polarity` is `negated`, and the event is refused or cancelled. Together they mean that the event was not refused or cancelled. Set `polarity` to `affirmed` if it was.")]
    internal static bool NegatedRefusal(Proposition p) => p.Polarity == Polarity.Negated
        && p.Event is Transfer { Stage.Text: TransferStage.RefusedText or TransferStage.CancelledText } or Meeting { Status.Text: MeetingStatus.CancelledText };

    [Rule("GE2008", IssueSeverity.Information, "modality",
        "This version does not know the modality. The modality is kept, and counts as absent.")]
    internal static bool UnknownModality(Proposition p) => !p.Modality.IsAbsent && !p.Modality.IsKnown;

    [Rule("GE2009", IssueSeverity.Warning, "likelihood",
        "`likelihood` is given, but `modality` is `possible`. May, might and could have no degree. Set `modality` to `estimated`, or move the word to the wording.")]
    internal static bool LikelihoodUnderPossible(Proposition p) => p.Likelihood is not null && p.Modality == Modality.Possible;

    [Rule("GE2010", IssueSeverity.Information, "polarity",
        "This version does not know the polarity. The polarity is kept, and commits the speaker to nothing.")]
    internal static bool UnknownPolarity(Proposition p) => !p.Polarity.IsKnown;

    private static bool AsksWhether(EquatableArray<OpenQuestion> asks)
    {
        foreach (var asked in asks)
        {
            if (asked == OpenQuestion.Whether)
            {
                return true;
            }
        }

        return false;
    }
}
