using System.Linq;

namespace Geopol.Events.Generators;

/// <summary>A slot of a frame: a place of the clause, and each filler with the role that it has there.</summary>
/// <param name="Place">The place.</param>
/// <param name="IsRequired">Whether it must be filled.</param>
/// <param name="IsReadOnly">Whether it is read and never printed.</param>
/// <param name="Options">Each filler and its role, in the order in which they are tried.</param>
/// <param name="Unprinted">Those that are printed at a slot further left.</param>
internal sealed record LexiconSlot(
    SlotPlace Place, bool IsRequired, bool IsReadOnly, Sequence<(Filler Filler, FrameRole Role)> Options, Sequence<(Filler Filler, FrameRole Role)> Unprinted)
{
    /// <summary>The slot as the tables write it, for messages.</summary>
    public string Name => SlotPlaceNames.WordsOf(Place);

    /// <summary>What is printed here: an adjunct always is, for it keeps its preposition.</summary>
    public System.Collections.Generic.IEnumerable<(Filler Filler, FrameRole Role)> Printed =>
        IsReadOnly ? [] : Options.Except(Unprinted).Where(static option => option.Role != FrameRole.Adjuncts);
}
