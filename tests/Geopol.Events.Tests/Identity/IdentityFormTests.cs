namespace Geopol.Events.Tests;

/// <summary>
/// Tests the identity forms of values that have all their members. The expected forms are written by hand from <c>docs/reference/identity.md</c>.
/// </summary>
[Trait("Run", "EveryCulture")]
public sealed class IdentityFormTests
{
    private static readonly Transfer Sale = new()
    {
        Suppliers = [Of("Supplier")],
        Recipients = [Of("Recipient")],
        EndUsers = [Of("End User")],
        Origin = Of("Origin"),
        OnBehalfOf = Of("Principal"),
        StageBy = [Of("Parliament")],
        Intermediaries = [Of("Broker")],
        FinancedBy = [Of("Bank")],
        Items = [Goods.Of(Commodity.Munitions)],
        Consideration = [new Goods { Name = "Wheat" }],
        Kind = TransferKind.Sale,
        Stage = TransferStage.Offered,
        OrderedOn = EventTime.At("2021"),
        DeliveredOn = EventTime.At("2022"),
        Via = [Place.Named("Port")],
        EndUse = "Training",
        When = EventTime.At("2023"),
        Where = Place.Named("City"),
        Grounds = "a Need",
        Related = [new RelatedMatter { Names = LocalizedText.Of("en", "War") }],
    };

    private static readonly Interaction Strike = new()
    {
        Verb = Verb.Parse("strike"),
        Agents = [Of("Agent")],
        Partners = [Of("Partner")],
        Objects = [Of("Object")],
        Recipients = [Of("Recipient")],
        Beneficiaries = [Of("Beneficiary")],
        Opponents = [Of("Opponent")],
        Sources = [Of("Source")],
        Destinations = [Of("Destination")],
        Instruments = [Goods.Of(Commodity.Munitions)],
        Topics = [Clause.Of("Peace")],
        Adjuncts = [new Adjunct { Relation = AdjunctRelation.Parse("under"), Participant = Clause.Of("a Deal") }],
        Content = "Content",
        Occasion = "Parade",
        Status = InteractionStatus.Parse("planned"),
        Counts = [new Count { Kind = CountKind.Killed, Number = 12, Of = Of("Villagers") }],
        Amounts = [new Money { Amount = 5, Currency = CurrencyCode.Parse("USD"), PricesOf = Edtf.Parse("2020~") }],
        When = EventTime.At("2023"),
        Where = Place.Named("City"),
        Grounds = "a Need",
        Related = [new RelatedMatter { Kind = RelatedKind.Parse("war"), Names = LocalizedText.Of("en", "War") }],
    };

