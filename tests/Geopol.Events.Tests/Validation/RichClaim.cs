namespace Geopol.Events.Tests;

/// <summary>A claim that breaks no rule. It has a value of each type in each place where a rule may check it.</summary>
internal static class RichClaim
{
    private static readonly Edtf Day = Edtf.Parse("2023-09-08");
    private static readonly EventTime InSeptember = EventTime.Of(Edtf.Parse("2023-09"), "in September") with { Language = LanguageTag.English, RelativeTo = Day };
    private static readonly Money Price = new() { Amount = Quantity.Estimate(1, 2, 3), Currency = CurrencyCode.Parse("USD"), PricesOf = Edtf.Parse("2023") };

    internal static Claim Value { get; } = new()
    {
        Attribution = [Outlet, Officials],
        Confidence = new() { Level = ConfidenceLevel.Parse("very-high"), Scale = ConfidenceScale.IpccAr5 },
        Credibility = Credibility.ProbablyTrue,
        Evidence = [Image, Image with { Kind = EvidenceKind.Video, Sha256 = Sha256.Parse(new string('c', 64)) }],
        Links = [new() { Relation = LinkRelation.DependsOn, To = ReferenceCorpus.S09.ContentId }, new() { Relation = LinkRelation.Resolves, Outcome = Outcome.Partly, To = ReferenceCorpus.S10.ContentId }],
        Extraction = new() { System = "reader" },
        Proposition = new()
        {
            Modality = Modality.Estimated,
            Likelihood = Likelihood.Between(0.55, 0.8, "likely") with { Yardstick = Yardstick.Icd203, YardstickVersion = "2015" },
            Tense = Tense.Future,
            Condition = new() { Event = Use },
            Wording = new() { Lemma = "discuss" },
            Event = Talks,
        },
        RecordedAt = Instant.FromUtc(2023, 9, 12, 8, 0),
        RecordedBy = Analyst,
    };

    private static AttributionLink Outlet => AttributionLink.Report(Paper) with
    {
        On = InSeptember,
        Document = Article,
        Quotes = [German, German with { TranslationOf = new() { Text = "pay the price", Language = LanguageTag.English }, Translator = Translator.Machine }],
        Reliability = Reliability.B,
        Marks = [Mark.Inferred("on.edtf")],
    };

    private static AttributionLink Officials => new()
    {
        Act = SpeechAct.Assess,
        Sources = [Actor.Unnamed("US officials") with { Number = Quantity.Around(3), Affiliations = [new() { Of = CorpusActors.UnitedStates, Role = AffiliationRole.OfficialOf, Since = Edtf.Parse("2021"), Until = Edtf.Parse("2024") }] }],
        To = [Paper],
        Naming = SourceNaming.AtOwnRequest,
        Basis = [Basis.Imagery],
        Confidence = new() { Level = ConfidenceLevel.Moderate, Scale = ConfidenceScale.Icd203 },
    };

    private static Meeting Talks => new()
    {
        Parties = [CorpusActors.KimJongUn, CorpusActors.VladimirPutin],
        Host = Moscow,
        Topics = ["satellites", Sale, Threat, Deal],
        ScheduledFor = EventTime.At("[2023-09-10..2023-09-13]"),
        FormerlyFor = EventTime.At("2023-08"),
        When = EventTime.At("2023-09-13?"),
        Where = new() { Names = LocalizedText.Of(LanguageTag.English, "Vostochny"), Country = Twice, Id = [Identifier.Parse("geonames:1"), Identifier.Parse("fips:RS05")] },
        Contexts = [Context.Military],
        Marks = [Mark.Inferred("when.edtf"), Mark.Inferred("topics[1].clause.event.suppliers")],
    };

