namespace Geopol.Events.Tests;

/// <summary>What DPRK may bring Russia to, what would follow from it, and how far the two may go.</summary>
internal static class ConsequenceClaims
{
    internal static Claim S13 { get; } = new()
    {
        Attribution = [CorpusChain.Outlet, CorpusChain.Paper],
        Proposition = new()
        {
            Modality = Modality.Possible,
            Wording = CorpusWording.Hedged("persuade", "könnte"),
            Event = new Interaction
            {
                Verb = Verb.Parse("persuade"),
                Actors = [CorpusActors.Dprk],
                Recipients = [CorpusActors.Russia],
                Content = SupplyOfTechnology,
                Plover = new() { Type = PloverType.Request, Modes = [PloverMode.Assist] },
                Contexts = [Context.Technology, Context.Military],
                Marks = [Mark.Inferred("content.recipient", "To whom isn't said; DPRK is who asks for it.")],
            },
        },
    };

    internal static Claim S14 { get; } = new()
    {
        Attribution = [CorpusChain.Outlet, CorpusChain.Paper],
        Proposition = new()
        {
            Modality = Modality.Asserted,
            Tense = Tense.Future,
            Condition = SupplyOfTechnology,
            Wording = CorpusWording.Hedged("increase the threat", "würden"),
            Event = new Interaction
            {
                Verb = Verb.Parse("increase-the-threat"),
                Cause = CorpusGoods.HighlySensitiveMilitaryTechnology,
                Recipients = [CorpusActors.NeighboursOfDprk],
                Contexts = [Context.Military, Context.Technology],
            },
        },
    };

    internal static Claim S15 { get; } = new()
    {
        Attribution =
        [
            CorpusChain.Outlet,
            CorpusChain.Paper,
            CorpusChain.Experts with
            {
                Quotes =
                [
                    CorpusChain.Excerpted(
                        "Die Zusammenarbeit zwischen der Russischen Föderation und Nordkorea könnte über Abkommen über konventionelle Waffen und Nahrungsmittel-/Energiehilfe hinausgehen"),
                ],
            },
        ],
        Proposition = new()
        {
            Modality = Modality.Possible,
            Wording = CorpusWording.Hedged("cooperate", "könnte"),
            Event = Cooperation with
            {
                Themes = Themes(ThemeRelation.Beyond, CorpusGoods.ConventionalArmsDeals, CorpusGoods.FoodAid, CorpusGoods.EnergyAid),
                Contexts = [Context.Military, Context.Economic],
            },
        },
    };

    internal static Claim S16 { get; } = new()
    {
        Attribution =
        [
            CorpusChain.Outlet,
            CorpusChain.Paper,
            CorpusChain.Experts with
            {
                Quotes =
                [
                    CorpusChain.Excerpted(
                        "vielleicht auch auf fortschrittliche Technologien für Satelliten, Atom-U-Boote und ballistische Raketen"),
                ],
            },
        ],
        Proposition = new()
        {
            Modality = Modality.Possible,
            Wording = CorpusWording.Hedged("cooperate", "könnte … vielleicht"),
            Event = Cooperation with
            {
                Themes = Themes(
                    ThemeRelation.On, CorpusGoods.SatelliteTechnology, CorpusGoods.NuclearSubmarineTechnology, CorpusGoods.BallisticMissileTechnology),
                Description = LocalizedText.Of(LanguageTag.English, "The technologies are called advanced."),
                Contexts = [Context.Technology, Context.Military],
            },
        },
    };

    private static Proposition SupplyOfTechnology => new()
    {
        Wording = CorpusWording.Verb("supply"),
        Event = new Transfer
        {
            Supplier = CorpusActors.Russia,
            Recipient = CorpusActors.Dprk,
            Items = [CorpusGoods.HighlySensitiveMilitaryTechnology],
        },
    };

    private static Interaction Cooperation => new()
    {
        Verb = Verb.Parse("cooperate"),
        Actors = [CorpusActors.Russia, CorpusActors.Dprk],
        Plover = new() { Type = PloverType.Cooperate },
    };

    private static EquatableArray<Theme> Themes(ThemeRelation relation, params ReadOnlySpan<Goods> goods)
    {
        var themes = new List<Theme>(goods.Length);
        foreach (var item in goods)
        {
            themes.Add(new() { Relation = relation, Goods = item });
        }

        return [.. themes];
    }
}
