using System.Runtime.InteropServices;

namespace Geopol.Events;

/// <summary>A clause as far as it is read: its verb and frame, and what fills which role. It is used anew for other clauses.</summary>
internal sealed class ClauseState
{
    private readonly List<Filling> fillings = [];
    private ulong roles;

    internal VerbGroup Group;

    internal VerbEntry Verb { get; private set; } = null!;

    internal Frame Frame { get; private set; } = null!;

    internal NounPhrase[] Subject { get; private set; } = [];

    internal ReadOnlySpan<Filling> Fillings => CollectionsMarshal.AsSpan(fillings);

    /// <summary>The places that are filled, as bits.</summary>
    internal UInt128 Filled { get; private set; }

    /// <summary>Whether the object has to be what the frame takes first of all: goods, where it takes goods.</summary>
    internal bool IsStrict { get; set; }

    internal EventTime? When { get; set; }

    internal Place? Where { get; set; }

    internal string? Occasion { get; set; }

    internal string? Venue { get; set; }

    /// <summary>The token after the verb.</summary>
    internal int Behind { get; set; }

    /// <summary>How many were killed, injured ...: said after a comma.</summary>
    internal List<Count> Counts { get; } = [];

    /// <summary>What is to be done under a deal.</summary>
    internal Proposition? Deal { get; set; }

    /// <summary>On what ground goods change hands: "as a gift".</summary>
    internal TransferKind Kind { get; set; }

    /// <summary>What precedes the subject.</summary>
    internal FrontedPhrase Fronted { get; private set; }

    /// <summary>Why, said before the subject.</summary>
    internal string? Grounds => Fronted.Grounds;

    /// <summary>The objects, who do what an infinitive says; null where there is none.</summary>
    internal NounPhrase[]? Object { get; set; }

    internal NounContext Context => new(Frame, Filled, int.MaxValue, false);

    /// <summary>Whether the subject names the event, and no one is said to have taken the step: "talks were postponed".</summary>
    internal bool IsEventSubject { get; set; }

    /// <summary>Begins a clause.</summary>
    internal void Begin(in VerbGroup group, VerbEntry verb, Frame frame, NounPhrase[] subject, in FrontedPhrase before)
    {
        (Group, Verb, Frame, Subject, When, Fronted) = (group, verb, frame, subject, before.When, before);
        (Filled, Where, Occasion, Venue, Deal, Kind, Object, IsStrict, IsEventSubject) = (0, null, null, null, null, default, null, false, false);
        fillings.Clear();
        roles = 0;
        Counts.Clear();
    }

    internal bool Has(SlotPlace place) => (Filled & NounContext.Bit(place)) != 0;

    internal void Fill(SlotPlace place) => Filled |= NounContext.Bit(place);

    internal void Add(in Filling filling)
    {
        fillings.Add(filling);
        roles |= 1UL << (int)filling.Role;
    }

    /// <summary>Takes away what was added from this one on.</summary>
    internal void Forget(int index) => fillings.RemoveRange(index, fillings.Count - index);

    /// <summary>Takes away what is at a place.</summary>
    internal void Forget(SlotPlace place)
    {
        for (var i = fillings.Count - 1; i >= 0; i--)
        {
            if (fillings[i].Place == place)
            {
                fillings.RemoveAt(i);
            }
        }
    }

    /// <summary>The context of what fills this place: what it is no longer free for.</summary>
    internal NounContext ContextAt(SlotPlace place) => new(Frame, Filled | NounContext.Bit(place), int.MaxValue, false, Slot: Frame[place]);

    internal bool HasRole(FrameRole role) => !First(role).IsNone;

    /// <summary>Whether a role was filled, even if what filled it was taken away.</summary>
    internal bool MayHaveRole(FrameRole role) => (roles >> (int)role & 1) != 0;

    /// <summary>Whether a role is filled at another place, the subject aside.</summary>
    internal bool HasRoleBeside(FrameRole role, SlotPlace place)
    {
        foreach (ref readonly var filling in Fillings)
        {
            if (filling.Role == role && filling.Place != place && filling.Place != SlotPlace.Subject)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>What fills a role first; none where nothing does.</summary>
    internal Filling First(FrameRole role)
    {
        if (!MayHaveRole(role))
        {
            return default;
        }

        foreach (ref readonly var filling in Fillings)
        {
            if (filling.Role == role)
            {
                return filling;
            }
        }

        return default;
    }
}
