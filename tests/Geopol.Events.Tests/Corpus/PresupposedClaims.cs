namespace Geopol.Events.Tests;

/// <summary>The statements that the outlet presupposes.</summary>
internal static class PresupposedClaims
{
    internal static Claim S25 { get; } = new()
    {
        Attribution = [CorpusChain.OutletPresupposes],
        Proposition = new()
        {
            Modality = Modality.Asserted,
            Tense = Tense.Present,
            Aspect = Aspect.Ongoing,
            Wording = CorpusWording.Verb("wage the war against"),
            Event = new Interaction
            {
                Verb = Verb.Parse("wage-war"),
                Agents = [CorpusActors.Russia],
                Opponents = [CorpusActors.Ukraine],
                When = CorpusTimes.SinceTheInvasion,
                Plover = new() { Type = PloverType.Assault },
                Contexts = [Context.Military],
                Marks = [Mark.Inferred("when", "The war as it is known to have begun.")],
            },
        },
    };

    internal static Claim S26 { get; } = new()
    {
        Attribution = [CorpusChain.OutletPresupposes],
        Proposition = new()
        {
            Modality = Modality.Asserted,
            Tense = Tense.Past,
            Wording = CorpusWording.Verb("condemn"),
            Event = new Interaction
            {
                Verb = Verb.Parse("condemn"),
                Agents = [CorpusActors.UnitedNations],
                Objects = ["the invasion of Ukraine"],
                Opponents = [CorpusActors.Russia],
                Status = InteractionStatus.Done,
                When = CorpusTimes.DayOfTheResolution,
                Plover = new() { Type = PloverType.Accuse, Modes = [PloverMode.Disapprove] },
                Contexts = [Context.Diplomatic],
                Marks =
                [
                    Mark.Inferred("when", "The day on which the General Assembly adopted the resolution."),
                    Mark.Inferred("opponents", "The invasion is called Russia's."),
                    Mark.Inferred("status", "The text has a resolution that condemns; that it was adopted isn't said."),
                ],
            },
        },
    };

    internal static Claim S27 { get; } = new()
    {
        Attribution = [CorpusChain.OutletPresupposes],
        Proposition = new()
        {
            Modality = Modality.Asserted,
            Tense = Tense.Past,
            Wording = CorpusWording.Verb("invade"),
            Event = new Interaction
            {
                Verb = Verb.Parse("invade"),
                Agents = [CorpusActors.Russia],
                Objects = [CorpusActors.Ukraine],
                When = CorpusTimes.DayOfTheInvasion,
                Plover = new() { Type = PloverType.Assault },
                Contexts = [Context.Military, Context.Territory],
                Marks = [Mark.Inferred("when", "The day on which the invasion is known to have begun.")],
            },
        },
    };
}
