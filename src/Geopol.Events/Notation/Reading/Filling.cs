namespace Geopol.Events;

/// <summary>A phrase or a clause at a place of the clause, with its role.</summary>
/// <param name="Place">The place.</param>
/// <param name="Role">The role.</param>
/// <param name="Filler">The kind of participant that the phrase or clause is at this place.</param>
/// <param name="Phrase">The noun phrase; null for a clause.</param>
/// <param name="Clause">The proposition of an infinitive, a that-clause or a gerund; null for a noun phrase.</param>
internal readonly record struct Filling(SlotPlace Place, FrameRole Role, Filler Filler, NounPhrase? Phrase, Proposition? Clause)
{
    internal bool IsNone => Role == FrameRole.None;
}
