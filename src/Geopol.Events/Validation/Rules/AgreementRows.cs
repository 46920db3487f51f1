namespace Geopol.Events;

/// <summary>The rules about agreements.</summary>
internal static class AgreementRows
{
    [Rule("GE2501", IssueSeverity.Warning, "parties",
        "The agreement has no parties. Name the parties that agree.")]
    internal static bool AgreementOfNobody(Agreement a) => a.Parties.IsEmpty;

    [Rule("GE2502", IssueSeverity.Warning, "parties[*]",
        "The party is listed twice. Remove the duplicate.")]
    internal static int PartyTwice(Agreement a, int from) => ActorTwice.Next(a.Parties, from);

    [Rule("GE2503", IssueSeverity.Error, "stageBy",
        "`stageBy` is given, but `stage` is missing. Name the stage.")]
    internal static bool AgreementStageByWithoutStage(Agreement a) => !a.StageBy.IsEmpty && a.Stage.IsAbsent;
}
