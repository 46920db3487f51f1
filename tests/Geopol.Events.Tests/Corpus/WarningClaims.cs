namespace Geopol.Events.Tests;

/// <summary>The statements of Washington: the warning, and the statement that the talks continue.</summary>
internal static class WarningClaims
{
    internal static Claim S23 { get; } = new()
    {
        Attribution =
        [
            CorpusChain.Outlet,
            CorpusChain.WhiteHouse with { Quotes = [CorpusChain.Quoted("den Preis zahlen würde")] },
        ],
        Proposition = new()
        {
            Modality = Modality.Asserted,
            Tense = Tense.Past,
            Wording = CorpusWording.Verb("warn"),
            Event = new Warning
            {
                Kind = WarningKind.Threat,
                Issuers = [CorpusActors.WhiteHouse],
                Addressees = [CorpusActors.Dprk],
                Condition = SupplyOfArms,
                Consequence = PayingThePrice,
                When = CorpusTimes.Recently,
                Contexts = [Context.Military],
                Marks =
                [
                    Mark.Inferred("addressees", "Whom it warned isn't said; the harm is to come to DPRK."),
                    Mark.Inferred("when.edtf", "The day of the briefing at which the warning was given."),
                ],
            },
        },
    };

    internal static Claim S24 { get; } = new()
    {
        Attribution =
        [
            CorpusChain.Outlet,
            CorpusChain.Sullivan with { Quotes = [CorpusChain.Quoted("aktiv voran")] },
        ],
        Proposition = new()
        {
            Modality = Modality.Asserted,
            Tense = Tense.Present,
            Aspect = Aspect.Ongoing,
            Wording = CorpusWording.InManner("negotiate", "actively"),
            Event = new Meeting
            {
                Mode = MeetingMode.Talks,
                Parties = [CorpusActors.Russia, CorpusActors.Dprk],
                Contexts = [Context.Military],
            },
        },
    };

    private static Proposition SupplyOfArms => new()
    {
        Wording = CorpusWording.Verb("supply"),
        Event = new Transfer
        {
            Suppliers = [CorpusActors.Dprk],
            Recipients = [CorpusActors.Russia],
            Items = [CorpusGoods.Arms],
            EndUse = "the war against Ukraine",
        },
    };

    private static Proposition PayingThePrice => new()
    {
        Tense = Tense.Future,
        Wording = CorpusWording.Hedged("pay the price", "würde"),
        Event = new Interaction { Verb = Verb.Parse("pay-the-price"), Agents = [CorpusActors.Dprk] },
    };
}
