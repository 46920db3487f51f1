namespace Geopol.Events.Tests;

/// <summary>What the outlet tells on its own, without a source.</summary>
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
                Actors = [CorpusActors.Dprk],
                Recipients = [CorpusActors.Russia],
                Themes = ["the war against Ukraine"],
                Plover = new() { Type = PloverType.Support },
                Contexts = [Context.Diplomatic, Context.Military],
                Marks = [Mark.Inferred("recipients", "What is supported is Russia's war.")],
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
                Supplier = CorpusActors.Dprk,
                Recipient = CorpusActors.WagnerGroup,
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
                Actors = [CorpusActors.Dprk],
                Themes = ["the UN resolution condemning the invasion of Ukraine"],
                Plover = new() { Type = PloverType.Support },
                Contexts = [Context.Diplomatic],
            },
        },
    };
}