    public static TheoryData<string, string> Statements => new()
    {
        { IdentityForm.Of(Sale), """
            {"event":{"$type":"transfer","consideration":[{"name":"wheat"}],"deliveredOn":{"edtf":"2022"},"endUse":"training","endUsers":[{"name":"end user"}],
            "financedBy":[{"name":"bank"}],"grounds":"a need","intermediaries":[{"name":"broker"}],"items":[{"commodity":"munitions"}],"kind":"sale",
            "onBehalfOf":{"name":"principal"},"orderedOn":{"edtf":"2021"},"origin":{"name":"origin"},"recipients":[{"name":"recipient"}],"related":[{"name":"war"}],
            "stage":"offered","stageBy":[{"name":"parliament"}],"suppliers":[{"name":"supplier"}],"via":[{"name":"port"}],"when":{"edtf":"2023"},"where":{"name":"city"}}}
            """ },
        { IdentityForm.Of(Strike), """
            {"event":{"$type":"interaction","adjuncts":[{"participant":{"clause":"a deal"},"relation":"under"}],"agents":[{"actor":{"name":"agent"}}],
            "amounts":[{"amount":{"exact":"5"},"currency":"USD","pricesOf":"2020"}],"beneficiaries":[{"actor":{"name":"beneficiary"}}],"content":"content",
            "counts":[{"kind":"killed","number":{"exact":"12"},"of":{"name":"villagers"}}],"destinations":[{"actor":{"name":"destination"}}],"grounds":"a need",
            "instruments":[{"goods":{"commodity":"munitions"}}],"objects":[{"actor":{"name":"object"}}],"occasion":"parade","opponents":[{"actor":{"name":"opponent"}}],
            "partners":[{"actor":{"name":"partner"}}],"recipients":[{"actor":{"name":"recipient"}}],"related":[{"kind":"war","name":"war"}],"sources":[{"actor":{"name":"source"}}],
            "status":"planned","topics":[{"clause":"peace"}],"verb":"attack","when":{"edtf":"2023"},"where":{"name":"city"}}}
            """ },
        { IdentityForm.Of(new Meeting { Parties = [Of("B"), Of("A"), Of("a")], Host = Of("Host"), Venue = "Hall", Occasion = "Summit", Topics = [Clause.Of("Peace")], Mode = MeetingMode.Visit, Status = MeetingStatus.Cancelled, ScheduledFor = EventTime.At("2024"), FormerlyFor = EventTime.At("2023"), When = EventTime.Said("Soon"), Where = Place.Named("City"), Grounds = "a Need", Related = [new RelatedMatter { Id = Id("wikidata:Q2") }] }), """
            {"event":{"$type":"meeting","formerlyFor":{"edtf":"2023"},"grounds":"a need","host":{"name":"host"},"mode":"visit","occasion":"summit","parties":[{"name":"a"},{"name":"b"}],
            "related":[{"id":"wikidata:Q2"}],"scheduledFor":{"edtf":"2024"},"status":"cancelled","topics":[{"clause":"peace"}],"venue":"hall","when":{"words":"soon"},"where":{"name":"city"}}}
            """ },
        { IdentityForm.Of(new Agreement { Parties = [Of("A")], StageBy = [Of("Parliament")], Kind = AgreementKind.Treaty, Title = LocalizedText.Of("en", "Treaty of Peace"), Subject = "Peace", Stage = AgreementStage.Signed, Terms = [Clause.Of("Terms")], When = EventTime.At("2023"), Where = Place.Named("City"), Grounds = "a Need", Related = [new RelatedMatter { Names = LocalizedText.Of("en", "War") }] }), """
            {"event":{"$type":"agreement","grounds":"a need","kind":"treaty","parties":[{"name":"a"}],"related":[{"name":"war"}],"stage":"signed","stageBy":[{"name":"parliament"}],
            "subject":"peace","terms":["terms"],"title":"treaty of peace","when":{"edtf":"2023"},"where":{"name":"city"}}}
            """ },
        { IdentityForm.Of(new Warning { Issuers = [Of("A")], Addressees = [Of("B")], Kind = WarningKind.Parse("threat"), Condition = "If", Consequence = "Then", When = EventTime.At("2023"), Where = Place.Named("City"), Grounds = "a Need", Related = [new RelatedMatter { Names = LocalizedText.Of("en", "War") }] }), """
            {"event":{"$type":"warning","addressees":[{"name":"b"}],"condition":"if","consequence":"then","grounds":"a need","issuers":[{"name":"a"}],"kind":"threat",
            "related":[{"name":"war"}],"when":{"edtf":"2023"},"where":{"name":"city"}}}
            """ },
        { IdentityForm.Of(Proposition.Of(new Meeting()) with { Asks = [OpenQuestion.Where, OpenQuestion.When], Aspect = Aspect.Ongoing, Condition = Proposition.Of(new Warning()), Disposition = Disposition.Able, Evidentiality = Evidentiality.Hearsay, Likelihood = Likelihood.Between(0.55, 0.8, "Likely"), Modality = Modality.Estimated, Polarity = Polarity.Negated, Tense = Tense.Past }), """
            {"asks":["when","where"],"aspect":"ongoing","condition":{"event":{"$type":"warning"}},"disposition":"able","event":{"$type":"meeting"},"evidentiality":"hearsay",
            "likelihood":{"high":0.8,"low":0.55,"word":"likely"},"modality":"estimated","polarity":"negated","tense":"past"}
            """ },
    };

