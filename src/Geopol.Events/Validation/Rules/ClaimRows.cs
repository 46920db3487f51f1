namespace Geopol.Events;

/// <summary>The rules that compare the parts of a claim.</summary>
internal static class ClaimRows
{
    [Rule("GE3001", IssueSeverity.Information, "attribution",
        "The claim has no attribution, so no source vouches for it. For a judgement of the recorder, add a link with the recorder as its source and the act `assess`.")]
    internal static bool NobodySaysIt(Claim c) => c.Attribution.IsEmpty;

    [Rule("GE3003", IssueSeverity.Warning, "attribution[*].on",
        "The event is reported as done, but it is surely later than the report. Correct one of the dates, or the tense.")]
    internal static int ReportedBeforeItHappened(Claim c, int from)
    {
        if (!IsReportedAsDone(c.Proposition) || c.Proposition.Event.When is not { } when)
        {
            return -1;
        }

        for (var i = from; i < c.Attribution.Count; i++)
        {
            if (Times.IsSurelyBefore(c.Attribution[i].On, when, toleratedDays: 1))
            {
                return i;
            }
        }

        return -1;
    }

    // Two links with reporting acts repeat each other: "FT reports that FT reports" is one report. Links with other acts don't repeat each other: "The Kremlin
    // denies that it said" is a denial.
    [Rule("GE3004", IssueSeverity.Error, "attribution[*]",
        "Two neighbouring links have the same source. A person who speaks for an organisation is the source of the inner link. Merge the links into one link with the documents and quotes of both, or name that person.")]
    internal static int SourceTwiceInARow(Claim c, int from)
    {
        for (var i = Math.Max(from, 1); i < c.Attribution.Count; i++)
        {
            var (outer, inner) = (c.Attribution[i - 1], c.Attribution[i]);
            if (IsRelaying(outer.Act) && IsRelaying(inner.Act) && outer.Sources.Count == 1 && inner.Sources.Count == 1
                && SameActor.Is(outer.Sources[0], inner.Sources[0]))
            {
                return i;
            }
        }

        return -1;
    }

    [Rule("GE3005", IssueSeverity.Information, "credibility",
        "`credibility` is `1` (confirmed by other sources), but no link supports the claim. Link the claims that support it.")]
    internal static bool ConfirmedByNobody(Claim c) => c.Credibility == Credibility.Confirmed && !HasSupport(c);

    [Rule("GE3006", IssueSeverity.Warning, "attribution[*].act",
        "The source denies content that is negated. Set `polarity` to `affirmed` and keep the denial, unless the source denies that the event did not happen.")]
    internal static bool DenialOfNegated(Claim c, AttributionLink link) =>
        link.Act.Text is SpeechAct.DenyText && c.Proposition.Polarity == Polarity.Negated;

    [Rule("GE3007", IssueSeverity.Error, "attribution[*].about",
        "The event has no member of this name. Name the members that are denied or doubted.")]
    internal static bool AboutForeignMember(Claim c, AttributionLink link)
    {
        foreach (var member in link.About)
        {
            if (!EventMembers.Has(c.Proposition.Event, member.FirstName))
            {
                return true;
            }
        }

        return false;
    }

    [Rule("GE3008", IssueSeverity.Warning, "recordedAt",
        "The claim was recorded before the nearest source made its statement. Correct one of the dates.")]
    internal static bool RecordedBeforeSaid(Claim c) =>
        !c.Attribution.IsEmpty && c.Attribution[0].On is { } on && Times.IsSurelyBefore(c.RecordedAt, on.Edtf, toleratedDays: 1);

    [Rule("GE3009", IssueSeverity.Information, "credibility",
        "`credibility` is `6` (cannot be judged), but a link supports the claim. Check whether the claim can be judged now.")]
    internal static bool CannotBeJudgedYetSupported(Claim c) => c.Credibility == Credibility.CannotBeJudged && HasSupport(c);

    [Rule("GE3010", IssueSeverity.Information, "proposition.modality",
        "A source vouches for the content, but `modality` is missing, so the content is not asserted. Set `modality` to `asserted`, `possible` or `estimated`.")]
    internal static bool VouchedForWithoutModality(Claim c) => !c.Attribution.IsEmpty && SpeechActs.Affirms(c.Attribution[^1].Act)
        && c.Proposition is { Modality.IsAbsent: true, Likelihood: null, Asks.IsEmpty: true, Disposition.IsAbsent: true, Evidentiality.IsAbsent: true };

    private static bool HasSupport(Claim claim)
    {
        foreach (var link in claim.Links)
        {
            if (link.Relation == LinkRelation.Supports)
            {
                return true;
            }
        }

        return false;
    }

    // A statement before May doesn't contradict "will have sold by May", "planned to sell in May" or "would have sold in May".
    private static bool IsReportedAsDone(Proposition proposition) =>
        (proposition.Tense == Tense.Past || (proposition.Aspect == Aspect.Completed && proposition.Tense != Tense.Future))
        && proposition.Disposition.IsAbsent && proposition.Condition is null;

    private static bool IsRelaying(SpeechAct act) => act == SpeechAct.Report || act == SpeechAct.Say;
}
