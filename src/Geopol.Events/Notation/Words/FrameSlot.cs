namespace Geopol.Events;

/// <summary>A slot of a frame. It has the kinds of participants that its place takes, and the role of each kind.</summary>
/// <param name="Place">The place.</param>
/// <param name="IsRequired">Whether the place must be filled.</param>
/// <param name="IsReadOnly">Whether the slot is only read and never printed, because another slot prints its role.</param>
/// <param name="Options">The kinds with their roles, in the order in which the reader tries them.</param>
/// <param name="Unprinted">A bit for each option that another slot prints. The bit number is the index of the option.</param>
internal sealed record FrameSlot(SlotPlace Place, bool IsRequired, bool IsReadOnly, (Filler Filler, FrameRole Role)[] Options, int Unprinted)
{
    /// <summary>All kinds that the slot takes.</summary>
    internal Filler Takes { get; } = All(Options);

    /// <summary>
    /// Returns the kind and the role of a phrase that can be several kinds. The most likely kinds are tried first, and then the other possible kinds.
    /// </summary>
    internal (Filler Filler, FrameRole Role) For(Filler mostly, Filler maybe)
    {
        // Goods that are handed over aren't people or places, even if the noun can also mean people or places.
        maybe = mostly == Filler.None ? maybe : Options[0].Role switch
        {
            FrameRole.Items => maybe & Filler.Money,
            FrameRole.Occasion or FrameRole.Venue or FrameRole.Kind => Filler.None,
            _ => maybe,
        };
        // A state is a place if the first option of the slot is a place of departure or a destination.
        mostly |= (mostly & Filler.Actor) != 0 && Options[0] is (Filler.Place, FrameRole.Sources or FrameRole.Destinations) ? maybe & Filler.Place : Filler.None;
        foreach (var kinds in (ReadOnlySpan<Filler>)[mostly, maybe])
        {
            foreach (var option in Options)
            {
                if ((option.Filler & kinds) != 0)
                {
                    return option;
                }
            }
        }

        return default;
    }

    /// <summary>Returns the other possible kinds of an object for a frame that is tried with the most likely kind.</summary>
    internal static Filler Strict(Filler mostly, Filler maybe) => maybe & (Filler.Actor | Filler.People | ((mostly & Filler.Actor) != 0 ? Filler.Place : Filler.None));

    /// <summary>Returns whether one of these kinds is printed at this slot in this role.</summary>
    internal bool Prints(FrameRole role, Filler fillers) => Has(role, fillers, Unprinted);

    /// <summary>Returns whether one of these kinds is read at this slot in this role.</summary>
    internal bool Reads(FrameRole role, Filler fillers) => Has(role, fillers, except: 0);

    private bool Has(FrameRole role, Filler fillers, int except)
    {
        for (var i = 0; i < Options.Length; i++)
        {
            if (Options[i].Role == role && (Options[i].Filler & fillers) != 0 && (except & (1 << i)) == 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Returns the role of this kind; none if the slot doesn't take this kind.</summary>
    internal FrameRole RoleOf(Filler filler)
    {
        foreach (var option in Options)
        {
            if (option.Filler == filler)
            {
                return option.Role;
            }
        }

        return FrameRole.None;
    }

    /// <summary>Decodes the slot with this number.</summary>
    internal static FrameSlot Decode(int number)
    {
        var at = LexiconImage.Three(LexiconImage.Slots + (number * LexiconImage.Offset));
        var flags = LexiconImage.One(at + 1);
        var unprinted = 0;
        var options = new (Filler, FrameRole)[LexiconImage.One(at + 2)];
        for (var i = 0; i < options.Length; i++)
        {
            var role = LexiconImage.One(at + 4 + (2 * i));
            unprinted |= (role & LexiconImage.UnprintedFlag) != 0 ? 1 << i : 0;
            options[i] = ((Filler)LexiconImage.One(at + 3 + (2 * i)), (FrameRole)(role & ~LexiconImage.UnprintedFlag));
        }

        return new((SlotPlace)LexiconImage.One(at), (flags & 1) != 0, (flags & 2) != 0, options, unprinted);
    }

    private static Filler All((Filler Filler, FrameRole Role)[] options)
    {
        var all = Filler.None;
        foreach (var (filler, _) in options)
        {
            all |= filler;
        }

        return all;
    }
}
