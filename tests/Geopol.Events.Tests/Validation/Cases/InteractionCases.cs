namespace Geopol.Events.Tests;

internal static class InteractionCases
{
    private static readonly Interaction Of = new() { Verb = Verb.Parse("protest"), Agents = [CorpusActors.Dprk] };

    internal static RuleCase[] All { get; } =
    [
        new(IssueCodes.ModeOfAnotherType, IssueSeverity.Error, "$.plover.modes[1]",
            Coded(PloverType.Protest, PloverMode.Demo, PloverMode.Aerial),
            Coded(PloverType.Protest, PloverMode.Demo, PloverMode.Riot),
            Coded(PloverType.Protest, PloverMode.Demo, PloverMode.Parse("sit-in")),
            Coded(PloverType.Parse("RIOT"), PloverMode.Aerial),
            Coded(PloverType.Protest)),
        new(IssueCodes.ModeOfAnotherType, IssueSeverity.Error, "$.plover.modes[0]",
            Coded(PloverType.Agree, PloverMode.Visit),
            Coded(PloverType.Consult, PloverMode.Visit)),
        new(IssueCodes.UnknownPloverMode, IssueSeverity.Warning, "$.plover.modes[0] $.plover.modes[2]",
            Coded(PloverType.Protest, PloverMode.Parse("sit-in"), PloverMode.Demo, PloverMode.Parse("march")),
            Coded(PloverType.Protest, PloverMode.Demo),
            Coded(PloverType.Protest, PloverMode.Aerial)),
        new(IssueCodes.NoVerb, IssueSeverity.Warning, "$.verb",
            new Interaction { Agents = [CorpusActors.Dprk] },
            new Interaction { Agents = [CorpusActors.Dprk], Codings = [new Coding { Scheme = CodingScheme.Cameo, Code = "190" }] },
            new Interaction { Agents = [CorpusActors.Dprk], Plover = new PloverCode { Type = PloverType.Assault } },
            Of),
        new(IssueCodes.VerbNotInLexicon, IssueSeverity.Information, "$.verb",
            new Interaction { Verb = Verb.Parse("vtoe") },
            new Interaction { Verb = Verb.Parse("attack") },
            new Interaction { Verb = Verb.Parse("strike") },
            new Interaction()),
        new(IssueCodes.InstrumentWithOrder, IssueSeverity.Warning, "$.instruments[1] $.instruments[2]",
            Of with { Instruments = [CorpusGoods.Arms, CorpusGoods.Grain with { Ordered = 5 }, CorpusGoods.Oil with { Delivered = 5 }] },
            Of with { Instruments = [CorpusGoods.Arms, CorpusGoods.Grain with { Quantity = 5 }] },
            Subject.Supply with { Items = [CorpusGoods.Grain with { Ordered = 5 }] }),
        new(IssueCodes.NegativeCount, IssueSeverity.Error, "$.counts[1].number",
            Of with { Counts = [Killed(12), Killed(Quantity.Between(-1, 5))] },
            Of with { Counts = [Killed(0), Killed(Quantity.Between(0, 5)), Killed(Quantity.Said("dozens"))] }),
    ];

    private static Interaction Coded(PloverType type, params ReadOnlySpan<PloverMode> modes) => Of with { Plover = new() { Type = type, Modes = [.. modes] } };

    private static Count Killed(Quantity number) => new() { Kind = CountKind.Killed, Number = number };
}
