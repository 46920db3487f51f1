namespace Geopol.Events.Tests;

/// <summary>Pairs about who did what to whom. Each pair says whether the two claims are one statement or one matter.</summary>
internal static class RolePairs
{
    private static readonly Actor China = Actor.State("CN", "China");
    private static readonly Actor Russia = Actor.State("RU", "Russia");
    private static readonly Actor Ukraine = Actor.State("UA", "Ukraine");
    private static readonly Actor Iran = Actor.State("IR", "Iran");
    private static readonly Actor Turkey = Actor.State("TR", "Turkey");
    private static readonly Actor Migrants = Actor.Unnamed("migrants") with { Kind = ActorKind.Population };
    private static readonly Place Syria = Place.Named("Syria");
    private static readonly Place Bakhmut = Place.Named("Bakhmut");
    private static readonly Place Avdiivka = Place.Named("Avdiivka");

    private static readonly Interaction Exercises = new() { Verb = Verb.Parse("hold-exercises"), Agents = [China] };
    private static readonly Interaction Deportation = new() { Verb = Verb.Parse("deport"), Agents = [Turkey], Objects = [Migrants] };
    private static readonly Interaction Capture = new() { Verb = Verb.Parse("capture"), Agents = [Russia] };
    private static readonly Interaction Attack = new() { Verb = Verb.Parse("attack"), Agents = [Russia] };
    private static readonly Interaction Vote = new() { Verb = Verb.Parse("vote"), Agents = [China] };
    private static readonly Transfer Supply = new() { Suppliers = [Russia], Recipients = [Iran], Items = [Commodity.Arms] };

