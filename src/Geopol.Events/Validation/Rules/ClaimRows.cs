namespace Geopol.Events;

/// <summary>The rules about what crosses the parts of a claim.</summary>
[RuleRows]
internal static partial class ClaimRows
{
    internal static Rule[] All { get; } =
    [
        new Rule<Claim>(IssueCodes.NobodySaysIt, Severity.Information, "attribution",
            static c => c.Attribution.IsEmpty,
            "Nobody is given who says it: the claim counts for nobody. A judgement of the recorder has the recorder as its link, act assess."),
        new Rule<Claim>(IssueCodes.ReportedBeforeItHappened, Severity.Error, "attribution[*].on",
            static (c, from) => NextTooEarly(c, from),
            "The source tells as done what happened surely later than it spoke: mend one of the dates, or the tense."),
        new Rule<Claim>(IssueCodes.SourceTwiceInARow, Severity.Error, "attribution[*]",
            static (c, from) => NextRelayed(c, from),
            "The source relays itself: make one link of the two."),
        new Rule<Claim>(IssueCodes.ConfirmedByNobody, Severity.Information, "credibility",
            static c => c.Credibility == Credibility.Confirmed && !HasSupport(c),
            "Confirmed by other sources, but no link supports it: link the claims that do."),
        new Rule<Claim>(IssueCodes.DenialOfNegated, Severity.Warning, "attribution[*].act",
            static (c, from) => NextDenialOfNegated(c, from),
            "A denial over negated content: put the content as it was denied, in the affirmative, unless that it did not happen is what is denied."),
        new Rule<Claim>(IssueCodes.AboutForeignMember, Severity.Error, "attribution[*].about",
            static (c, from) => NextAboutForeign(c, from),
            "The event has no such member: name the members that are denied or doubted."),
        new Rule<Claim>(IssueCodes.RecordedBeforeSaid, Severity.Warning, "recordedAt",
            static c => IsRecordedBeforeSaid(c),
            "It was recorded before the nearest source said it: mend one of the dates."),
        new Rule<Claim>(IssueCodes.CannotBeJudgedYetSupported, Severity.Information, "credibility",
            static c => c.Credibility == Credibility.CannotBeJudged && HasSupport(c),
            "Its truth can not be judged, and yet a link speaks of support: see whether it can be judged by now."),
    ];

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

    private static int NextTooEarly(Claim claim, int from)
    {
        if (!IsToldAsDone(claim.Proposition) || claim.Proposition.Event.When is not { } when)
        {
            return -1;
        }

        for (var i = from; i < claim.Attribution.Count; i++)
        {
            if (Times.IsSurelyBefore(claim.Attribution[i].On, when, toleratedDays: 1))
            {
                return i;
            }
        }

        return -1;
    }

    // "Will have sold by May", "planned to sell in May" and "would have sold in May" are told before May without contradiction.
    private static bool IsToldAsDone(Proposition proposition) =>
        (proposition.Tense == Tense.Past || (proposition.Aspect == Aspect.Completed && proposition.Tense != Tense.Future))
        && proposition.Disposition.IsAbsent && proposition.Condition is null;

    // "The Kremlin denies that it said" is a denial; "FT reports that FT reports" is one report.
    private static int NextRelayed(Claim claim, int from)
    {
        for (var i = Math.Max(from, 1); i < claim.Attribution.Count; i++)
        {
            var (outer, inner) = (claim.Attribution[i - 1], claim.Attribution[i]);
            if (IsRelaying(outer.Act) && IsRelaying(inner.Act) && outer.Sources.Count == 1 && inner.Sources.Count == 1
                && SameActor.Is(outer.Sources[0], inner.Sources[0]))
            {
                return i;
            }
        }

        return -1;
    }

    private static bool IsRelaying(SpeechAct act) => act == SpeechAct.Report || act == SpeechAct.Say;

    private static int NextDenialOfNegated(Claim claim, int from)
    {
        for (var i = from; claim.Proposition.Polarity == Polarity.Negated && i < claim.Attribution.Count; i++)
        {
            if (claim.Attribution[i].Act == SpeechAct.Deny)
            {
                return i;
            }
        }

        return -1;
    }

    private static int NextAboutForeign(Claim claim, int from)
    {
        for (var i = from; i < claim.Attribution.Count; i++)
        {
            foreach (var member in claim.Attribution[i].About)
            {
                if (!EventMembers.Has(claim.Proposition.Event, member.FirstName))
                {
                    return i;
                }
            }
        }

        return -1;
    }

    private static bool IsRecordedBeforeSaid(Claim claim) =>
        !claim.Attribution.IsEmpty && claim.Attribution[0].On is { } on && Times.IsSurelyBefore(claim.RecordedAt, on.Edtf, toleratedDays: 1);
}
