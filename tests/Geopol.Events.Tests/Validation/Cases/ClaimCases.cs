namespace Geopol.Events.Tests;

internal static class ClaimCases
{
    private static readonly Actor Kremlin = Actor.Named(ActorKind.Office, "Kremlin") with { StandsFor = CorpusActors.Russia };
    private static readonly AttributionLink Paper = AttributionLink.Report(CorpusActors.FinancialTimes);
    private static readonly Claim Said = Subject.Said with { Attribution = [Paper] };
    private static readonly ContentId Earlier = ReferenceCorpus.S09.ContentId;

    internal static RuleCase[] All { get; } =
    [
        new(IssueCodes.NobodySaysIt, IssueSeverity.Information, "$.attribution",
            Said with { Attribution = [] },
            Said,
            Said with { Attribution = [new() { Sources = [Actor.NotKnown] }] }),
        new(IssueCodes.ReportedBeforeItHappened, IssueSeverity.Warning, "$.attribution[1].on",
            Told("2023-09-10", Tense.Past, outer: "2023-09-12", inner: "2023-09-08"),
            Told("2023-09-10", Tense.Past, outer: "2023-09-09", inner: "2023-09-09"),
            Told("2023-09-10", Tense.Past, outer: "2023-09-12", inner: "2023-09"),
            Told("2023-09-10", Tense.Past, outer: "9999", inner: "9999-12-31"),
            Told("2023-09", Tense.Past, outer: "2023-09-12", inner: "2023-09-08"),
            Told("2023-09-10", Tense.Past, outer: "2023-09-12", inner: "../2023-09-12"),
            Told("2023-09-10", Tense.Future, outer: "2023-09-12", inner: "2023-09-08"),
            Told("2023-09-10", Tense.Present, outer: "2023-09-12", inner: "2023-09-08"),
            With(Told("2023-09-10", Tense.Future, outer: "2023-09-08", inner: "2023-09-08"), static p => p with { Aspect = Aspect.Completed }),
            With(Told("2023-09-10", Tense.Past, outer: "2023-09-08", inner: "2023-09-08"), static p => p with { Disposition = Disposition.Intends }),
            With(Told("2023-09-10", Tense.Past, outer: "2023-09-08", inner: "2023-09-08"), static p => p with { Condition = new Meeting() })),
        new(IssueCodes.ReportedBeforeItHappened, IssueSeverity.Warning, "$.attribution[0].on $.attribution[1].on",
            With(Told("2023-09-10", default, outer: "2023-09-08", inner: "2023-09-01"), static p => p with { Aspect = Aspect.Completed }),
            Told("2023-09-10", default, outer: "2023-09-08", inner: "2023-09-01")),
        new(IssueCodes.SourceTwiceInARow, IssueSeverity.Error, "$.attribution[1]",
            Said with { Attribution = [Paper, Paper] },
            Said with { Attribution = [Paper] },
            Said with { Attribution = [Paper, CorpusChain.Outlet, Paper] },
            Said with { Attribution = [Paper, Paper with { Act = SpeechAct.Suggest }] },
            Said with { Attribution = [Paper, Paper with { Sources = [CorpusActors.FinancialTimes, CorpusActors.Experts] }] },
            Said with { Attribution = [By(CorpusActors.Experts, SpeechAct.Report), By(CorpusActors.Experts, SpeechAct.Say)] }),
        new(IssueCodes.SourceTwiceInARow, IssueSeverity.Error, "$.attribution[2]",
            Said with { Attribution = [Paper, By(Kremlin, SpeechAct.Say), By(CorpusActors.Russia, SpeechAct.Report)] },
            Said with { Attribution = [Paper, By(Kremlin, SpeechAct.Deny), By(Kremlin, SpeechAct.Say)] },
            Said with { Attribution = [Paper, By(Kremlin, SpeechAct.Confirm), By(Kremlin, SpeechAct.Say)] }),
        new(IssueCodes.VouchedForWithoutModality, IssueSeverity.Information, "$.proposition.modality",
            Put(SpeechAct.Report, new Proposition { Event = Subject.Supply }),
            Put(SpeechAct.Report, new Proposition { Event = Subject.Supply, Modality = Modality.Asserted }),
            Put(SpeechAct.Report, new Proposition { Event = Subject.Supply, Disposition = Disposition.Intends }),
            Put(SpeechAct.Report, new Proposition { Event = Subject.Supply, Asks = [OpenQuestion.Whether] }),
            Put(SpeechAct.Report, new Proposition { Event = Subject.Supply, Evidentiality = Evidentiality.Hearsay }),
            Put(SpeechAct.Deny, new Proposition { Event = Subject.Supply }),
            Put(SpeechAct.Question, new Proposition { Event = Subject.Supply })),
        new(IssueCodes.ConfirmedByNobody, IssueSeverity.Information, "$.credibility",
            Said with { Credibility = Credibility.Confirmed },
            Linked(Credibility.Confirmed, LinkRelation.Supports),
            Said with { Credibility = Credibility.ProbablyTrue }),
        new(IssueCodes.ConfirmedByNobody, IssueSeverity.Information, "$.credibility",
            Linked(Credibility.Confirmed, LinkRelation.DependsOn)),
        new(IssueCodes.DenialOfNegated, IssueSeverity.Warning, "$.attribution[1].act",
            Denied(Polarity.Negated),
            Denied(default),
            With(Said, static p => p with { Polarity = Polarity.Negated })),
        new(IssueCodes.AboutForeignMember, IssueSeverity.Error, "$.attribution[1].about",
            Limited("items", "killed"),
            Limited("items", "when.edtf", "suppliers[0].names"),
            Limited("items") with { Proposition = new UnknownEvent("launch") }),
        new(IssueCodes.RecordedBeforeSaid, IssueSeverity.Warning, "$.recordedAt",
            Recorded(2023, 9, 8, saidOn: "2023-09-10"),
            Recorded(2023, 9, 9, saidOn: "2023-09-10"),
            Recorded(2023, 9, 8, saidOn: "2023-09"),
            Recorded(9999, 12, 31, saidOn: "2023-09-10"),
            Recorded(2023, 9, 8, saidOn: "../2023-09-30"),
            Recorded(2023, 9, 8, saidOn: "2023-09-10") with { Attribution = [Paper] }),
        new(IssueCodes.CannotBeJudgedYetSupported, IssueSeverity.Information, "$.credibility",
            Linked(Credibility.CannotBeJudged, LinkRelation.Supports),
            Linked(Credibility.CannotBeJudged, LinkRelation.Disputes),
            Linked(Credibility.PossiblyTrue, LinkRelation.Supports)),
    ];

