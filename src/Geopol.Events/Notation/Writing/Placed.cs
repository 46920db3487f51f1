namespace Geopol.Events;

/// <summary>What is at a place of a clause.</summary>
/// <param name="Place">The place.</param>
/// <param name="Slot">The slot of the frame; null where any verb takes it there.</param>
/// <param name="Role">The role.</param>
/// <param name="Parts">What is there; empty where the verb needs something that the claim doesn't have.</param>
internal readonly record struct Placed(SlotPlace Place, FrameSlot? Slot, FrameRole Role, Part[] Parts)
{
    internal bool IsClause => Parts is [{ Kind: PartKind.Clause }, ..];
}
