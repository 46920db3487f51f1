namespace Geopol.Events.Tests;

using static HardActors;

/// <summary>
/// The 22 hard statements as an expert records them. The table was written from their meaning, before the code ran: claim, factuality for
/// each speaker, and another claim with the keys that must be equal for both.
/// </summary>
internal static class HardStatements
{
    private static readonly Transfer Arms = new() { Suppliers = [Dprk], Recipients = [Russia], Items = [Commodity.Arms] };
    private static readonly Transfer Missiles = new()
    {
        Suppliers = [Iran],
        Recipients = [Houthis],
        Origin = Dprk,
        Intermediaries = [Actor.Unnamed("an Omani broker")],
        FinancedBy = [Actor.Unnamed("a charity")],
        Items = [Of("missiles", 200)],
    };

    private static readonly Interaction Attack = new() { Verb = Verb.Parse("attack"), Agents = [IslamicState], Objects = [Place.Named("Crocus City Hall")] };
    private static readonly Meeting Visit = new() { Parties = [Kim], Host = Russia, Mode = MeetingMode.Visit };

    internal static IReadOnlyList<HardStatement> All { get; } =
    [
        // 1
        new("the Kremlin confirmed the arms talks, but denied deliveries: the talks",
            Said(new Meeting { Parties = [Russia, Dprk], Mode = MeetingMode.Talks, Topics = [Commodity.Arms] }, AttributionLink.Confirm(Kremlin)), "CT+",
            Said(Arms with { Stage = TransferStage.Delivered }, AttributionLink.Deny(Kremlin)), ""),
        new("the Kremlin confirmed the arms talks, but denied deliveries: the deliveries",
            Said(Arms with { Stage = TransferStage.Delivered }, AttributionLink.Deny(Kremlin)), "CT-",
            Said(Arms with { Stage = TransferStage.Delivered }, AttributionLink.Say(SouthKorea)), "PM"),

        // 2
        new("rejects the figure of 10,000 containers",
            Said(Arms with { Items = [Of("containers", 10_000)] }, AttributionLink.Deny(Kremlin) with { About = [MemberPath.Parse("items[0].quantity")] }), "Uu",
            Said(Arms with { Items = [Of("containers", 10_000)] }, AttributionLink.Deny(Kremlin)), "PM"),

        // 3
        new("Reuters withdrew its story",
            Said(Arms, AttributionLink.Withdraw(Reuters)), "Uu",
            Said(Arms, AttributionLink.Report(Reuters)), "PM"),

        // 4
        new("IS claimed responsibility for the attack; 145 killed",
            Said(Attack with { Counts = [Killed(145)] }, AttributionLink.Claim(IslamicState)), "CT+",
            Said(Attack with { Counts = [Killed(143)] }, AttributionLink.Report(Reuters)), "M"),

        // 5
        new("the Houthis will strike ports unless salaries are paid by 1 October",
            Said(Ultimatum("[..2023-10-01]"), AttributionLink.Say(Houthis)), "CT+",
            Said(Ultimatum("[..2023-11-01]"), AttributionLink.Say(Houthis)), "M"),

        // 6
        new("the General Assembly adopted ES-11/1 by 141 to 5, with 35 abstentions",
            Said(Vote("adopt"), AttributionLink.Report(Reuters)), "CT+",
            Said(Vote("pass"), AttributionLink.Say(Reuters)), "KPM"),

        // 7
        new("OFAC listed X under E.O. 13382 for brokering the deal",
            Said(Listing, AttributionLink.Report(Reuters)), "CT+",
            Said(Listing with { Grounds = null, Adjuncts = [] }, AttributionLink.Report(Reuters)), "M"),

        // 8
        new("Iran shipped 200 DPRK-made missiles through an Omani broker, a charity paid; Tehran says 20",
            Said(Missiles, AttributionLink.Report(Reuters)), "CT+",
            Said(Missiles with { Items = [Of("missiles", 20)] }, AttributionLink.Say(Iran)), "M"),

        // 9
        new("a senior official told Reuters on condition of anonymity",
            Said(Arms, AttributionLink.Report(Reuters), Anonymous(UnitedStates)), "Uu CT+",
            Said(Arms, AttributionLink.Report(Reuters), Anonymous(Israel)), "PM"),

        // 10
        new("a leaked slide seen by the Post: 35,500 to 43,000 killed",
            Said(Losses, AttributionLink.Report(Post), Slide), "Uu PR+",
            Said(Losses with { Counts = [Killed(17_500)] }, AttributionLink.Report(Post), Slide), "M"),

        // 11
        new("38 North: imagery of 24 August shows a train",
            Imagery, "PR+",
            Imagery with { Proposition = Imagery.Proposition with { Evidentiality = default } }, "M"),

        // 12
        new("a quotation in German, by a machine from Ukrainian, which translated English that isn't at hand",
            Quoted(new Quote { Language = LanguageTag.Ukrainian, TranslationOf = new Quote { Language = LanguageTag.English } }), "CT+",
            Quoted(null), "KPM"),

        // 13
        new("the intelligence community with moderate confidence: likely, 55 to 80 %",
            Put(Arms, p => p with { Modality = Modality.Estimated, Likelihood = Likelihood.Between(0.55, 0.8, "likely") with { Yardstick = Yardstick.Icd203 } },
                AttributionLink.Assess(Actor.Unnamed("the US intelligence community")) with { Confidence = new() { Level = ConfidenceLevel.Moderate } }), "PR+",
            Put(Arms, p => p with { Modality = Modality.Estimated, Likelihood = Likelihood.OfWord("likely") },
                AttributionLink.Assess(Actor.Unnamed("the US intelligence community"))), "M"),

        // 14
        new("sources close to the Kremlin",
            Said(Arms, AttributionLink.Say(Near(Kremlin))), "CT+",
            Said(Arms, AttributionLink.Say(Kremlin)), "PM"),

        // 15
        new("Kyiv: 17 killed by a Russian missile; others: by a stray one",
            Said(Strike(Russia), AttributionLink.Say(Ukraine)), "CT+",
            Said(Strike(Ukraine), AttributionLink.Report(Reuters)), ""),

        // 16
        new("the visit of the 9th did not take place, now the 12th",
            Said(Visit with { Status = MeetingStatus.Postponed, FormerlyFor = EventTime.At("2023-09-09"), ScheduledFor = EventTime.At("2023-09-12") }, AttributionLink.Say(Kremlin)), "CT+",
            Said(Visit with { When = EventTime.At("2023-09-09") }, AttributionLink.Say(Kremlin)), ""),

        // 17
        new("the Pentagon declined to confirm",
            Said(Arms, AttributionLink.Decline(Actor.Named(ActorKind.Office, "Pentagon"))), "Uu",
            Said(Arms, AttributionLink.Deny(Actor.Named(ActorKind.Office, "Pentagon"))), "PM"),

        // 18
        new("Kim does not plan to go",
            Put(Visit, p => p with { Polarity = Polarity.Negated, Disposition = Disposition.Intends }, AttributionLink.Say(Kremlin)), "Uu",
            Said(new Interaction { Verb = Verb.Parse("plan"), Agents = [Kim], Content = Proposition.Of(Visit) with { Polarity = Polarity.Negated } }, AttributionLink.Say(Kremlin)), ""),

        // 19
        new("Seoul: Pyongyang stopped deliveries",
            Put(Arms, p => p with { Tense = Tense.Past, Aspect = Aspect.Ended }, AttributionLink.Say(SouthKorea)), "CT+",
            Put(Arms, p => p with { Tense = Tense.Past, Polarity = Polarity.Negated }, AttributionLink.Say(SouthKorea)), "M"),

        // 20
        new("Seoul can't rule out that shells were delivered",
            Put(Arms, p => p with { Modality = Modality.Possible, Tense = Tense.Past }, AttributionLink.Suggest(SouthKorea)), "PS+",
            Put(Arms, p => p with { Tense = Tense.Past }, AttributionLink.Say(SouthKorea)), "M"),

        // 21
        new("two analysts of two agencies, the same assessment of their own",
            Assessed(UnitedStates), "PR+",
            Assessed(SouthKorea), "PM"),

        // 22
        new("Peskov denied having said that",
            Said(new Interaction { Verb = Verb.Parse("say"), Agents = [Peskov], Content = Arms }, AttributionLink.Deny(Peskov)), "CT-",
            Said(Arms, AttributionLink.Deny(Peskov)), ""),
    ];

