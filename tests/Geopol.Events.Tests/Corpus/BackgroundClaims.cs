namespace Geopol.Events.Tests;

/// <summary>The statements of the outlet on its own, without a source.</summary>
internal static class BackgroundClaims
{
    internal static Claim S20 { get; } = new()
    {
        Attribution = [CorpusChain.Outlet],
        Proposition = new()
        {
            Modality = Modality.Asserted,
            Tense = Tense.Past,
            Wording = CorpusWording.InManner("support", "openly"),
            Event = new Interaction
            {
                Verb = Verb.Parse("support"),
                Agents = [CorpusActors.Dprk],
                Objects = ["the war against Ukraine"],
                Beneficiaries = [CorpusActors.Russia],
                Plover = new() { Type = PloverType.Support },
                Contexts = [Context.Diplomatic, Context.Military],
                Marks = [Mark.Inferred("beneficiaries", "What is supported is Russia's war.")],
            },
        },
    };

    internal static Claim S21 { get; } = new()
    {
        Attribution = [CorpusChain.Outlet],
        Proposition = new()
        {
            Modality = Modality.Asserted,
            Tense = Tense.Past,
            Wording = CorpusWording.Verb("supply"),
            Event = new Transfer
            {
                Suppliers = [CorpusActors.Dprk],
                Recipients = [CorpusActors.WagnerGroup],
                Items = [CorpusGoods.Arms],
                Contexts = [Context.Military],
            },
        },
    };

    internal static Claim S22 { get; } = new()
    {
        Attribution = [CorpusChain.Outlet],
        Proposition = new()
        {
            Polarity = Polarity.Negated,
            Modality = Modality.Asserted,
            Tense = Tense.Past,
            Wording = CorpusWording.Verb("support"),
            Event = new Interaction
            {
                Verb = Verb.Parse("support"),
                Agents = [CorpusActors.Dprk],
                Objects = ["the UN resolution condemning the invasion of Ukraine"],
                Plover = new() { Type = PloverType.Support },
                Contexts = [Context.Diplomatic],
            },
        },
    };
}
