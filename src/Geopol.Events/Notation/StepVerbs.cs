namespace Geopol.Events;

/// <summary>Verbs before an infinitive that say a step of its transfer: "offered to sell". Of a stage the first is printed where the claim has no other.</summary>
internal static class StepVerbs
{
    private static readonly (string Lemma, TransferStage Stage)[] All =
        [("offer", TransferStage.Offered), ("refuse", TransferStage.Refused), ("decline", TransferStage.Refused), ("pledge", TransferStage.Pledged), ("promise", TransferStage.Pledged)];

    /// <summary>The stage that a verb says; absent of any other verb.</summary>
    internal static TransferStage StageOf(string lemma) => Array.Find(All, known => known.Lemma == lemma).Stage;

    /// <summary>The verb for a stage: the one that the claim keeps, else the first; null where none is for it.</summary>
    internal static string? For(TransferStage stage, string? kept) =>
        Array.Find(All, known => known.Stage == stage && known.Lemma == kept).Lemma ?? Array.Find(All, known => known.Stage == stage).Lemma;
}
