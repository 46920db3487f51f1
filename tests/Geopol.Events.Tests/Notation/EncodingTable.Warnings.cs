namespace Geopol.Events.Tests;

internal static partial class EncodingTable
{
    private static IEnumerable<(string, Claim)> Warnings()
    {
        var supply = new Transfer { Suppliers = [Dprk], Recipients = [Russia], Items = [CorpusGoods.Arms] };
        var pay = new Interaction { Verb = Verb.Parse("pay-the-price"), Agents = [Dprk] };
        var attack = new Interaction { Verb = Verb.Parse("attack"), Agents = [Russia], Objects = [Ukraine], Plover = new() { Type = PloverType.Assault } };
        var warning = new Warning
        {
            Issuers = [WhiteHouse],
            Addressees = [Dprk],
            Condition = Embedded(supply, "supply"),
            Consequence = Embedded(pay, "pay the price") with { Tense = Tense.Future },
            When = EventTime.At("2023-09-05"),
        };

        // A warning is an event. It also becomes the innermost link, but only if the report is based on the issuer's words.
        yield return ("The White House warned DPRK on 2023-09-05 that if DPRK supplies arms to Russia then DPRK will pay the price", Claimed(Past(warning, "warn")));
        yield return (
            "The White House warned DPRK on 2023-09-05 that if DPRK supplies arms to Russia then DPRK will pay the price, per the White House via FT",
            Claimed(Past(warning, "warn"), Paper, Link(SpeechAct.Say, WhiteHouse)));
        yield return ("Ukraine warns that Russia may attack Ukraine", Claimed(Present(
            new Warning { Issuers = [Ukraine], Consequence = Embedded(attack, "attack") with { Modality = Modality.Possible } }, "warn")));

        yield return ("Russia threatens to attack Ukraine", Claimed(Present(
            new Warning { Issuers = [Russia], Kind = WarningKind.Threat, Consequence = Embedded(attack, "attack") }, "threaten")));
        yield return ("Russia threatened to refuse to supply grain to Ukraine", Claimed(Past(
            new Warning
            {
                Issuers = [Russia],
                Kind = WarningKind.Threat,
                Consequence = Embedded(new Transfer { Suppliers = [Russia], Recipients = [Ukraine], Items = [CorpusGoods.Grain], Stage = TransferStage.Refused, StageBy = [Russia] }, "supply"),
            },
            "threaten")));
        yield return ("Russia may threaten Ukraine that Russia will attack Ukraine", Claimed(Possible(
            new Warning { Issuers = [Russia], Kind = WarningKind.Threat, Addressees = [Ukraine], Consequence = Embedded(attack, "attack") with { Tense = Tense.Future } }, "threaten")));
    }

    private static IEnumerable<(string, Claim)> Promises()
    {
        yield return ("DPRK promises to sell munitions to Russia", Claimed(Present(
            Sale with { Stage = TransferStage.Pledged, StageBy = [Dprk] }, "sell") with { Wording = new() { Lemma = "sell", Hedge = "promise" } }));
        yield return ("DPRK promised not to sell munitions to Russia", Claimed(Past(
            new Interaction
            {
                Verb = Verb.Parse("promise"),
                Agents = [Dprk],
                Content = Embedded(Sale, "sell") with { Polarity = Polarity.Negated },
                Plover = new() { Type = PloverType.Agree },
            },
            "promise")));

        // An offer or a refusal is a stage of the transfer itself.
        yield return ("DPRK offers munitions to Russia", Claimed(Present(
            new Transfer { Suppliers = [Dprk], Recipients = [Russia], Items = [Munitions], Stage = TransferStage.Offered, StageBy = [Dprk] }, "offer")));
        yield return ("DPRK offers to sell munitions to Russia", Claimed(Present(Sale with { Stage = TransferStage.Offered, StageBy = [Dprk] }, "sell")));
        yield return ("Russia may offer to buy munitions from DPRK", Claimed(Possible(Sale with { Stage = TransferStage.Offered, StageBy = [Russia] }, "buy")));
        yield return ("DPRK refuses to sell munitions to Russia", Claimed(Present(Sale with { Stage = TransferStage.Refused, StageBy = [Dprk] }, "sell")));
        yield return ("DPRK did not refuse to sell munitions to Russia", Claimed(
            Past(Sale with { Stage = TransferStage.Refused, StageBy = [Dprk] }, "sell") with { Polarity = Polarity.Negated }));

        // Events other than transfers have no such stage. Their refusal is an interaction with content.
        yield return ("DPRK refuses to meet Ukraine", Claimed(Present(
            new Interaction
            {
                Verb = Verb.Parse("refuse"),
                Agents = [Dprk],
                Content = Embedded(new Meeting { Parties = [Dprk, Ukraine] }, "meet") with { Wording = CorpusWording.FirstOf(CorpusWording.Verb("meet")) },
                Plover = new() { Type = PloverType.Reject },
            },
            "refuse")));
        yield return ("DPRK may persuade Russia to supply grain to DPRK", Claimed(Possible(
            new Interaction
            {
                Verb = Verb.Parse("persuade"),
                Agents = [Dprk],
                Recipients = [Russia],
                Content = Embedded(new Transfer { Suppliers = [Russia], Recipients = [Dprk], Items = [CorpusGoods.Grain] }, "supply"),
                Plover = new() { Type = PloverType.Request },
            },
            "persuade")));
    }
}
