namespace Geopol.Events.Tests;

/// <summary>The statements about Russia's possible actions because of DPRK, about the consequences, and about how far both may go.</summary>
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
                Agents = [CorpusActors.Dprk],
                Recipients = [CorpusActors.Russia],
                Content = SupplyOfTechnology,
                Plover = new() { Type = PloverType.Request, Modes = [PloverMode.Assist] },
                Contexts = [Context.Technology, Context.Military],
                Marks = [Mark.Inferred("content.event.recipients", "To whom isn't said; DPRK is who asks for it.")],
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
                Agents = [CorpusGoods.HighlySensitiveMilitaryTechnology],
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
                Adjuncts = [Adjunct.Beyond(CorpusGoods.ConventionalArmsDeals), Adjunct.Beyond(CorpusGoods.FoodAid), Adjunct.Beyond(CorpusGoods.EnergyAid)],
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
                Topics = [CorpusGoods.SatelliteTechnology, CorpusGoods.NuclearSubmarineTechnology, CorpusGoods.BallisticMissileTechnology],
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
            Suppliers = [CorpusActors.Russia],
            Recipients = [CorpusActors.Dprk],
            Items = [CorpusGoods.HighlySensitiveMilitaryTechnology],
        },
    };

    private static Interaction Cooperation => new()
    {
        Verb = Verb.Parse("cooperate"),
        Agents = [CorpusActors.Russia, CorpusActors.Dprk],
        Plover = new() { Type = PloverType.Cooperate },
    };
}
