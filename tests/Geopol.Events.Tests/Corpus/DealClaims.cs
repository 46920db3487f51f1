namespace Geopol.Events.Tests;

/// <summary>The statements about the content of a deal: the goods that DPRK would give, the price, and the goods that Russia would give.</summary>
internal static class DealClaims
{
    internal static Claim S08 { get; } = new()
    {
        Attribution = [CorpusChain.Outlet, CorpusChain.Paper],
        Proposition = new()
        {
            Modality = Modality.Possible,
            Asks = [OpenQuestion.Terms],
            Wording = CorpusWording.Hedged("agree", "noch nicht klar … könnte"),
            Event = new Agreement { Parties = [CorpusActors.Dprk, CorpusActors.Russia] },
        },
    };

    internal static Claim S09 { get; } = new()
    {
        Attribution = [CorpusChain.Outlet, CorpusChain.PaperSuggests],
        Proposition = new()
        {
            Modality = Modality.Possible,
            Wording = CorpusWording.Hedged("offer", "legt nahe … kann"),
            Event = new Transfer
            {
                Stage = TransferStage.Offered,
                StageBy = [CorpusActors.Dprk],
                Suppliers = [CorpusActors.Dprk],
                Recipients = [CorpusActors.Russia],
                Items = WeaponsOnOffer,
                Contexts = [Context.Military],
                Marks = [Mark.Inferred("recipients", "To whom isn't said; the next words have Russia use them.")],
            },
        },
    };

    internal static Claim S10 { get; } = new()
    {
        Attribution = [CorpusChain.Outlet, CorpusChain.PaperSuggests],
        Proposition = new()
        {
            Modality = Modality.Asserted,
            Tense = Tense.Future,
            Wording = CorpusWording.Hedged("use", "wird"),
            Event = new Interaction
            {
                Verb = Verb.Parse("use"),
                Agents = [CorpusActors.Russia],
                Objects = [.. WeaponsOnOffer],
                Opponents = [CorpusActors.Ukraine],
                Where = CorpusPlaces.Ukraine,
                Plover = new() { Type = PloverType.Assault, Modes = [PloverMode.HeavyWeapons] },
                Contexts = [Context.Military],
                Marks = [Mark.Inferred("opponents", "Against whom isn't said; the battlefield is in Ukraine.")],
            },
        },
        Links = [new() { Relation = LinkRelation.DependsOn, To = S09.ContentId }],
    };

    internal static Claim S11 { get; } = new()
    {
        Attribution = [CorpusChain.Outlet, CorpusChain.Paper],
        Proposition = new()
        {
            Modality = Modality.Possible,
            Wording = CorpusWording.Hedged("supply", "kann"),
            Event = new Transfer
            {
                Suppliers = [CorpusActors.Russia],
                Recipients = [CorpusActors.Dprk],
                Items = [CorpusGoods.Grain, CorpusGoods.Oil, CorpusGoods.MilitaryTechnology],
                Contexts = [Context.Economic, Context.Technology, Context.Military],
            },
        },
    };

    internal static Claim S12 { get; } = new()
    {
        Attribution =
        [
            CorpusChain.Outlet,
            CorpusChain.Paper with { Quotes = [CorpusChain.Quoted("harte Währung gegen Bezahlung")] },
        ],
        Proposition = new()
        {
            Modality = Modality.Possible,
            Wording = CorpusWording.Hedged("offer", "kann"),
            Event = new Transfer
            {
                Kind = TransferKind.Payment,
                Stage = TransferStage.Offered,
                StageBy = [CorpusActors.Russia],
                Suppliers = [CorpusActors.Russia],
                Recipients = [CorpusActors.Dprk],
                Items = [CorpusGoods.HardCurrency],
                Contexts = [Context.Economic],
            },
        },
    };

    private static EquatableArray<Goods> WeaponsOnOffer =>
        [CorpusGoods.Munitions, CorpusGoods.MultipleRocketLaunchers, CorpusGoods.ShortRangeBallisticMissiles];
}
