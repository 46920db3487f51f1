namespace Geopol.Events;

/// <summary>
/// Writes the identity of a transfer. The form of a matter has suppliers, recipients and goods. It also has the stage and the actors of the
/// stage, except if the stage means the transfer itself.
/// </summary>
internal static class TransferIdentity
{
    internal static void Write(ref IdentityWriter w, Transfer value)
    {
        if (w.IsMatter)
        {
            WriteMatter(ref w, value);
            return;
        }

        w.Set("consideration"u8, value.Consideration, GoodsIdentity.Write);
        w.Value("deliveredOn"u8, value.DeliveredOn, TimeIdentity.Write);
        w.Folded("endUse"u8, value.EndUse);
        w.Set("endUsers"u8, value.EndUsers, ActorIdentity.Write);
        w.Set("financedBy"u8, value.FinancedBy, ActorIdentity.Write);
        w.Value("grounds"u8, value.Grounds, PropositionIdentity.Write);
        w.Set("intermediaries"u8, value.Intermediaries, ActorIdentity.Write);
        w.Set("items"u8, value.Items, GoodsIdentity.Write);
        w.Code("kind"u8, value.Kind);
        w.Value("onBehalfOf"u8, value.OnBehalfOf, ActorIdentity.Write);
        w.Value("orderedOn"u8, value.OrderedOn, TimeIdentity.Write);
        w.Value("origin"u8, value.Origin, ActorIdentity.Write);
        w.Set("recipients"u8, value.Recipients, ActorIdentity.Write);
        w.Set("related"u8, value.Related, GeopolEventIdentity.Write);
        w.Code("stage"u8, value.Stage);
        w.Set("stageBy"u8, value.StageBy, ActorIdentity.Write);
        w.Set("suppliers"u8, value.Suppliers, ActorIdentity.Write);
        w.Unknown(value.Unknown);
        w.Set("via"u8, value.Via, PlaceIdentity.Write);
        w.Value("when"u8, value.When, TimeIdentity.Write);
        w.Value("where"u8, value.Where, PlaceIdentity.Write);
    }

    private static void WriteMatter(ref IdentityWriter w, Transfer value)
    {
        w.Set("items"u8, value.Items, GoodsIdentity.Write);
        w.Set("recipients"u8, value.Recipients, ActorIdentity.Write);
        if (!IsTransferItself(value.Stage))
        {
            w.Code("stage"u8, value.Stage);
            w.Set("stageBy"u8, value.StageBy, ActorIdentity.Write);
        }

        w.Set("suppliers"u8, value.Suppliers, ActorIdentity.Write);
    }

    // A transfer without a stage, a partly delivered and a delivered transfer are stages of the same transfer.
    private static bool IsTransferItself(TransferStage stage) =>
        stage.IsAbsent || stage == TransferStage.PartlyDelivered || stage == TransferStage.Delivered;
}
