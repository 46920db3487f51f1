namespace Geopol.Events.Tests;

internal static class WarningCases
{
    private static readonly Warning Of = new() { Issuers = [CorpusActors.WhiteHouse], Addressees = [CorpusActors.Dprk] };

    internal static RuleCase[] All { get; } =
    [
        new(IssueCodes.ThreatWithoutConsequence, IssueSeverity.Warning, "$.consequence",
            Of with { Kind = WarningKind.Threat, Condition = "if it supplies arms" },
            Of with { Kind = WarningKind.Threat, Consequence = "it will pay the price" },
            Of with { Kind = WarningKind.Caution, Condition = "if it supplies arms" },
            Of with { Kind = WarningKind.Alert },
            Of with { Kind = WarningKind.Threat, Codings = [new() { Scheme = CodingScheme.Cameo, Code = "130" }] },
            Of with { Condition = "if it supplies arms" }),
        new(IssueCodes.ThreatWithoutConsequence, IssueSeverity.Warning, "$.consequence",
            Of with { Kind = WarningKind.Ultimatum, Condition = "unless it withdraws by Friday" },
            Of with { Kind = WarningKind.Ultimatum, Condition = "unless it withdraws by Friday", Consequence = Subject.Supply }),
        new(IssueCodes.NoAddressee, IssueSeverity.Information, "$.addressees",
            Of with { Addressees = [] },
            Of,
            Of with { Addressees = [Actor.NotKnown] }),
        new(IssueCodes.UltimatumWithoutCondition, IssueSeverity.Warning, "$.condition",
            Of with { Kind = WarningKind.Ultimatum, Consequence = "war" },
            Of with { Kind = WarningKind.Ultimatum, Consequence = "war", Condition = "unless it withdraws" },
            Of with { Kind = WarningKind.Threat, Consequence = "war" }),
        new(IssueCodes.WarnsItself, IssueSeverity.Error, "$.addressees[1]",
            Of with { Addressees = [CorpusActors.Dprk, CorpusActors.UnitedStates] },
            Of with { Addressees = [CorpusActors.Dprk, Actor.Unnamed("its allies")] },
            Of with { Issuers = [Actor.NotKnown], Addressees = [Actor.NotKnown] }),
        new(IssueCodes.WarnsItself, IssueSeverity.Error, "$.addressees[0]",
            Of with { Issuers = [CorpusActors.Japan, CorpusActors.Dprk] },
            Of with { Issuers = [CorpusActors.Japan, CorpusActors.SouthKorea] }),
        new(IssueCodes.WarningOfNothing, IssueSeverity.Warning, "$",
            Of,
            Of with { Kind = WarningKind.Alert },
            Of with { Condition = "if it supplies arms" },
            Of with { Consequence = "war" },
            Of with { Unknown = UnknownMembers.Parse("""{"demand":"peace"}""") }),
    ];
}
