namespace Geopol.Events;

/// <summary>The context of a noun phrase. If the verb takes a preposition, the preposition can't belong to the noun.</summary>
/// <param name="Frame">The frame of the clause; null before the verb.</param>
/// <param name="Filled">The places of the frame that are filled, as bits.</param>
/// <param name="Limit">The index of a token. The phrase must end before this token.</param>
/// <param name="IsSubject">Whether the phrase is before the verb.</param>
/// <param name="IsOccasion">
/// Whether the phrase is an event at the same time. In "died in a strike in Beirut", the place after the event belongs to the sentence.
/// </param>
/// <param name="Slot">The slot that the phrase fills. A fault lists the kinds of words that the slot takes.</param>
/// <param name="Kind">The kind of word that a fault lists if there is no slot.</param>
internal readonly record struct NounContext(Frame? Frame, UInt128 Filled, int Limit, bool IsSubject, bool IsOccasion = false, FrameSlot? Slot = null, string Kind = WordKinds.Name)
{
    internal static NounContext Subject { get; } = new(null, 0, int.MaxValue, true, Kind: WordKinds.Actor);

    internal static NounContext Source { get; } = Subject with { Kind = WordKinds.Source };

    internal static NounContext Alone { get; } = new(null, 0, int.MaxValue, false);

    /// <summary>Returns whether the verb takes a phrase after this preposition and doesn't have such a phrase yet.</summary>
    internal bool IsTaken(SlotPlace place) => Frame?[place] is not null && (Filled & Bit(place)) == 0;

    /// <summary>
    /// Whether "of" after an actor belongs to the verb. It does after the object of the verb, as in "accused officials of plotting". It doesn't after another
    /// preposition.
    /// </summary>
    internal bool IsOfTaken => IsTaken(SlotPlace.Of) && !IsAfterPreposition;

    /// <summary>Whether the phrase may be an office without an article: "as president".</summary>
    internal bool IsOffice => Slot is { Place: SlotPlace.As };

    /// <summary>Whether a preposition of the verb was read before this phrase.</summary>
    internal bool IsAfterPreposition => Filled >> (int)SlotPlace.Of != 0;

    /// <summary>Returns the bit of a place.</summary>
    internal static UInt128 Bit(SlotPlace place) => UInt128.One << (int)place;
}
