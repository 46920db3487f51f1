namespace Geopol.Events.Tests;

/// <summary>Pairs of claims. For each of the four keys, a pair says whether the key must be equal or different.</summary>
internal static class KeyPairs
{
    private static readonly Actor Dprk = Actor.State("KP", "North Korea");
    private static readonly Actor Russia = Actor.State("RU", "Russia");
    private static readonly Actor Ukraine = Actor.State("UA", "Ukraine");
    private static readonly Actor Ft = Actor.Named(ActorKind.MediaOutlet, "Financial Times");
    private static readonly Actor Kremlin = Actor.Named(ActorKind.Office, "Kremlin") with { StandsFor = Russia };
    private static readonly Actor Kim = Actor.Named(ActorKind.Person, "Kim Jong Un");
    private static readonly Actor Putin = Actor.Named(ActorKind.Person, "Vladimir Putin");

    private static readonly Transfer Sale = new() { Kind = TransferKind.Sale, Suppliers = [Dprk], Recipients = [Russia], Items = [Commodity.Munitions] };
    private static readonly Transfer Offer = Sale with { Stage = TransferStage.Offered, StageBy = [Dprk] };
    private static readonly Meeting Talks = new() { Parties = [Kim, Putin] };
    private static readonly Interaction Attack = new() { Verb = Verb.Parse("attack"), Agents = [Russia], Objects = [Ukraine] };