    private static Interaction Listing => new()
    {
        Verb = Verb.Parse("sanction"),
        Agents = [Actor.Named(ActorKind.Office, "OFAC")],
        Objects = [Actor.Named(ActorKind.Company, "X")],
        Adjuncts = [Adjunct.Under("E.O. 13382")],
        Grounds = Arms with { Intermediaries = [Actor.Named(ActorKind.Company, "X")] },
    };

    private static Interaction Losses => new()
    {
        Verb = Verb.Parse("kill"),
        Objects = [Actor.Unnamed("Russian soldiers") with { Kind = ActorKind.Group }],
        Counts = [new() { Kind = CountKind.Killed, Number = Quantity.Between(35_500, 43_000) }],
    };

    private static AttributionLink Slide => AttributionLink.Assess(Actor.Named(ActorKind.Office, "Pentagon")) with
    {
        Basis = [Basis.Document],
        Channel = DisclosureChannel.Leak,
        Document = new() { Title = LocalizedText.Of(LanguageTag.English, "a briefing slide") },
    };

    private static Claim Imagery => Put(
        new Interaction { Verb = Verb.Parse("load"), Objects = [Commodity.Parse("train")], Where = Place.Named("Rason") },
        p => p with { Evidentiality = Evidentiality.Apparent },
        AttributionLink.Report(Actor.Named(ActorKind.MediaOutlet, "38 North")) with { Basis = [Basis.Imagery] }) with
    {
        Evidence = [new() { Kind = EvidenceKind.SatelliteImage, Captured = Edtf.Parse("2023-08-24"), Description = LocalizedText.Of(LanguageTag.English, "the port of Rason") }],
    };

