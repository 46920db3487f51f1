namespace Geopol.Events.Tests;

/// <summary>The statements about the expected meeting: its participants, place, time and topics.</summary>
internal static class MeetingClaims
{
    private const string WeekAfterThePiece = "The coming days are read as the week from the day of the piece on.";

    internal static Claim S04 { get; } = new()
    {
        Attribution = [CorpusChain.Outlet, CorpusChain.Paper],
        Proposition = new()
        {
            Modality = Modality.Asserted,
            Disposition = Disposition.Intends,
            Tense = Tense.Future,
            Wording = CorpusWording.Hedged("visit", "will"),
            Event = new Meeting
            {
                Mode = MeetingMode.Visit,
                Parties = [CorpusActors.KimJongUn],
                Host = CorpusActors.Russia,
                When = CorpusTimes.InTheComingDays,
                Where = CorpusPlaces.Vladivostok,
                Contexts = [Context.Diplomatic],
                Marks = [Mark.Inferred("host", "The city lies in Russia."), Mark.Inferred("when.edtf", WeekAfterThePiece)],
            },
        },
    };

    internal static Claim S05 { get; } = new()
    {
        Attribution = [CorpusChain.Outlet, CorpusChain.Paper],
        Proposition = new()
        {
            Modality = Modality.Asserted,
            Disposition = Disposition.Intends,
            Tense = Tense.Future,
            Wording = CorpusWording.FirstOf(CorpusWording.Hedged("meet", "will")),
            Event = new Meeting
            {
                Parties = [CorpusActors.KimJongUn, CorpusActors.VladimirPutin],
                When = CorpusTimes.InTheComingDays,
                Contexts = [Context.Diplomatic],
                Marks = [Mark.Inferred("when.edtf", WeekAfterThePiece)],
            },
        },
    };

    internal static Claim S06 { get; } = new()
    {
        Attribution = [CorpusChain.Outlet, CorpusChain.Paper],
        Proposition = new()
        {
            Modality = Modality.Possible,
            Wording = CorpusWording.Hedged("meet", "könnte"),
            Event = new Meeting
            {
                Parties = [CorpusActors.KimJongUn, CorpusActors.VladimirPutin],
                Occasion = "Eastern Economic Forum",
                When = CorpusTimes.DuringTheForum,
                Where = CorpusPlaces.Vladivostok,
                Contexts = [Context.Diplomatic, Context.Economic],
                Marks =
                [
                    Mark.Inferred("when", "The days of the forum."),
                    Mark.Inferred("where", "The city of the forum."),
                ],
            },
        },
    };

    internal static Claim S07 { get; } = new()
    {
        Attribution =
        [
            CorpusChain.Outlet,
            CorpusChain.Paper with
            {
                Quotes = [CorpusChain.Quoted("der Verkauf von Munition an Moskau für seinen Krieg gegen die Ukraine")],
            },
        ],
        Proposition = new()
        {
            Modality = Modality.Possible,
            Wording = CorpusWording.Hedged("discuss", "könnte"),
            Event = new Meeting
            {
                Parties = [CorpusActors.KimJongUn, CorpusActors.VladimirPutin],
                Topics = [SaleOfMunitions],
                When = CorpusTimes.InTheComingDays,
                Contexts = [Context.Military],
                Marks =
                [
                    Mark.Inferred("when", "The time of the meeting of S05."),
                    Mark.Inferred("topics[0].clause.event.terms[0].event.suppliers", "Who sells isn't said in the quoted words."),
                ],
            },
        },
    };

    private static Agreement SaleOfMunitions => new()
    {
        Parties = [CorpusActors.Dprk, CorpusActors.Russia],
        Terms =
        [
            new Proposition
            {
                Wording = CorpusWording.Verb("sell"),
                Event = new Transfer
                {
                    Kind = TransferKind.Sale,
                    Suppliers = [CorpusActors.Dprk],
                    Recipients = [CorpusActors.Russia],
                    Items = [CorpusGoods.Munitions],
                    EndUse = "the war against Ukraine",
                },
            },
        ],
    };
}