    public static TheoryData<string, string> Matters => new()
    {
        { IdentityForm.OfMatter(Sale), """{"event":{"$type":"transfer","items":[{"commodity":"munitions"}],"recipients":[{"name":"recipient"}],"stage":"offered","stageBy":[{"name":"parliament"}],"suppliers":[{"name":"supplier"}]}}""" },
        { IdentityForm.OfMatter(Sale with { Stage = TransferStage.Delivered }), """{"event":{"$type":"transfer","items":[{"commodity":"munitions"}],"recipients":[{"name":"recipient"}],"suppliers":[{"name":"supplier"}]}}""" },
        { IdentityForm.OfMatter(Sale with { Stage = TransferStage.PartlyDelivered }), """{"event":{"$type":"transfer","items":[{"commodity":"munitions"}],"recipients":[{"name":"recipient"}],"suppliers":[{"name":"supplier"}]}}""" },
        { IdentityForm.OfMatter(Strike), """
            {"event":{"$type":"interaction","agents":[{"actor":{"name":"agent"}}],"beneficiaries":[{"actor":{"name":"beneficiary"}}],"content":"content","objects":[{"actor":{"name":"object"}}],
            "opponents":[{"actor":{"name":"opponent"}}],"partners":[{"actor":{"name":"partner"}}],"recipients":[{"actor":{"name":"recipient"}}],"verb":"attack"}}
            """ },
        { IdentityForm.OfMatter(new Meeting { Host = Of("Host"), Parties = [Of("A")], Topics = [Clause.Of("Peace")], Status = MeetingStatus.Postponed, Venue = "Hall" }), """{"event":{"$type":"meeting","host":{"name":"host"},"parties":[{"name":"a"}],"status":"postponed","topics":[{"clause":"peace"}]}}""" },
        { IdentityForm.OfMatter(new Meeting { Parties = [Of("A")], Status = MeetingStatus.Held }), """{"event":{"$type":"meeting","parties":[{"name":"a"}]}}""" },
        { IdentityForm.OfMatter(new Agreement { Parties = [Of("A")], Stage = AgreementStage.Signed, StageBy = [Of("B")], Subject = "Peace", Terms = [Clause.Of("Terms")], Title = LocalizedText.Of("en", "Title") }), """{"event":{"$type":"agreement","parties":[{"name":"a"}],"stage":"signed","stageBy":[{"name":"b"}],"subject":"peace","terms":["terms"]}}""" },
        { IdentityForm.OfMatter(new Warning { Issuers = [Of("A")], Addressees = [Of("B")], Condition = "If", Consequence = "Then" }), """{"event":{"$type":"warning","condition":"if","consequence":"then","issuers":[{"name":"a"}]}}""" },
        { IdentityForm.OfMatter(Proposition.Of(new Meeting()) with { Condition = Proposition.Of(new Warning()), Polarity = Polarity.Negated }), """{"condition":{"event":{"$type":"warning"}},"event":{"$type":"meeting"}}""" },
    };

