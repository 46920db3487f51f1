namespace Geopol.Events.Tests;

internal static class AgreementCases
{
    private static readonly Agreement Of = new() { Parties = [CorpusActors.Dprk, CorpusActors.Russia] };

    internal static RuleCase[] All { get; } =
    [
        new(IssueCodes.AgreementOfNobody, IssueSeverity.Warning, "$.parties",
            new Agreement { Subject = "arms" },
            Of with { Parties = [CorpusActors.Dprk] },
            Of with { Parties = [Actor.NotKnown] }),
        new(IssueCodes.PartyTwice, IssueSeverity.Warning, "$.parties[1]",
            Of with { Parties = [CorpusActors.Dprk, Actor.State("KP", "North Korea"), CorpusActors.Russia] },
            Of,
            Of with { Parties = [CorpusActors.Dprk, CorpusActors.KimJongUn, CorpusActors.SouthKorea] }),
        new(IssueCodes.AgreementStageByWithoutStage, IssueSeverity.Error, "$.stageBy",
            Of with { StageBy = [CorpusActors.Dprk] },
            Of with { StageBy = [CorpusActors.Dprk], Stage = AgreementStage.Sought },
            Of with { Stage = AgreementStage.Signed }),
    ];
}