    private static Claim Told(string when, Tense tense, string outer, string inner) => Said with
    {
        Attribution = [CorpusChain.Outlet with { On = EventTime.At(outer) }, Paper with { On = EventTime.At(inner) }],
        Proposition = new() { Event = Subject.Supply with { When = EventTime.At(when) }, Tense = tense, Modality = Modality.Asserted },
    };

    private static Claim With(Claim claim, Func<Proposition, Proposition> put) => claim with { Proposition = put(claim.Proposition) };

    private static AttributionLink By(Actor source, SpeechAct act) => new() { Sources = [source], Act = act };

    private static Claim Put(SpeechAct act, Proposition proposition) => new() { Proposition = proposition, Attribution = [AttributionLink.Of(act, CorpusActors.FinancialTimes)] };

    private static Claim Linked(Credibility credibility, LinkRelation relation) =>
        Said with { Credibility = credibility, Links = [new() { Relation = relation, To = Earlier }] };

    private static Claim Denied(Polarity polarity) =>
        With(Said with { Attribution = [Paper, By(Kremlin, SpeechAct.Deny)] }, p => p with { Polarity = polarity });

    private static Claim Limited(params string[] members) =>
        Said with { Attribution = [Paper, By(Kremlin, SpeechAct.Deny) with { About = [.. members.Select(MemberPath.Parse)] }] };

    private static Claim Recorded(int year, int month, int day, string saidOn) => Said with
    {
        Attribution = [Paper with { On = EventTime.At(saidOn) }],
        RecordedAt = Instant.FromUtc(year, month, day, 8, 0),
    };
}
