namespace Geopol.Events.Tests;

/// <summary>The visit in July that the paper recalls.</summary>
internal static class RecalledClaims
{
    private const string Exhibition = "weapons exhibition in Pyongyang";

    private const string TimeOfTheVisit = "The month of the visit.";

    internal static Claim S17 { get; } = new()
    {
        Attribution = [CorpusChain.Outlet, CorpusChain.PaperRecalls],
        Proposition = new()
        {
            Modality = Modality.Asserted,
            Tense = Tense.Past,
            Wording = CorpusWording.Verb("visit"),
            Event = new Meeting
            {
                Mode = MeetingMode.Visit,
                Parties = [CorpusActors.SergeiShoigu],
                Host = CorpusActors.Dprk,
                When = CorpusTimes.InJuly,
                Where = CorpusPlaces.Pyongyang,
                Contexts = [Context.Military, Context.Diplomatic],
                Marks = [Mark.Inferred("host", "The city is the capital of DPRK.")],
            },
        },
    };

    internal static Claim S18 { get; } = new()
    {
        Attribution = [CorpusChain.Outlet, CorpusChain.PaperRecalls],
        Proposition = new()
        {
            Modality = Modality.Asserted,
            Tense = Tense.Past,
            Wording = CorpusWording.Verb("tour"),
            Event = new Meeting
            {
                Mode = MeetingMode.Visit,
                Parties = [CorpusActors.SergeiShoigu],
                Venue = Exhibition,
                When = CorpusTimes.InJuly,
                Contexts = [Context.Military],
                Marks = [Mark.Inferred("when", TimeOfTheVisit)],
            },
        },
    };

    internal static Claim S19 { get; } = new()
    {
        Attribution = [CorpusChain.Outlet, CorpusChain.PaperRecalls],
        Proposition = new()
        {
            Modality = Modality.Asserted,
            Tense = Tense.Past,
            Wording = CorpusWording.Verb("display"),
            Event = new Interaction
            {
                Verb = Verb.Parse("display"),
                Agents = [CorpusActors.Dprk],
                Objects = [CorpusGoods.StrikeDrones, CorpusGoods.ReconnaissanceDrones, CorpusGoods.IntercontinentalBallisticMissiles],
                Occasion = Exhibition,
                When = CorpusTimes.InJuly,
                Plover = new() { Type = PloverType.Mobilize },
                Description = LocalizedText.Of(LanguageTag.English, "The missiles are called the newest."),
                Contexts = [Context.Military],
                Marks =
                [
                    Mark.Inferred("agents", "The text has it in the passive; the exhibition was in the capital of DPRK."),
                    Mark.Inferred("when", TimeOfTheVisit),
                ],
            },
        },
    };
}
