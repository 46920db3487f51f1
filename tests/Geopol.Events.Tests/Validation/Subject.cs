namespace Geopol.Events.Tests;

/// <summary>A value that is checked alone or somewhere in a claim.</summary>
internal static class Subject
{
    private const string DeepProposition = "$.proposition.event.topics[1].clause.event.terms[0]";

    internal static IReadOnlyList<Issue> Check(object value, ClaimRules? rules = null) => value switch
    {
        Claim claim => claim.Check(rules),
        Proposition proposition => proposition.Check(rules),
        GeopolEvent content => content.Check(rules),
        AttributionLink link => link.Check(rules),
        Actor actor => actor.Check(rules),
        Goods goods => goods.Check(rules),
        _ => throw new ArgumentException($"A {value.GetType().Name} has no check of its own.", nameof(value)),
    };

    /// <summary>Returns a claim that contains the value at a deep level or as a second item, and the path of the value.</summary>
    internal static (Claim Claim, string Place) InClaim(object value) => value switch
    {
        Claim claim => (claim, "$"),
        Proposition proposition => (Deep(proposition), DeepProposition),
        GeopolEvent content => (Deep(content), $"{DeepProposition}.event"),
        AttributionLink link => (Said with { Attribution = [CorpusChain.Outlet, link] }, "$.attribution[1]"),
        Actor actor => (Deep(new Transfer { Recipients = [actor] }), $"{DeepProposition}.event.recipients[0]"),
        Goods goods => (Deep(new Transfer { Items = [CorpusGoods.Grain, goods] }), $"{DeepProposition}.event.items[1]"),
        _ => throw new ArgumentException($"A {value.GetType().Name} has no place in a claim.", nameof(value)),
    };

    /// <summary>A claim that breaks no rule.</summary>
    internal static Claim Said { get; } = new()
    {
        Attribution = [CorpusChain.Outlet],
        Proposition = new() { Modality = Modality.Asserted, Event = Supply },
    };

    /// <summary>A transfer that breaks no rule.</summary>
    internal static Transfer Supply => new() { Suppliers = [CorpusActors.Dprk], Recipients = [CorpusActors.Russia], Items = [CorpusGoods.Munitions] };

    private static Claim Deep(Proposition proposition) => Said with
    {
        Proposition = new()
        {
            Modality = Modality.Asserted,
            Event = new Meeting
            {
                Parties = [CorpusActors.Dprk, CorpusActors.Russia],
                Topics = ["satellites", new Agreement { Parties = [CorpusActors.Dprk, CorpusActors.Russia], Terms = [proposition] }],
            },
        },
    };
}