    internal static IReadOnlyList<KeyPair> All { get; } =
    [
        // Both claims are the same.
        new("identical", Per(Sale), Per(Sale), "CKPM"),
        new("recorded by another", Per(Sale), Per(Sale) with { RecordedBy = Ukraine, RecordedAt = Instant.FromUtc(2023, 9, 9, 8, 0) }, "CKPM"),

        // The claims put the same matter in different ways.
        new("may and asserted", May(Sale), Per(Sale), "M"),
        new("may and 70 %", May(Sale), Put(new Proposition { Event = Sale, Modality = Modality.Estimated, Likelihood = Likelihood.Of(0.7) }), "M"),
        new("asserted and did not", Per(Sale), Put(Said(Sale) with { Polarity = Polarity.Negated, Tense = Tense.Past }), "M"),
        new("affirmed and denied", Per(Sale), By(Said(Sale), SpeechAct.Deny, Ft), "PM"),
        new("intends and does", Put(Said(Sale) with { Disposition = Disposition.Intends }), Per(Sale), "M"),
        new("apparent and plain", Put(Said(Sale) with { Evidentiality = Evidentiality.Apparent }), Per(Sale), "M"),
        new("asked whether and said", Put(new Proposition { Event = Sale, Asks = [OpenQuestion.Whether] }), Per(Sale), "M"),
        new("worded otherwise", Put(Said(Sale) with { Wording = new Wording { Lemma = "sell", Manner = "openly" } }), Per(Sale), "KPM"),
        new("under a condition", Put(Said(Sale) with { Condition = new Meeting { Parties = [Kim] } }), Per(Sale), ""),

        // The speakers are different.
        new("another outlet", Per(Sale), By(Said(Sale), SpeechAct.Report, Actor.Named(ActorKind.MediaOutlet, "Reuters")), "PM"),
        new("reports and says", Per(Sale), By(Said(Sale), SpeechAct.Say, Ft), "KPM"),
        new("reports and suggests", Per(Sale), By(Said(Sale), SpeechAct.Suggest, Ft), "PM"),
        new("dated and undated", Per(Sale), Per(Sale) with { Attribution = [AttributionLink.Report(Ft) with { On = EventTime.At("2023-09-08") }] }, "KPM"),
        new("with a document", Per(Sale), Per(Sale) with { Attribution = [AttributionLink.Report(Ft) with { Document = new DocumentReference { Url = "https://example.org/1" } }] }, "KPM"),
        new("with and without a translation", Quoted(null), Quoted(new Quote { Text = "sell", Language = LanguageTag.English }), "KPM"),
        new("with a rating", Per(Sale), Per(Sale) with { Credibility = Credibility.ProbablyTrue }, "KPM"),
        new("a link more", Per(Sale), Per(Sale) with { Attribution = [AttributionLink.Report(Ft), AttributionLink.Report(Kim)] }, "PM"),

        // The stages, or the actors who took them, are different.
        new("offer by the seller and by the buyer", Per(Offer), Per(Offer with { StageBy = [Russia] }), ""),
        new("offered and sold", Per(Offer), Per(Sale), ""),
        new("who cancelled", Per(Sale with { Stage = TransferStage.Cancelled, StageBy = [Dprk] }), Per(Sale with { Stage = TransferStage.Cancelled, StageBy = [Russia] }), ""),
        new("delivered and no stage", Per(Sale with { Stage = TransferStage.Delivered }), Per(Sale), "M"),
        new("partly delivered and delivered", Per(Sale with { Stage = TransferStage.PartlyDelivered }), Per(Sale with { Stage = TransferStage.Delivered }), "M"),
        new("meeting held and scheduled", Per(Talks with { Status = MeetingStatus.Held }), Per(Talks with { Status = MeetingStatus.Scheduled }), "M"),
        new("meeting held and cancelled", Per(Talks with { Status = MeetingStatus.Held }), Per(Talks with { Status = MeetingStatus.Cancelled }), ""),

        // Actors.
        new("North Korea and DPRK with their code", Per(Sale), Per(Sale with { Suppliers = [Actor.State("KP", "DPRK")] }), "KPM"),
        new("alpha-2 and alpha-3", Per(Sale), Per(Sale with { Suppliers = [Coded(IdentifierScheme.Iso31661Alpha3, "PRK")] }), "KPM"),
        new("alpha-2 and FIPS", Per(Sale), Per(Sale with { Suppliers = [Coded(IdentifierScheme.Fips, "KN")] }), "KPM"),
        new("FIPS and ISO of the same letters", Per(Sale), Per(Sale with { Suppliers = [Coded(IdentifierScheme.Fips, "KP")] }), ""),
        new("seller and buyer exchanged", Per(Sale), Per(Sale with { Suppliers = [Russia], Recipients = [Dprk] }), ""),
        new("parties in another order", Per(Talks), Per(Talks with { Parties = [Putin, Kim] }), "KPM"),
        new("a participant twice", Per(Talks), Per(Talks with { Parties = [Kim, Putin, Kim] }), "KPM"),
        new("the Kremlin and Russia", Per(Sale with { Recipients = [Kremlin] }), Per(Sale), "KPM"),
        new("a name in another case and with dots", Named("D.P.R.K."), Named("dprk"), "KPM"),
        new("a name with and without accents", Named("São Tomé"), Named("Sao Tome"), "KPM"),
        new("two names", Named("Wagner Group"), Named("Redut"), ""),
        new("two experts of two bodies", Expert("KP"), Expert("RU"), ""),
        new("Sudan or Egypt in another order", OneOf("SD", "EG"), OneOf("EG", "SD"), "KPM"),
        new("Sudan or Egypt, and Sudan", OneOf("SD", "EG"), Per(Sale with { Suppliers = [Actor.State("SD")] }), ""),

        // Goods, figures, times.
        new("12 or 17 killed", Killed(12), Killed(17), "M"),
        new("12 and 12.0 killed", Killed(12), Killed(12.0m), "CKPM"),
        new("other goods", Per(Sale), Per(Sale with { Items = [Commodity.Parse("grain")] }), ""),
        new("goods named in other words beside their code", Per(Sale), Per(Sale with { Items = [Goods.Of(Commodity.Munitions) with { Name = "ammunition" }] }), "KPM"),
        new("sale and gift", Per(Sale), Per(Sale with { Kind = TransferKind.Gift }), "M"),
        new("designations", Per(Sale), Per(Sale with { Items = [Goods.Of(Commodity.Munitions) with { Designation = "KN-23" }] }), "M"),
        new("designations whose digits a point parts", Designated("Block 1.5"), Designated("Block 15"), "M"),
        new("designations with a decimal comma and a point", Designated("7,62"), Designated("7.62"), "KPM"),
        new("names whose digits a point parts", Named("Unit 74.45"), Named("Unit 7445"), ""),
        new("a month and days of it", At("2022-11"), At("2022-11-18/2022-11-20"), "M"),
        new("a day with and without doubt", At("2022-11-18"), At("2022-11-18?"), "KPM"),
        new("doubts of other parts", At("2022-?11-18"), At("2022~-11-%18"), "KPM"),
        new("a set with and without doubt and order", At("[2022-11,2022-12~]"), At("[2022-12,2022-11,2022-%11]"), "KPM"),
        new("a day of doubtful and of unspecified month", At("2022-?11-18"), At("2022-XX-18"), "M"),
        new("with a description", Per(Sale), Per(Sale with { Description = LocalizedText.Of("en", "A sale.") }), "KPM"),
        new("with contexts and codings", Per(Sale), Per(Sale with { Contexts = [Context.Military], Codings = [new Coding { Scheme = CodingScheme.Cameo, Code = "072" }] }), "KPM"),
        new("another verb", Per(Attack), Per(Attack with { Verb = Verb.Parse("support") }), ""),
        new("an inferred place and none", Per(Attack with { Where = Place.Named("Kyiv"), Marks = [Mark.Inferred("where")] }), Per(Attack), "KPM"),
        new("an inferred recipient and none", Per(Sale with { Marks = [Mark.Inferred("recipients")] }), Per(Sale with { Recipients = default }), "KP"),
        new("an inferred date and its words", Said("2023-09-05", Mark.Inferred("when.edtf")), Said(null, null), "KPM"),

        .. RolePairs.All,
    ];

