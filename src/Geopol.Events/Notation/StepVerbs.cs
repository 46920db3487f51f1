namespace Geopol.Events;

/// <summary>Verbs before an infinitive that say a stage of its transfer: "offered to sell". The first verb of a stage is printed where the claim keeps no other.</summary>
internal static class StepVerbs
{
    private static readonly (string Lemma, TransferStage Stage)[] All =
        [("offer", TransferStage.Offered), ("refuse", TransferStage.Refused), ("decline", TransferStage.Refused), ("pledge", TransferStage.Pledged), ("promise", TransferStage.Pledged)];

    /// <summary>The stage that a verb says; absent for any other verb.</summary>
    internal static TransferStage StageOf(string lemma) => Array.Find(All, known => known.Lemma == lemma).Stage;

    /// <summary>The verb for a stage: the one that the claim keeps, otherwise the first; null where there is none.</summary>
    internal static string? For(TransferStage stage, string? kept) =>
        Array.Find(All, known => known.Stage == stage && known.Lemma == kept).Lemma ?? Array.Find(All, known => known.Stage == stage).Lemma;
}
