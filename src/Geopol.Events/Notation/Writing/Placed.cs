namespace Geopol.Events;

/// <summary>The parts at a place of a clause.</summary>
/// <param name="Place">The place.</param>
/// <param name="Slot">The slot of the frame; null if every verb takes these parts at this place.</param>
/// <param name="Role">The role.</param>
/// <param name="Parts">The parts; empty if the verb needs a part that the claim doesn't have.</param>
internal readonly record struct Placed(SlotPlace Place, FrameSlot? Slot, FrameRole Role, Part[] Parts)
{
    internal bool IsClause => Parts is [{ Kind: PartKind.Clause }, ..];
}
