using System.Linq;

namespace Geopol.Events.Generators;

/// <summary>A slot of a frame. It has a place of the clause, and the role that each filler has at this place.</summary>
/// <param name="Place">The place.</param>
/// <param name="IsRequired">Whether the slot must be filled.</param>
/// <param name="IsReadOnly">Whether the slot is read and never printed.</param>
/// <param name="Options">The pairs of filler and role, in the order in which they are tried.</param>
/// <param name="Unprinted">The options that are printed at another slot.</param>
internal sealed record LexiconSlot(
    SlotPlace Place, bool IsRequired, bool IsReadOnly, Sequence<(Filler Filler, FrameRole Role)> Options, Sequence<(Filler Filler, FrameRole Role)> Unprinted)
{
    /// <summary>The slot as the tables write it, for messages.</summary>
    public string Name => SlotPlaceNames.WordsOf(Place);

    /// <summary>The options that are printed here, without adjuncts. An adjunct keeps its preposition, so it is always printed at its own slot.</summary>
    public System.Collections.Generic.IEnumerable<(Filler Filler, FrameRole Role)> Printed =>
        IsReadOnly ? [] : Options.Except(Unprinted).Where(static option => option.Role != FrameRole.Adjuncts);
}
