namespace Geopol.Events;

/// <summary>The rules about transfers.</summary>
[RuleRows]
internal static partial class TransferRows
{
    internal static Rule[] All { get; } =
    [
        new Rule<Transfer>(IssueCodes.OwnRecipient, Severity.Error, "recipient",
            static t => t.Supplier is { } supplier && t.Recipient is { } recipient && SameActor.Is(supplier, recipient),
            "The supplier is its own recipient: name the two sides, or leave the one out that is not said."),
        new Rule<Transfer>(IssueCodes.TransferStageByWithoutStage, Severity.Error, "stageBy",
            static t => t.StageBy is not null && t.Stage.IsAbsent,
            "Somebody took a step, but no stage is given: name the stage."),
        new Rule<Transfer>(IssueCodes.DeliveredBeforeOrdered, Severity.Error, "deliveredOn",
            static t => Times.IsSurelyBefore(t.DeliveredOn, t.OrderedOn),
            "Delivered before it was ordered: mend one of the dates."),
        new Rule<Transfer>(IssueCodes.TransferOfNothing, Severity.Warning, "",
            static t => t.Supplier is null && t.Recipient is null && t.Items.IsEmpty && t.Unknown.IsEmpty,
            "Neither supplier, recipient nor goods are given: what is transferred?"),
        new Rule<Transfer>(IssueCodes.CaptureWithConsideration, Severity.Warning, "consideration",
            static t => !t.Consideration.IsEmpty && (t.Kind == TransferKind.Capture || t.Kind == TransferKind.Theft || t.Kind == TransferKind.Gift),
            "What is captured, stolen or given is not paid for: is it a sale or barter?"),
        new Rule<Transfer>(IssueCodes.IntermediaryIsParty, Severity.Warning, "intermediaries[*]",
            static (t, from) => NextParty(t, from),
            "The intermediary is the supplier or the recipient: between whom does it stand?"),
        new Rule<Transfer>(IssueCodes.UnknownTransferStage, Severity.Information, "stage",
            static t => !t.Stage.IsAbsent && !t.Stage.IsKnown,
            "This stage is unknown to this version: it is kept."),
    ];

    private static int NextParty(Transfer transfer, int from)
    {
        for (var i = from; i < transfer.Intermediaries.Count; i++)
        {
            if (SameActor.Is(transfer.Intermediaries[i], transfer.Supplier) || SameActor.Is(transfer.Intermediaries[i], transfer.Recipient))
            {
                return i;
            }
        }

        return -1;
    }
}
