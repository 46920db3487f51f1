namespace Geopol.Events;

/// <summary>What verbs of one line take: the event that they tell, and for each place of the clause the role and what may fill it.</summary>
internal sealed class Frame
{
    private readonly FrameSlot?[] byPlace = new FrameSlot?[SlotPlaces.Count];

    internal Frame(FrameSlot[] slots)
    {
        Slots = slots;
        foreach (var slot in slots)
        {
            byPlace[(int)slot.Place] = slot;
        }
    }

    internal required EventSort Sort { get; init; }

    /// <summary>The event's kind, stage, mode or status, as the table says it.</summary>
    internal string? Kind { get; init; }

    internal string? Stage { get; init; }

    internal string? Mode { get; init; }

    internal string? Status { get; init; }

    internal PloverCode? Plover { get; init; }

    internal FrameSlot[] Slots { get; }

    /// <summary>Whether the subject does what the infinitive says although there is an object.</summary>
    internal bool IsInfinitiveOfSubject { get; init; }

    /// <summary>How many subjects there must be; 0 where any number will do.</summary>
    internal int LeastSubjects { get; init; }

    internal int MostSubjects { get; init; } = int.MaxValue;

    /// <summary>Whether the words of the verb are always read as one: "increase the threat".</summary>
    internal bool IsPhrase { get; init; }

    /// <summary>The code of the verb in claims, where it isn't the verb itself.</summary>
    internal string? Code { get; init; }

    internal required string Example { get; init; }

    internal FrameSlot? this[SlotPlace place] => byPlace[(int)place];
}
