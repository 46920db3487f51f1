namespace Geopol.Events.Tests;

internal static partial class EncodingTable
{
    private static IEnumerable<(string, Claim)> Questions()
    {
        yield return ("It is unknown whether DPRK sold munitions to Russia", Claimed(
            new Proposition { Event = Sale, Asks = [OpenQuestion.Whether], Tense = Tense.Past, Wording = new() { Lemma = "sell" } }));
        yield return ("It is unknown what DPRK may sell to Russia", Claimed(Possible(Sale with { Items = default }, "sell") with { Asks = [OpenQuestion.Items] }));
        yield return ("It is unknown who sold munitions to Russia", Claimed(Past(Sale with { Suppliers = default }, "sell") with { Asks = [OpenQuestion.Parse("suppliers")] }));
        yield return ("It is unknown when DPRK will sell munitions to Russia", Claimed(Future(Sale, "sell") with { Asks = [OpenQuestion.When] }));
    }

    private static IEnumerable<(string, Claim)> Nouns()
    {
        Transfer Of(Goods goods) => Sale with { Items = [goods] };
        yield return ("Russia or Ukraine sold munitions to DPRK", Claimed(Past(Sale with { Suppliers = [new Actor { OneOf = [Russia, Ukraine] }], Recipients = [Dprk] }, "sell")));
        yield return ("An unknown actor sold munitions to Russia", Claimed(Past(Sale with { Suppliers = [Actor.NotKnown] }, "sell")));
        yield return ("Somebody sold munitions to Russia", Claimed(Past(Sale with { Suppliers = default }, "sell")));
        yield return ("DPRK and Iran sold munitions to Russia and Ukraine", Claimed(Past(Sale with { Suppliers = [Dprk, Iran], Recipients = [Russia, Ukraine] }, "sell")));
        yield return ("[Acme Ltd|company] sold munitions to Russia", Claimed(Past(Sale with { Suppliers = [Actor.Named(ActorKind.Company, "Acme Ltd")] }, "sell")));
        yield return ("DPRK sold KN-23 or KN-24 missiles to Russia", Claimed(Past(Of(Goods.Of(Commodity.Parse("missiles")) with { Designation = "KN-23", OrDesignations = ["KN-24"] }), "sell")));
        yield return ("DPRK sold 10,000 artillery shells to Russia", Claimed(Past(Of(Goods.Of(Commodity.Parse("artillery-shells")) with { Quantity = Quantity.Exactly(10_000) }), "sell")));
        yield return ("DPRK sold about 200 tanks to Russia", Claimed(Past(Of(Goods.Of(Commodity.Parse("tanks")) with { Quantity = Quantity.Around(200) }), "sell")));
        yield return ("DPRK sold 10-15 missiles to Russia", Claimed(Past(Of(Goods.Of(Commodity.Parse("missiles")) with { Quantity = Quantity.Between(10, 15) }), "sell")));
        yield return ("DPRK sold dozens of drones to Russia", Claimed(Past(Of(Goods.Of(Commodity.Parse("drones")) with { Quantity = Quantity.Said("dozens") }), "sell")));
        yield return ("DPRK sold munitions to Russia in exchange for $2.5 billion", Claimed(Past(
            Sale with { Consideration = [new Goods { Value = new() { Amount = Quantity.Exactly(2_500_000_000), Currency = CurrencyCode.Parse("USD") } }] }, "sell")));
        yield return ("DPRK may sell munitions to Russia for the war against Ukraine", Claimed(Possible(Sale with { EndUse = "the war against Ukraine" }, "sell")));

        // These sentences are read, but they are printed in another form.
        yield return ("Munitions may be sold by DPRK to Russia", Claimed(Possible(Sale, "sell")));
        yield return ("DPRK sold munitions to Russia on 5 September 2023", Claimed(Past(Sale with { When = EventTime.At("2023-09-05") }, "sell")));
        yield return ("DPRK sold munitions to Russia between 2023-09-09 and 2023-09-16", Claimed(Past(Sale with { When = EventTime.At("[2023-09-09..2023-09-16]") }, "sell")));
        yield return ("DPRK sold munitions to Russia from 2023-09-09 to 2023-09-16", Claimed(Past(Sale with { When = EventTime.At("2023-09-09/2023-09-16") }, "sell")));
    }

    private static IEnumerable<(string, Claim)> Deeds()
    {
        yield return ("Russia invaded Ukraine", Claimed(Past(
            new Interaction { Verb = Verb.Parse("invade"), Agents = [Russia], Objects = [Ukraine], Plover = new() { Type = PloverType.Assault } }, "invade")));
        yield return ("The United Nations condemned the invasion of Ukraine", Claimed(Past(
            new Interaction
            {
                Verb = Verb.Parse("condemn"),
                Agents = [CorpusActors.UnitedNations],
                Objects = ["the invasion of Ukraine"],
                Plover = new() { Type = PloverType.Accuse, Modes = [PloverMode.Parse("disapprove")] },
            },
            "condemn")));
        yield return ("Russia openly used drones in Ukraine", Claimed(Past(
            new Interaction { Verb = Verb.Parse("use"), Agents = [Russia], Objects = [Commodity.Parse("drones")], Where = Place.Named("Ukraine") }, "use") with
        {
            Wording = CorpusWording.InManner("use", "openly"),
        }));
    }
}
