namespace Geopol.Events;

/// <summary>The parts at a place of a clause.</summary>
/// <param name="Place">The place.</param>
/// <param name="Slot">The slot of the frame; null where every verb takes the parts there.</param>
/// <param name="Role">The role.</param>
/// <param name="Parts">The parts; empty where the verb needs something that the claim doesn't have.</param>
internal readonly record struct Placed(SlotPlace Place, FrameSlot? Slot, FrameRole Role, Part[] Parts)
{
    internal bool IsClause => Parts is [{ Kind: PartKind.Clause }, ..];
}