    public static TheoryData<string, string> Parts => new()
    {
        { FormOf(Actor.State("KP", "North Korea")), """{"id":"iso3166-1-alpha-2:KP"}""" },
        { FormOf(new Actor { Id = Id("iso3166-1-alpha-3:PRK") }), """{"id":"iso3166-1-alpha-2:KP"}""" },
        { FormOf(new Actor { Id = Id("geonames:1", "lei:529900T8BM49AURSDO55", "wikidata:Q1") }), """{"id":"wikidata:Q1"}""" },
        { FormOf(new Actor { Id = Id("geonames:1", "lei:529900T8BM49AURSDO55") }), """{"id":"lei:529900T8BM49AURSDO55"}""" },
        { FormOf(new Actor { Id = Id("geonames:1", "misc:1") }), """{"id":"geonames:1"}""" },
        { FormOf(Of("The Kremlin") with { StandsFor = Actor.State("RU") }), """{"id":"iso3166-1-alpha-2:RU"}""" },
        { FormOf(new Actor { OneOf = [Of("B"), Of("A")] }), """{"oneOf":[{"name":"a"},{"name":"b"}]}""" },
        { FormOf(Of("A") with { Number = 3, Including = [Of("B")], Affiliations = [new Affiliation { Of = Of("M"), Role = AffiliationRole.Parse("minister") }], Description = LocalizedText.Of("en", "words") }), """{"including":[{"name":"b"}],"name":"a","number":{"exact":"3"},"of":[{"name":"m"}]}""" },
        { FormOf(Actor.Unnamed("Three Officials") with { Kind = ActorKind.Person }), """{"description":"three officials"}""" },
        { FormOf(new Actor { Kind = ActorKind.Person, OtherNames = [OtherName.Of(NameKind.Alias, "The Fox")], Sectors = Id("plover-sector:GOV"), Affiliations = [new Affiliation { Of = Of("M"), Role = AffiliationRole.Parse("minister"), Title = LocalizedText.Of("en", "Chief") }] }), """{"names":["the fox"],"of":[{"of":{"name":"m"},"role":"minister","title":"chief"}],"sectors":"plover-sector:GOV","unnamed":"person"}""" },
        { FormOf(new Place { Id = Id("geonames:1"), Names = LocalizedText.Of("en", "Kharkiv") }), """{"id":"geonames:1"}""" },
        { FormOf(Place.Named("Kharkiv") with { Country = Actor.State("UA"), Within = Place.Named("Kharkiv Oblast"), Description = LocalizedText.Of("en", "words") }), """{"country":{"id":"iso3166-1-alpha-2:UA"},"name":"kharkiv","within":{"name":"kharkiv oblast"}}""" },
        { FormOf(Place.Named("Chuhuiv") with { Within = Place.Named("Kharkiv Oblast") with { Country = Actor.State("UA") } }), """{"country":{"id":"iso3166-1-alpha-2:UA"},"name":"chuhuiv","within":{"country":{"id":"iso3166-1-alpha-2:UA"},"name":"kharkiv oblast"}}""" },
        { FormOf(new Place { Description = LocalizedText.Of("en", "a Depot"), Coordinates = new Coordinates(50, 36.2m) }), """{"description":"a depot","point":"50,36.2"}""" },
        { FormOf(new Goods { Commodity = Commodity.Munitions, Name = "Shells", Codes = Id("hs:9306"), Condition = GoodsCondition.Parse("used"), Designation = "M107", OrDesignations = ["Grad", "BM-21"], Quantity = 1, Ordered = 3, Delivered = 2, Value = new Money { Amount = 4 }, Properties = [GoodsProperty.Of(GoodsPropertyKind.Range, 300, "km")] }), """
            {"commodity":"munitions","condition":"used","delivered":{"exact":"2"},"designation":"m107","orDesignations":["bm 21","grad"],"ordered":{"exact":"3"},
            "properties":[{"kind":"range","value":{"exact":"300","unit":"km"}}],"quantity":{"exact":"1"},"value":{"amount":{"exact":"4"}}}
            """ },
        { FormOf(new Goods { Name = "Shells", Codes = Id("hs:9306") }), """{"name":"shells"}""" },
        { FormOf(new Goods { Codes = Id("hs:9306") }), """{"code":"hs:9306"}""" },
        { FormOf(Goods.Of(Commodity.Munitions) with { Quantity = Quantity.Estimate(10, 12, 15.25m) }), """{"commodity":"munitions","quantity":{"best":"12","high":"15.25","low":"10"}}""" },
        { FormOf(Goods.Of(Commodity.Munitions) with { Quantity = Quantity.Around(200) with { Unit = "Tonnes" } }), """{"commodity":"munitions","quantity":{"about":"200","unit":"tonnes"}}""" },
        { FormOf(Goods.Of(Commodity.Munitions) with { Quantity = Quantity.Exactly(12).As("a dozen") }), """{"commodity":"munitions","quantity":{"exact":"12"}}""" },
        { FormOf(Goods.Of(Commodity.Munitions) with { Quantity = Quantity.Around(12).As("about a dozen") }), """{"commodity":"munitions","quantity":{"about":"12"}}""" },
        { FormOf(Goods.Of(Commodity.Munitions) with { Quantity = Quantity.Between(12, null).As("at least a dozen") }), """{"commodity":"munitions","quantity":{"low":"12"}}""" },
        { FormOf(Goods.Of(Commodity.Munitions) with { Quantity = Quantity.Between(null, 12).As("at most a dozen") }), """{"commodity":"munitions","quantity":{"high":"12"}}""" },
        { FormOf(Goods.Of(Commodity.Munitions) with { Quantity = Quantity.Said("Dozens") }), """{"commodity":"munitions","quantity":{"words":"dozens"}}""" },
    };