    private static Proposition Sale => new()
    {
        Modality = Modality.Possible,
        Event = new Transfer
        {
            Suppliers = [CorpusActors.Dprk],
            Recipients = [CorpusActors.Russia],
            EndUsers = [CorpusActors.WagnerGroup],
            Origin = Actor.State("CN"),
            Intermediaries = [new() { OneOf = [Actor.State("SD"), Actor.State("EG")] }, Actor.NotKnown],
            FinancedBy = [Actor.State("BY")],
            OnBehalfOf = Actor.State("IR"),
            Kind = TransferKind.Barter,
            Stage = TransferStage.Offered,
            StageBy = [CorpusActors.KimJongUn],
            Items = [CorpusGoods.Munitions with { Quantity = 10, Ordered = 20, Delivered = 5, Value = Price, Designation = "KN-23", OrDesignations = ["KN-24"] }, CorpusGoods.Arms],
            Consideration = [CorpusGoods.Grain with { Quantity = Quantity.Said("dozens") }],
            OrderedOn = EventTime.At("2023-08"),
            DeliveredOn = EventTime.At("2023-09/2023-10"),
            Via = [Place.Named("Rason"), new() { Country = CorpusActors.Russia }],
        },
    };

    private static Proposition Threat => new Warning
    {
        Kind = WarningKind.Ultimatum,
        Issuers = [CorpusActors.WhiteHouse],
        Addressees = [CorpusActors.Dprk, CorpusActors.Russia],
        Condition = Proposition.Of(Deal),
        Consequence = Proposition.Of(Use),
    };

    private static Agreement Deal => new()
    {
        Parties = [CorpusActors.Dprk, CorpusActors.Russia],
        Stage = AgreementStage.Sought,
        StageBy = [CorpusActors.Dprk],
        Terms = [Subject.Supply, "in secret"],
    };

    private static Interaction Use => new()
    {
        Verb = Verb.Parse("use"),
        Agents = [CorpusGoods.Munitions],
        Partners = [CorpusActors.SouthKorea],
        Objects = [Place.Named("Kharkiv") with { Within = new() { Country = CorpusActors.Ukraine } }],
        Recipients = [CorpusActors.NeighboursOfDprk],
        Beneficiaries = [CorpusActors.WagnerGroup],
        Opponents = [CorpusActors.Ukraine],
        Sources = [Place.Named("Rason")],
        Destinations = [Place.Named("Vladivostok")],
        Topics = [Subject.Supply],
        Adjuncts = [Adjunct.Beyond(CorpusGoods.Grain)],
        Amounts = [Price],
        Instruments = [CorpusGoods.Arms],
        Content = Proposition.Of(new Interaction { Verb = Verb.Parse("fight"), Agents = [CorpusActors.Russia] }),
        Grounds = Proposition.Of(new Meeting { Parties = [CorpusActors.Japan] }),
        Counts = [new() { Kind = CountKind.Killed, Number = Quantity.Between(10, 20), Of = CorpusActors.SouthKorea }],
        Plover = new() { Type = PloverType.Assault, Modes = [PloverMode.HeavyWeapons] },
    };

    private static Actor Paper => Actor.Named(ActorKind.MediaOutlet, "Financial Times");

    private static Actor Analyst => Actor.Named(ActorKind.Person, "Analyst");

    private static Actor Moscow => Actor.Named(ActorKind.Office, "Kremlin") with { StandsFor = CorpusActors.Russia };

    private static Actor Twice => new() { Kind = ActorKind.State, Id = [Identifier.Parse("iso3166-1-alpha-3:RUS"), Identifier.Parse("fips:RS"), Identifier.Parse("cow:365")] };

    private static Quote German => new() { Text = "den Preis zahlen", Language = LanguageTag.German };

    private static DocumentReference Article => new() { Url = "https://example.org/a", Published = Day, Accessed = Instant.FromUtc(2023, 9, 9, 0, 0), Publisher = Paper };

    private static EvidenceItem Image => new() { Kind = EvidenceKind.SatelliteImage, Document = Article, Captured = Edtf.Parse("2023-09-01"), Published = Day };
}
