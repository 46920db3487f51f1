using System.Runtime.InteropServices;

namespace Geopol.Events;

/// <summary>The state of a clause that is being read. It has the verb, the frame, and the phrases with their roles. Instances are reused.</summary>
internal sealed class ClauseState
{
    private readonly List<Filling> fillings = [];
    private ulong roles;

    internal VerbGroup Group;

    internal VerbEntry Verb { get; private set; } = null!;

    internal Frame Frame { get; private set; } = null!;

    internal NounPhrase[] Subject { get; private set; } = [];

    internal ReadOnlySpan<Filling> Fillings => CollectionsMarshal.AsSpan(fillings);

    /// <summary>The filled places, one bit per place.</summary>
    internal UInt128 Filled { get; private set; }

    /// <summary>Whether the object is tried only with the most likely kind of its phrase. Other possible kinds are skipped, except actor and people.</summary>
    internal bool IsStrict { get; set; }

    internal EventTime? When { get; set; }

    internal Place? Where { get; set; }

    internal string? Occasion { get; set; }

    internal string? Venue { get; set; }

    /// <summary>The index of the token after the verb.</summary>
    internal int Behind { get; set; }

    /// <summary>The numbers of people killed, injured, displaced or arrested. They come from the results after a comma.</summary>
    internal List<Count> Counts { get; } = [];

    /// <summary>The clause after "a deal in which".</summary>
    internal Proposition? Deal { get; set; }

    /// <summary>The kind of a transfer, from a phrase such as "as a gift".</summary>
    internal TransferKind Kind { get; set; }

    /// <summary>The phrase before the subject.</summary>
    internal FrontedPhrase Fronted { get; private set; }

    /// <summary>The reason that is stated before the subject.</summary>
    internal string? Grounds => Fronted.Grounds;

    /// <summary>The objects. They are the doers of an infinitive, unless the subject is the doer. Null if there is no object.</summary>
    internal NounPhrase[]? Object { get; set; }

    internal NounContext Context => new(Frame, Filled, int.MaxValue, false);

    /// <summary>Whether the subject names the event and the text doesn't say who took the step: "talks were postponed".</summary>
    internal bool IsEventSubject { get; set; }

    /// <summary>Resets the state for another clause.</summary>
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

    /// <summary>Removes the filling at this index and all later fillings.</summary>
    internal void Forget(int index) => fillings.RemoveRange(index, fillings.Count - index);

    /// <summary>Removes the fillings at a place.</summary>
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

    /// <summary>Returns the context for a phrase at this place. In the context, the place counts as filled.</summary>
    internal NounContext ContextAt(SlotPlace place) => new(Frame, Filled | NounContext.Bit(place), int.MaxValue, false, Slot: Frame[place]);

    internal bool HasRole(FrameRole role) => !First(role).IsNone;

    /// <summary>Returns whether a role was filled at any time. The result is still true if the filling was removed later.</summary>
    internal bool MayHaveRole(FrameRole role) => (roles >> (int)role & 1) != 0;

    /// <summary>Returns whether a role is filled at a place that is neither this place nor the subject.</summary>
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

    /// <summary>Returns the first filling of a role, or the default value if there is none.</summary>
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