    [Theory]
    [MemberData(nameof(Statements))]
    public void Of_AProposition_HasAllThatIsStated(string form, string expected) => Assert.Equal(OneLine(expected), form);

    [Theory]
    [MemberData(nameof(Matters))]
    public void OfMatter_AProposition_HasWhatMakesAMatter(string form, string expected) => Assert.Equal(OneLine(expected), form);

    [Theory]
    [MemberData(nameof(Parts))]
    public void Of_APart_IsWhatItIsKnownBy(string form, string expected) => Assert.Equal(OneLine(expected), form);

    [Theory]
    [InlineData(null, "M107", """{"designation":"m107"}""")]
    [InlineData("Shells", "M107", """{"name":"shells"}""")]
    public void OfMatter_GoodsWithADesignation_HaveItOnlyWhereNothingElseNamesThem(string? name, string designation, string expected) => Assert.Equal(
        """{"event":{"$type":"transfer","items":[""" + expected + "]}}", IdentityForm.OfMatter(new Transfer { Items = [new Goods { Name = name, Designation = designation }] }));

    [Fact]
    public void Of_AClaim_HasItsLinksInTheirOrderAndThePropositionsKey()
    {
        var claim = new Claim
        {
            Proposition = Sale,
            Attribution = [AttributionLink.Report(Of("Paper")), AttributionLink.Deny(Of("B"), Of("A")) with { About = [MemberPath.Parse("when"), MemberPath.Parse("items")] }],
        };

        Assert.Equal(
            $$"""{"links":[{"class":"affirms","sources":[{"name":"paper"}]},{"about":["items","when"],"class":"denies","sources":[{"name":"a"},{"name":"b"}]}],"proposition":"{{claim.Proposition.Key}}"}""",
            IdentityForm.Of(claim));
    }

    private static Actor Of(string name) => Actor.Named(ActorKind.Organisation, name);

    private static Identifiers Id(params string[] identifiers) => Identifiers.Create([.. identifiers.Select(Identifier.Parse)]);

    private static string FormOf(Actor actor) => Inside(IdentityForm.Of(new Meeting { Host = actor }), "host");

    private static string FormOf(Place place) => Inside(IdentityForm.Of(new Meeting { Where = place }), "where");

    private static string FormOf(Goods goods) => Inside(IdentityForm.Of(new Interaction { Agents = [goods] }), "agents")[10..^2];

    private static string Inside(string form, string member)
    {
        var head = $$"""{"event":{"$type":"{{(member == "agents" ? "interaction" : "meeting")}}","{{member}}":""";
        Assert.StartsWith(head, form, StringComparison.Ordinal);
        return form[head.Length..^2];
    }

    private static string OneLine(string text) => string.Concat(text.Split('\n', StringSplitOptions.TrimEntries));
}