    internal static IReadOnlyList<KeyPair> All { get; } =
    [
        new("exercises with and against", Per(Exercises with { Partners = [Russia] }), Per(Exercises with { Opponents = [Russia] }), ""),
        new("exercises with Russia, and by both", Per(Exercises with { Partners = [Russia] }), Per(Exercises with { Agents = [Russia, China] }), "KPM"),
        new("exercises of China with Russia and of Russia with China", Per(Exercises with { Partners = [Russia] }), Per(Exercises with { Agents = [Russia], Partners = [China] }), "KPM"),
        new("a clash with, and of both", Per(Act("clash", Russia) with { Opponents = [Ukraine] }), Per(Act("clash", Ukraine) with { Opponents = [Russia] }), "KPM"),
        new("an attack on, and an attack by", Per(Attack with { Objects = [Ukraine] }), Per(Act("attack", Ukraine) with { Objects = [Russia] }), ""),
        new("support with and support for", Per(Act("support", China) with { Partners = [Russia] }), Per(Act("support", China) with { Objects = [Russia] }), ""),
        new("deported to and from", Per(Deportation with { Destinations = [Syria] }), Per(Deportation with { Sources = [Syria] }), "M"),
        new("deported to, and deported in", Per(Deportation with { Destinations = [Syria] }), Per(Deportation with { Where = Syria }), "M"),
        new("captured Bakhmut and Avdiivka", Per(Capture with { Objects = [Bakhmut] }), Per(Capture with { Objects = [Avdiivka] }), ""),
        new("captured Bakhmut, and captured in Bakhmut", Per(Capture with { Objects = [Bakhmut] }), Per(Capture with { Where = Bakhmut }), ""),
        new("attack and strike", Per(Attack with { Objects = [Bakhmut] }), Per(Act("strike", Russia) with { Objects = [Bakhmut] }), "KPM"),
        new("attack and threaten", Per(Attack with { Objects = [Bakhmut] }), Per(Act("threaten", Russia) with { Objects = [Bakhmut] }), ""),
        new("fire and launch", Per(Act("fire", Iran) with { Objects = [Commodity.Parse("ballistic-missiles")] }), Per(Act("launch", Iran) with { Objects = [Commodity.Parse("ballistic-missiles")] }), "KPM"),
        new("voted for and against", Per(Vote with { Beneficiaries = ["the resolution"] }), Per(Vote with { Opponents = ["the resolution"] }), ""),
        new("voted for it, and on it", Per(Vote with { Beneficiaries = ["the resolution"] }), Per(Vote with { Topics = ["the resolution"] }), ""),
        new("on another topic", Per(Act("cooperate", China, Russia) with { Topics = ["satellites"] }), Per(Act("cooperate", China, Russia) with { Topics = ["grain"] }), "M"),
        new("with drones, and with missiles", Per(Attack with { Objects = [Ukraine], Instruments = [Commodity.Parse("strike-drones")] }), Per(Attack with { Objects = [Ukraine], Instruments = [Commodity.Parse("cruise-missiles")] }), "M"),
        new("under an order, and without", Per(Attack with { Objects = [Ukraine], Adjuncts = [Adjunct.Under("an order")] }), Per(Attack with { Objects = [Ukraine] }), "M"),
        new("under and beyond", Per(Attack with { Adjuncts = [Adjunct.Under("the treaty")] }), Per(Attack with { Adjuncts = [Adjunct.Beyond("the treaty")] }), "M"),
        new("with grounds, and without", Per(Attack with { Objects = [Ukraine], Grounds = "a raid" }), Per(Attack with { Objects = [Ukraine] }), "M"),
        new("another amount", Per(Act("fine", Turkey) with { Objects = [Iran], Amounts = [Dollars(1)] }), Per(Act("fine", Turkey) with { Objects = [Iran], Amounts = [Dollars(2)] }), "M"),
        new("objects in another order, one of them twice", Per(Attack with { Objects = [Bakhmut, Avdiivka] }), Per(Attack with { Objects = [Avdiivka, Bakhmut, Avdiivka] }), "KPM"),
        new("a place and an actor of one name", Per(Attack with { Objects = [Place.Named("Ukraine")] }), Per(Attack with { Objects = [Actor.Named(ActorKind.State, "Ukraine")] }), ""),
        new("several suppliers in either order", Per(Supply with { Suppliers = [Russia, China] }), Per(Supply with { Suppliers = [China, Russia] }), "KPM"),
        new("a supplier more", Per(Supply with { Suppliers = [Russia, China] }), Per(Supply), ""),
        new("two suppliers, and one of two", Per(Supply with { Suppliers = [Russia, China] }), Per(Supply with { Suppliers = [new Actor { OneOf = [Russia, China] }] }), ""),
        new("steps taken by both, in either order", Per(Offer(Russia, Iran)), Per(Offer(Iran, Russia)), "KPM"),
        new("an intermediary more", Per(Supply with { Intermediaries = [Turkey] }), Per(Supply), "M"),
        new("a measured property more", Per(Supply with { Items = [Goods.Of(Commodity.Arms) with { Properties = [GoodsProperty.Of(GoodsPropertyKind.Range, 300, "km")] }] }), Per(Supply), "M"),
        new("with other names and sectors", Per(Supply with { Suppliers = [Russia with { OtherNames = [OtherName.Of(NameKind.Former, "Soviet Union")], Sectors = [Identifier.Parse("plover:GOV")] }] }), Per(Supply), "KPM"),
        new("a town of a district whose province says the country", Per(Capture with { Objects = [Bakhmut with { Country = Ukraine }] }), Per(Capture with { Objects = [Bakhmut with { Within = new Place { Country = Ukraine } }] }), "M"),
        new("with handling and extra", Per(Supply), Per(Supply) with { Handling = new Handling { Tlp = TlpLabel.Amber }, Extra = Extra.Parse("""{"ucdp-ged":{"id":1}}""") }, "KPM"),
        new("put off, and for which day before", Per(PutOff(null)), Per(PutOff("2023-09-09")), "M"),
        new("a denial of a number and of all", By(SpeechAct.Deny, "items"), By(SpeechAct.Deny), "PM"),
        new("denials of two members in either order", By(SpeechAct.Deny, "items", "when"), By(SpeechAct.Deny, "when", "items"), "KPM"),
        new("would have supplied, and may supply", Put(Supply, Modality.Counterfactual), Put(Supply, Modality.Possible), "M"),
        new("pledged and allocated", Per(Supply with { Stage = TransferStage.Pledged }), Per(Supply with { Stage = TransferStage.Allocated }), ""),
        new("a mark on the condition of the content, and none", Per(Asked(marked: true)), Per(Asked(marked: false)), "M"),
        new("a mark on the condition of the content hides only that", Per(Asked(marked: true)), Per(Asked(marked: false) with { Content = WarnsUnder(condition: null) }), "KP"),
        new("designations that differ in a point", Per(Designated("Block 1.5")), Per(Designated("Block 15")), "M"),
        new("designations in another spelling", Per(Designated("KN-23")), Per(Designated("kn 23")), "KPM"),
        new("two against one, and one against two", Per(Act("clash", Russia, Iran) with { Opponents = [Ukraine] }), Per(Act("clash", Russia) with { Opponents = [Iran, Ukraine] }), ""),
        new("two against one, and each against each", Per(Act("clash", Russia, Iran) with { Opponents = [Ukraine] }), Per(Act("clash", Russia, Iran, Ukraine)), ""),
        new("two against one, from either side", Per(Act("clash", Russia, Iran) with { Opponents = [Ukraine] }), Per(Act("clash", Ukraine) with { Opponents = [Iran, Russia] }), "KPM"),
        new("a partner who changes sides", Per(Act("clash", Russia) with { Partners = [Iran], Opponents = [Ukraine] }), Per(Act("clash", Ukraine) with { Partners = [Iran], Opponents = [Russia] }), ""),
        new("whose instrument it is", Per(Act("clash", Russia) with { Opponents = [Ukraine], Instruments = [Commodity.Arms] }), Per(Act("clash", Ukraine) with { Opponents = [Russia], Instruments = [Commodity.Arms] }), "M"),
        new("whose exercises are for a third", Per(Exercises with { Partners = [Russia], Beneficiaries = [Iran] }), Per(Exercises with { Agents = [Russia], Partners = [China], Beneficiaries = [Iran] }), ""),
        new("a denial of the first, and of the other that is first", Denied("suppliers[0]", Russia, Iran), Denied("suppliers[0]", Iran, Russia), "PM"),
        new("a denial of a whole list in either order", Denied("suppliers", Russia, Iran), Denied("suppliers", Iran, Russia), "KPM"),
        new("two posts of one state", Per(Act("visit", Minister("defence"))), Per(Act("visit", Minister("foreign affairs"))), ""),
        new("two sectors of one state", Per(Act("visit", InSector("MIL"))), Per(Act("visit", InSector("GOV"))), ""),
        new("two other names, and no main one", Per(Act("visit", Alias("Bob"))), Per(Act("visit", Alias("Jim"))), ""),
        new("another name of an actor that has a main one", Per(Act("visit", Alias("Bob") with { Names = China.Names })), Per(Act("visit", Alias("Jim") with { Names = China.Names })), "KPM"),
    ];

