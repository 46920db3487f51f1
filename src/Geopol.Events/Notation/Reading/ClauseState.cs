namespace Geopol.Events;

/// <summary>A clause as far as it is read: its verb and frame, and what fills which role.</summary>
internal sealed class ClauseState(VerbGroup group, VerbEntry verb, Frame frame, NounPhrase[] subject)
{
    internal VerbGroup Group = group;

    internal VerbEntry Verb { get; } = verb;

    internal Frame Frame { get; } = frame;

    internal NounPhrase[] Subject { get; } = subject;

    internal List<Filling> Fillings { get; } = [];

    /// <summary>The places that are filled, as bits.</summary>
    internal UInt128 Filled { get; private set; }

    /// <summary>Whether the object has to be what the frame takes first of all: goods, where it takes goods.</summary>
    internal bool IsStrict { get; init; }

    internal EventTime? When { get; set; }

    internal Place? Where { get; set; }

    internal string? Occasion { get; set; }

    internal string? Venue { get; set; }

    /// <summary>The token after the verb.</summary>
    internal int Behind { get; init; }

    /// <summary>How many were killed, injured ...: said after a comma.</summary>
    internal List<Count> Counts { get; } = [];

    /// <summary>What is to be done under a deal.</summary>
    internal Proposition? Deal { get; set; }

    /// <summary>On what ground goods change hands: "as a gift".</summary>
    internal TransferKind Kind { get; set; }

    /// <summary>Why, said before the subject.</summary>
    internal string? Grounds { get; init; }

    /// <summary>The objects, who do what an infinitive says; null where there is none.</summary>
    internal NounPhrase[]? Object { get; set; }

    internal bool Has(SlotPlace place) => (Filled & NounContext.Bit(place)) != 0;

    internal void Fill(SlotPlace place) => Filled |= NounContext.Bit(place);

    internal NounContext Context => new(Frame, Filled, int.MaxValue, false);

    /// <summary>The context of what fills this place: what it is no longer free for.</summary>
    internal NounContext ContextAt(SlotPlace place) => Context with { Filled = Filled | NounContext.Bit(place), Slot = Frame[place] };

    internal bool HasRole(FrameRole role) => Fillings.Exists(filling => filling.Role == role);
}
