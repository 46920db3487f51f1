namespace Geopol.Events.Tests;

// The roles of an interaction show who did what to whom. Each claim is written by hand from the meaning of the sentence.
internal static partial class EncodingTable
{
    private static IEnumerable<(string, Claim)> ObjectRoles()
    {
        // The attacked place is the object. The place of the event is in another member.
        yield return ("Russia attacked Kharkiv", Did("attack", new() { Agents = [Russia], Objects = [Place.Named("Kharkiv")], Plover = Of(PloverType.Assault) }));
        yield return ("Russia attacked Kharkiv and Kherson with drones in Ukraine", Did("attack", new()
        {
            Agents = [Russia], Objects = [Place.Named("Kharkiv"), Place.Named("Kherson")], Instruments = [Commodity.Parse("drones")], Where = Place.Named("Ukraine"), Plover = Of(PloverType.Assault),
        }));
        yield return ("Ukraine recaptured Kherson from Russia", Did("recapture", new() { Agents = [Ukraine], Objects = [Place.Named("Kherson")], Sources = [Russia], Plover = Of(PloverType.Assault) }));
        yield return ("Ukraine destroyed 10 tanks with drones", Did("destroy", new()
        {
            Agents = [Ukraine], Objects = [Goods.Of(Commodity.Parse("tanks")) with { Quantity = Quantity.Exactly(10) }], Instruments = [Commodity.Parse("drones")], Plover = Of(PloverType.Assault, "destroy"),
        }));
        yield return ("Drones attacked Ukraine", Did("attack", new() { Agents = [Commodity.Parse("drones")], Objects = [Ukraine], Plover = Of(PloverType.Assault) }));
        // Saddam Hussein is a person, not a place, so the words after "at" are the object. "Tear" isn't a verb here.
        yield return ("Russia fired tear gas at Saddam Hussein", Did("fire tear gas at", new() { Agents = [Russia], Objects = [Actor.Named(ActorKind.Person, "Saddam Hussein")], Plover = Of(PloverType.Assault, "crowd-control") }));
        yield return ("Russia urged Iran", Did("urge", new() { Agents = [Russia], Recipients = [Iran], Plover = Of(PloverType.Request) }));
        yield return ("Russia asked Iran for drones", Claimed(Past(
            new Transfer { Suppliers = [Iran], Recipients = [Russia], Items = [Commodity.Parse("drones")], Stage = TransferStage.Requested, StageBy = [Russia] }, "ask")));
    }

    private static IEnumerable<(string, Claim)> PrepositionRoles()
    {
        yield return ("Russia cooperated with Iran on satellites", Did("cooperate", new()
        {
            Agents = [Russia], Partners = [Iran], Topics = [Commodity.Parse("satellites")], Plover = Of(PloverType.Cooperate),
        }));
        yield return ("Russia and Iran cooperated beyond [trade] against Ukraine", Did("cooperate", new()
        {
            Agents = [Russia, Iran], Adjuncts = [Adjunct.Beyond("trade")], Opponents = [Ukraine], Plover = Of(PloverType.Cooperate),
        }));
        yield return ("Demonstrators clashed with police", Did("clash", new() { Agents = [Demonstrators], Opponents = [Police] }));
        yield return ("Russia waged war on Ukraine", Did("wage war on", new() { Verb = Verb.Parse("wage-war"), Agents = [Russia], Opponents = [Ukraine], Plover = Of(PloverType.Assault) }));
        yield return ("Russia launched missiles at Ukraine", Did("launch", new() { Agents = [Russia], Objects = [Commodity.Parse("missiles")], Opponents = [Ukraine] }));
        yield return ("Russia used drones against Ukraine for the war in Syria", Did("use", new()
        {
            Agents = [Russia], Objects = [Commodity.Parse("drones")], Opponents = [Ukraine], Beneficiaries = ["the war in Syria"],
        }));
        yield return ("The United States imposed sanctions on Iran", Did("impose sanctions on", new() { Agents = [UnitedStates], Objects = [Iran], Plover = Of(PloverType.Sanction, "discontinue") }));
        yield return ("Japan protected Ukraine from Russia", Did("protect", new() { Agents = [CorpusActors.Japan], Objects = [Ukraine], Opponents = [Russia] }));
        yield return ("Iran complained about sanctions", Did("complain", new() { Agents = [Iran], Topics = ["sanctions"], Plover = Of(PloverType.Accuse, "disapprove") }));
        yield return ("Iran voted for a UN resolution", Did("vote for", new() { Verb = Verb.Parse("vote-for"), Agents = [Iran], Beneficiaries = ["a UN resolution"], Plover = Of(PloverType.Support) }));
        yield return ("Iran declared support for Russia", Did("declare support for", new() { Agents = [Iran], Beneficiaries = [Russia], Plover = Of(PloverType.Support) }));
        yield return ("Russia surrendered to Ukraine", Did("surrender", new() { Agents = [Russia], Recipients = [Ukraine], Plover = Of(PloverType.Retreat) }));
    }