    private static Claim Denied(string about, params ReadOnlySpan<Actor> suppliers) => By(SpeechAct.Deny, about) with
    {
        Proposition = new() { Event = Supply with { Suppliers = EquatableArray.Create(suppliers), Recipients = [Turkey] } },
    };

    private static Actor Minister(string of) => new()
    {
        Kind = ActorKind.Person,
        Affiliations = [new() { Of = Turkey, Title = LocalizedText.Of("en", "minister of " + of) }],
    };

    private static Actor InSector(string sector) => new() { Kind = ActorKind.Group, Sectors = [Identifier.Parse("plover:" + sector)] };

    private static Actor Alias(string name) => new() { Kind = ActorKind.Person, OtherNames = [OtherName.Of(NameKind.Alias, name)] };

    private static Interaction Act(string verb, params ReadOnlySpan<Actor> agents)
    {
        var all = new List<Participant>();
        foreach (var agent in agents)
        {
            all.Add(agent);
        }

        return new() { Verb = Verb.Parse(verb), Agents = [.. all] };
    }

    private static Claim Per(GeopolEvent content) => Put(content, Modality.Asserted);

    private static Claim Put(GeopolEvent content, Modality modality) => new()
    {
        Proposition = new() { Event = content, Modality = modality },
        Attribution = [AttributionLink.Report(Actor.Named(ActorKind.MediaOutlet, "Financial Times"))],
    };

    private static Claim By(SpeechAct act, params string[] about) => Per(Supply) with
    {
        Attribution = [AttributionLink.Of(act, Iran) with { About = [.. about.Select(MemberPath.Parse)] }],
    };

    private static Transfer Offer(params ReadOnlySpan<Actor> by) => Supply with { Stage = TransferStage.Offered, StageBy = EquatableArray.Create(by) };

    private static Money Dollars(decimal millions) => new() { Amount = Quantity.Exactly(millions * 1_000_000), Currency = CurrencyCode.Parse("USD") };

    private static Meeting PutOff(string? formerly) => new()
    {
        Parties = [Russia, Iran],
        Status = MeetingStatus.Postponed,
        FormerlyFor = formerly is null ? null : EventTime.At(formerly),
    };

    // The content has a condition, and the warning inside the content has a condition too. Each condition has its own path.
    private static Interaction Asked(bool marked) => Act("urge", Turkey) with
    {
        Recipients = [Iran],
        Content = WarnsUnder("talks"),
        Marks = marked ? [Mark.Inferred("content.condition")] : [],
    };

    private static Proposition WarnsUnder(string? condition) => new()
    {
        Event = new Warning { Issuers = [Iran], Condition = "an attack", Consequence = "a war" },
        Condition = condition is null ? null : Proposition.Of(new Meeting { Venue = condition }),
    };

    private static Transfer Designated(string designation) => Supply with { Items = [Goods.Of(Commodity.Arms) with { Designation = designation }] };
}
