namespace Geopol.Events;

/// <summary>The rules about agreements.</summary>
[RuleRows]
internal static partial class AgreementRows
{
    internal static Rule[] All { get; } =
    [
        new Rule<Agreement>(IssueCodes.AgreementOfNobody, Severity.Warning, "parties",
            static a => a.Parties.IsEmpty,
            "No party is given: name who agrees."),
        new Rule<Agreement>(IssueCodes.PartyTwice, Severity.Warning, "parties[*]",
            static (a, from) => ActorTwice.Next(a.Parties, from),
            "The party stands twice: keep one."),
        new Rule<Agreement>(IssueCodes.AgreementStageByWithoutStage, Severity.Error, "stageBy",
            static a => a.StageBy is not null && a.Stage.IsAbsent,
            "Somebody took a step, but no stage is given: name the stage."),
    ];
}
