namespace Geopol.Events;

/// <summary>The context of a noun phrase. The noun can't have the prepositions that the verb takes.</summary>
/// <param name="Frame">The frame of the clause; null before the verb.</param>
/// <param name="Filled">The places of the frame that are filled, as bits.</param>
/// <param name="Limit">The index of the token before which the phrase ends at the latest.</param>
/// <param name="IsSubject">Whether it is before the verb.</param>
/// <param name="IsOccasion">Whether the phrase is an event at the same time: in "died in a strike in Beirut" the place after it belongs to the sentence.</param>
/// <param name="Slot">The slot that the phrase fills; a fault lists what the slot takes.</param>
/// <param name="Kind">The kind of word that a fault lists where there is no slot.</param>
internal readonly record struct NounContext(Frame? Frame, UInt128 Filled, int Limit, bool IsSubject, bool IsOccasion = false, FrameSlot? Slot = null, string Kind = WordKinds.Name)
{
    internal static NounContext Subject { get; } = new(null, 0, int.MaxValue, true, Kind: WordKinds.Actor);

    internal static NounContext Source { get; } = Subject with { Kind = WordKinds.Source };

    internal static NounContext Alone { get; } = new(null, 0, int.MaxValue, false);

    /// <summary>Whether the verb takes a phrase after this preposition, and has none yet.</summary>
    internal bool IsTaken(SlotPlace place) => Frame?[place] is not null && (Filled & Bit(place)) == 0;

    /// <summary>Whether "of" after an actor belongs to the verb. It does after the verb's object, as in "accused officials of plotting", and not after another preposition.</summary>
    internal bool IsOfTaken => IsTaken(SlotPlace.Of) && !IsAfterPreposition;

    /// <summary>Whether the phrase may be an office, which needs no article: "as president".</summary>
    internal bool IsOffice => Slot is { Place: SlotPlace.As };

    /// <summary>Whether a preposition of the verb was read before.</summary>
    internal bool IsAfterPreposition => Filled >> (int)SlotPlace.Of != 0;

    /// <summary>A place as a bit.</summary>
    internal static UInt128 Bit(SlotPlace place) => UInt128.One << (int)place;
}
