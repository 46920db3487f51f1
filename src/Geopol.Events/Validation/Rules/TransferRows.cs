namespace Geopol.Events;

/// <summary>The rules about transfers.</summary>
internal static class TransferRows
{
    [Rule("GE2201", IssueSeverity.Error, "recipients[*]",
        "The recipient is also a supplier. Name both sides, or leave out the side that the text does not state.")]
    internal static int OwnRecipient(Transfer t, int from) => ActorTwice.NextIn(t.Recipients, from, t.Suppliers);

    [Rule("GE2202", IssueSeverity.Error, "stageBy",
        "`stageBy` is given, but `stage` is missing. Name the stage.")]
    internal static bool TransferStageByWithoutStage(Transfer t) => !t.StageBy.IsEmpty && t.Stage.IsAbsent;

    [Rule("GE2203", IssueSeverity.Error, "deliveredOn",
        "The delivery is dated before the order. Correct one of the dates.")]
    internal static bool DeliveredBeforeOrdered(Transfer t) => Times.IsSurelyBefore(t.DeliveredOn, t.OrderedOn);

    [Rule("GE2204", IssueSeverity.Warning, "",
        "The transfer has no supplier, recipient or items. Give at least one of them.")]
    internal static bool TransferOfNothing(Transfer t) => t.Suppliers.IsEmpty && t.Recipients.IsEmpty && t.Items.IsEmpty && t.Unknown.IsEmpty;

    [Rule("GE2205", IssueSeverity.Warning, "consideration",
        "`consideration` is given, but captured, stolen and donated goods are not paid for. Set `kind` to `sale` or `barter`, or remove the consideration.")]
    internal static bool CaptureWithConsideration(Transfer t) =>
        !t.Consideration.IsEmpty && (t.Kind == TransferKind.Capture || t.Kind == TransferKind.Theft || t.Kind == TransferKind.Gift);

    [Rule("GE2206", IssueSeverity.Warning, "intermediaries[*]",
        "The intermediary is also the supplier or the recipient. Name the party between them, or remove the intermediary.")]
    internal static int IntermediaryIsParty(Transfer t, int from) => ActorTwice.NextIn(t.Intermediaries, from, t.Suppliers, t.Recipients);

    [Rule("GE2207", IssueSeverity.Information, "stage",
        "This version does not know the stage. The stage is kept.")]
    internal static bool UnknownTransferStage(Transfer t) => !t.Stage.IsAbsent && !t.Stage.IsKnown;
}