    private static Claim Per(GeopolEvent content) => Put(Said(content));

    private static Claim May(GeopolEvent content) => Put(new Proposition { Event = content, Modality = Modality.Possible });

    private static Proposition Said(GeopolEvent content) => new() { Event = content, Modality = Modality.Asserted };

    private static Claim Put(Proposition proposition) => By(proposition, SpeechAct.Report, Ft);

    private static Claim By(Proposition proposition, SpeechAct act, Actor source) =>
        new() { Proposition = proposition, Attribution = [new AttributionLink { Sources = [source], Act = act }] };

    private static Claim Named(string name) => Per(Sale with { Recipients = [Actor.Named(ActorKind.ArmedGroup, name)] });

    private static Claim Designated(string designation) => Per(Sale with { Items = [Goods.Of(Commodity.Munitions) with { Designation = designation }] });

    private static Actor Coded(IdentifierScheme scheme, string code) => new() { Id = [new(scheme, code)] };

    private static Claim OneOf(params string[] states) =>
        Per(Sale with { Suppliers = [new Actor { OneOf = [.. states.Select(state => Actor.State(state))] }] });

    private static Claim Expert(string state) => Per(Talks with
    {
        Parties = [Actor.Unnamed("experts") with { Affiliations = [new Affiliation { Of = Actor.State(state) }] }],
    });

    private static Claim Killed(decimal number) =>
        Per(Attack with { Counts = [new Count { Kind = CountKind.Killed, Number = Quantity.Exactly(number) }] });

    private static Claim At(string edtf) => Per(Attack with { When = EventTime.At(edtf) });

    private static Claim Said(string? edtf, Mark? mark) => Per(Attack with
    {
        When = edtf is null ? EventTime.Said("recently") : EventTime.Of(Edtf.Parse(edtf), "recently"),
        Marks = mark is null ? [] : [mark],
    });

    private static Claim Quoted(Quote? original) => Per(Sale) with
    {
        Attribution =
        [
            AttributionLink.Report(Ft) with { Quotes = [new Quote { Text = "verkaufen", Language = LanguageTag.German, TranslationOf = original }] },
        ],
    };
}
