namespace Geopol.Events;

/// <summary>
/// Verbs before an infinitive that say the stage of the transfer: "offered to sell". If the claim doesn't keep a verb, the first verb of the stage is printed.
/// </summary>
internal static class StepVerbs
{
    private static readonly (string Lemma, TransferStage Stage)[] All =
        [("offer", TransferStage.Offered), ("refuse", TransferStage.Refused), ("decline", TransferStage.Refused), ("pledge", TransferStage.Pledged), ("promise", TransferStage.Pledged)];

    /// <summary>Returns the stage that a verb says. The stage is absent for any other verb.</summary>
    internal static TransferStage StageOf(string lemma) => Array.Find(All, known => known.Lemma == lemma).Stage;

    /// <summary>Returns the verb for a stage: the verb that the claim keeps, otherwise the first verb of the stage. Returns null if there is no verb.</summary>
    internal static string? For(TransferStage stage, string? kept) =>
        Array.Find(All, known => known.Stage == stage && known.Lemma == kept).Lemma ?? Array.Find(All, known => known.Stage == stage).Lemma;
}