    private static Warning Ultimatum(string by) => new()
    {
        Issuers = [Houthis],
        Kind = WarningKind.Ultimatum,
        Condition = new Proposition
        {
            Event = new Interaction { Verb = Verb.Parse("pay"), Objects = ["salaries"], When = EventTime.At(by) },
            Polarity = Polarity.Negated,
        },
        Consequence = new Proposition
        {
            Event = new Interaction { Verb = Verb.Parse("attack"), Agents = [Houthis], Objects = ["ports"] },
            Tense = Tense.Future,
        },
    };

    private static Interaction Vote(string verb) => new()
    {
        Verb = Verb.Parse(verb),
        Agents = [Actor.Named(ActorKind.InternationalOrganisation, "UN General Assembly")],
        Objects = ["resolution ES-11/1"],
        Counts = [Counted(CountKind.For, 141), Counted(CountKind.Against, 5), Counted(CountKind.Abstaining, 35)],
    };

    private static Interaction Strike(Actor by) => new()
    {
        Verb = Verb.Parse("attack"),
        Agents = [by],
        Objects = [Place.Named("Kostiantynivka")],
        Instruments = [Commodity.Parse("missiles")],
        Counts = [Killed(17)],
        Related = [new() { Kind = RelatedKind.Incident, Names = LocalizedText.Of(LanguageTag.English, "Kostiantynivka market") }],
    };

    private static AttributionLink Anonymous(Actor state) => AttributionLink.Say(Official("a senior official", state)) with
    {
        To = [Reuters],
        Naming = SourceNaming.AtOwnRequest,
        Channel = DisclosureChannel.Background,
    };

    private static Actor Near(Actor office) => Actor.Unnamed("sources") with { Affiliations = [new() { Role = AffiliationRole.CloseTo, Of = office }] };

    private static Claim Assessed(Actor agency)
    {
        var analyst = Official("an analyst", agency);
        return Said(Arms, AttributionLink.Assess(analyst) with { Basis = [Basis.OwnAnalysis] }) with { RecordedBy = analyst };
    }

    private static Claim Quoted(Quote? original) => Said(Arms, AttributionLink.Say(Kremlin) with
    {
        Quotes = [new() { Text = "Wir liefern nicht", Language = LanguageTag.German, Translator = Translator.Machine, TranslationOf = original }],
    });

    private static Goods Of(string commodity, int quantity) => Goods.Of(Commodity.Parse(commodity)) with { Quantity = quantity };

    private static Count Killed(int number) => Counted(CountKind.Killed, number);

    private static Count Counted(CountKind kind, int number) => new() { Kind = kind, Number = number };

    private static Claim Said(GeopolEvent content, params ReadOnlySpan<AttributionLink> links) => Put(content, static p => p, links);

    private static Claim Put(GeopolEvent content, Func<Proposition, Proposition> how, params ReadOnlySpan<AttributionLink> links) => new()
    {
        Proposition = how(new Proposition { Event = content, Modality = Modality.Asserted }),
        Attribution = Attribution.Create(links),
    };
}