    private static IEnumerable<(string, Claim)> Movements()
    {
        yield return ("Russia deported [the child|person] from Ukraine", Did("deport", new()
        {
            Agents = [Russia], Objects = [Actor.Unnamed("the child") with { Kind = ActorKind.Person }], Sources = [Place.Named("Ukraine")], Plover = Of(PloverType.Coerce, "deport"),
        }));
        yield return ("Russia deported Sergei Shoigu to Belarus", Did("deport", new()
        {
            Agents = [Russia], Objects = [Shoigu], Destinations = [Place.Named("Belarus")], Plover = Of(PloverType.Coerce, "deport"),
        }));
        yield return ("Russia retreated from Kherson", Did("retreat", new() { Agents = [Russia], Sources = [Place.Named("Kherson")], Plover = Of(PloverType.Retreat, "withdraw") }));
        yield return ("Russia withdrew from Kherson", Did("withdraw from", new() { Verb = Verb.Parse("retreat"), Agents = [Russia], Sources = [Place.Named("Kherson")], Plover = Of(PloverType.Retreat, "withdraw") }));
        yield return ("Russia left Syria", Did("leave", new() { Agents = [Russia], Sources = [Place.Named("Syria")] }));
        yield return ("Russia entered Kherson", Did("enter", new() { Agents = [Russia], Destinations = [Place.Named("Kherson")] }));
        yield return ("Russia deployed drones to Belarus", Did("deploy", new() { Agents = [Russia], Objects = [Commodity.Parse("drones")], Destinations = [Place.Named("Belarus")], Plover = Of(PloverType.Mobilize) }));
        yield return ("Russia deployed drones in Belarus", Did("deploy", new() { Agents = [Russia], Objects = [Commodity.Parse("drones")], Where = Place.Named("Belarus"), Plover = Of(PloverType.Mobilize) }));
    }

    private static IEnumerable<(string, Claim)> Reasons()
    {
        // A reason in words is in the grounds, and a charge in words is in the content. If there are several reasons in words, they stay one text.
        yield return ("Iran arrested Sergei Shoigu for [espionage]", Did("arrest", new() { Agents = [Iran], Objects = [Shoigu], Grounds = "espionage", Plover = Of(PloverType.Coerce, "arrest") }));
        yield return ("Ukraine condemned Russia over sanctions", Did("condemn", new() { Agents = [Ukraine], Objects = [Russia], Topics = ["sanctions"], Plover = Of(PloverType.Accuse, "disapprove") }));
        yield return ("Iran charged Sergei Shoigu with [treason]", Did("charge", new() { Agents = [Iran], Objects = [Shoigu], Content = "treason", Plover = Of(PloverType.Accuse, "allege") }));
        yield return ("Russia suspended talks with Ukraine on sanctions over [the arrests]", Did("suspend talks", new()
        {
            Agents = [Russia], Partners = [Ukraine], Topics = ["sanctions"], Grounds = "the arrests", Plover = Of(PloverType.Sanction, "discontinue"),
        }));
    }

    private static IEnumerable<(string, Claim)> Lists()
    {
        yield return ("Russia and Iran intercepted a shipment of arms from Ukraine", Claimed(Past(
            new Transfer { Suppliers = [Ukraine], Items = [CorpusGoods.Arms], Stage = TransferStage.Intercepted, StageBy = [Russia, Iran] }, "intercept a shipment of")));
        yield return ("Russia and Iran offered arms to DPRK", Claimed(Past(
            new Transfer { Suppliers = [Russia, Iran], Recipients = [Dprk], Items = [CorpusGoods.Arms], Stage = TransferStage.Offered, StageBy = [Russia, Iran] }, "offer")));
        yield return ("Russia and Iran warn Ukraine that [it goes on]", Claimed(Present(
            new Warning { Issuers = [Russia, Iran], Addressees = [Ukraine], Consequence = "it goes on" }, "warn")));
        yield return ("Russia and Iran discuss sanctions", Claimed(Present(new Meeting { Parties = [Russia, Iran], Topics = ["sanctions"] }, "discuss")));
    }

    private static Actor UnitedStates => CorpusActors.UnitedStates;

    private static Actor Shoigu => Actor.Named(ActorKind.Person, "Sergei Shoigu");

    private static Actor Demonstrators { get; } = Actor.Unnamed("demonstrators") with { Kind = ActorKind.Group };

    private static Actor Police { get; } = Actor.Unnamed("police") with { Kind = ActorKind.Group };

    private static PloverCode Of(PloverType type, params ReadOnlySpan<string> modes) => new() { Type = type, Modes = [.. modes.ToArray().Select(PloverMode.Parse)] };

    /// <summary>Returns a claim about an interaction in the past. If the row gives no code for the verb, the lemma becomes the code.</summary>
    private static Claim Did(string lemma, Interaction interaction) =>
        Claimed(Past(interaction with { Verb = interaction.Verb.IsAbsent ? Verb.Parse(lemma.Replace(' ', '-')) : interaction.Verb }, lemma));
}
