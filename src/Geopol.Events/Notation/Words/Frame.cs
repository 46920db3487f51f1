namespace Geopol.Events;

/// <summary>
/// The frame of the verbs of one line of the table. It has the event, and for each place of the clause the role and the kinds of participants. It is decoded on
/// first use.
/// </summary>
internal sealed class Frame
{
    private const int FlagsAt = 19;
    private const int SlotsAt = 29;

    private readonly Vocabulary words;
    private readonly int at;
    private readonly int flags;

    // For each place, the index of its slot plus one. The value is 0 if the place has no slot.
    private byte[]? indexes;

    // For each role, the last result of PrintedAt. The high byte has the fillers. The low byte has the place plus one.
    private ushort[]? printed;

    internal Frame(Vocabulary words, int at)
    {
        this.words = words;
        this.at = at;
        Sort = (EventSort)LexiconImage.One(at);
        flags = LexiconImage.One(at + FlagsAt);
    }

    internal EventSort Sort { get; }

    /// <summary>The kind of the event, as written in the table; null if the verb doesn't say a kind.</summary>
    internal string? Kind => field ??= LexiconImage.TextOf(at + 1);

    internal string? Stage => field ??= LexiconImage.TextOf(at + 4);

    internal string? Mode => field ??= LexiconImage.TextOf(at + 7);

    internal string? Status => field ??= LexiconImage.TextOf(at + 10);

    internal PloverCode? Plover => field ??= LexiconImage.Three(at + 13) == 0 ? null : new() { Type = LexiconImage.Code<PloverType>(at + 13), Modes = ModesAt(LexiconImage.Three(at + 16)) };

    internal FrameSlot[] Slots => field ??= SlotsOf();

    /// <summary>Whether the subject, and not the object, does the action of the infinitive.</summary>
    internal bool IsInfinitiveOfSubject => (flags & 1) != 0;

    /// <summary>The smallest number of subjects; 0 if any number is allowed.</summary>
    internal int LeastSubjects => (flags & 2) != 0 ? 2 : 0;

    /// <summary>The largest number of subjects.</summary>
    internal int MostSubjects => (flags & 4) != 0 ? 1 : int.MaxValue;

    /// <summary>Returns whether this number of subjects is allowed.</summary>
    /// <param name="count">The number of subjects.</param>
    /// <param name="isEnough">Whether a smaller number is enough, because other subjects are after the verb or because a subject is a plural.</param>
    internal bool AllowsSubjects(int count, bool isEnough) => (LeastSubjects <= count || isEnough) && (count <= MostSubjects || count == 1);

    /// <summary>Whether the verb describes a state. Then the simple present is used.</summary>
    internal bool IsState => (flags & 8) != 0;

    /// <summary>Whether the words of the verb are always read together, as in "increase the threat".</summary>
    internal bool IsPhrase => (flags & 16) != 0;

    /// <summary>The code of the verb in claims; null if the code is the verb itself.</summary>
    internal string? Code => field ??= LexiconImage.TextOf(at + 20);

    internal string Example => field ??= LexiconImage.TextOf(at + 23)!;

    /// <summary>The first verb of the line.</summary>
    internal VerbEntry FirstVerb => words.VerbAt(LexiconImage.Three(at + 26));

    internal FrameSlot? this[SlotPlace place]
    {
        get
        {
            var slots = Slots;
            var index = indexes![(int)place];
            return index == 0 ? null : slots[index - 1];
        }
    }

    /// <summary>Returns the leftmost place after the verb at which a role with one of these fillers is printed. Returns none if there is no such place.</summary>
    internal SlotPlace PrintedAt(FrameRole role, Filler fillers)
    {
        ref var last = ref (printed ??= new ushort[(int)FrameRole.Consequence + 1])[(int)role];
        var known = last;
        if (known == 0 || known >> 8 != (int)fillers)
        {
            last = known = (ushort)(((int)fillers << 8) | ((int)LeftmostOf(role, fillers) + 1));
        }

        return (SlotPlace)((known & 0xFF) - 1);
    }

    private SlotPlace LeftmostOf(FrameRole role, Filler fillers)
    {
        var leftmost = SlotPlace.None;
        foreach (var slot in Slots)
        {
            if (!slot.IsReadOnly && slot.Place != SlotPlace.Subject && slot.Prints(role, fillers) && (leftmost == SlotPlace.None || slot.Place < leftmost))
            {
                leftmost = slot.Place;
            }
        }

        return leftmost;
    }

    /// <summary>Returns the first verb and its example.</summary>
    public override string ToString() => $"{FirstVerb}: {Example}";

    private FrameSlot[] SlotsOf()
    {
        var slots = new FrameSlot[LexiconImage.One(at + SlotsAt)];
        var all = new byte[LexiconImage.PlaceCount];
        for (var i = slots.Length - 1; i >= 0; i--)
        {
            slots[i] = words.SlotAt(LexiconImage.Two(at + SlotsAt + 1 + (2 * i)));
            all[(int)slots[i].Place] = (byte)(i + 1);
        }

        indexes = all;
        return slots;
    }

    private static EquatableArray<PloverMode> ModesAt(int list)
    {
        var modes = new PloverMode[list == 0 ? 0 : LexiconImage.One(list)];
        for (var i = 0; i < modes.Length; i++)
        {
            modes[i] = LexiconImage.Code<PloverMode>(list + 1 + (i * LexiconImage.Offset));
        }

        return new(modes);
    }
}
