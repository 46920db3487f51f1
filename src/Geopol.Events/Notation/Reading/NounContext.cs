namespace Geopol.Events;

/// <summary>Where a noun phrase is: what the verb takes for itself the noun can't have.</summary>
/// <param name="Frame">The frame of the clause; null before the verb.</param>
/// <param name="Filled">The places of the frame that are filled, as bits.</param>
/// <param name="Limit">The token at which it ends at the latest.</param>
/// <param name="IsSubject">Whether it is before the verb.</param>
/// <param name="IsOccasion">Whether it is what happened at the same time: "died in a strike in Beirut" has the place of the sentence after it.</param>
/// <param name="Slot">The slot that it fills, by which a fault says what is expected.</param>
/// <param name="Kind">What is expected where there is no slot.</param>
internal readonly record struct NounContext(Frame? Frame, UInt128 Filled, int Limit, bool IsSubject, bool IsOccasion = false, FrameSlot? Slot = null, string Kind = WordKinds.Name)
{
    internal static NounContext Subject { get; } = new(null, 0, int.MaxValue, true, Kind: WordKinds.Actor);

    internal static NounContext Source { get; } = Subject with { Kind = WordKinds.Source };

    internal static NounContext Alone { get; } = new(null, 0, int.MaxValue, false);

    /// <summary>Whether the verb takes what is after this preposition.</summary>
    internal bool IsTaken(SlotPlace place) => Frame?[place] is not null && (Filled & Bit(place)) == 0;

    /// <summary>Whether "of" after an actor is the verb's: after its object, as in "accused officials of plotting", and not after another preposition.</summary>
    internal bool IsOfTaken => IsTaken(SlotPlace.Of) && !IsAfterPreposition;

    /// <summary>Whether it may be an office, which has no article: "as president".</summary>
    internal bool IsOffice => Slot is { Place: SlotPlace.As };

    /// <summary>Whether a preposition of the verb was read before.</summary>
    internal bool IsAfterPreposition => Filled >> (int)SlotPlace.Of != 0;

    /// <summary>A place as a bit.</summary>
    internal static UInt128 Bit(SlotPlace place) => UInt128.One << (int)place;
}
