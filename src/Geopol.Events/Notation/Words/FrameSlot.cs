namespace Geopol.Events;

/// <summary>A slot of a frame: the kinds that may be at a place, and the role of each kind.</summary>
/// <param name="Place">The place.</param>
/// <param name="IsRequired">Whether the place must be filled.</param>
/// <param name="IsReadOnly">Whether the slot is read and never printed, because another slot prints its role.</param>
/// <param name="Options">The kinds with their roles, in the order in which they are tried.</param>
/// <param name="Unprinted">The options that another slot prints, one bit per index.</param>
internal sealed record FrameSlot(SlotPlace Place, bool IsRequired, bool IsReadOnly, (Filler Filler, FrameRole Role)[] Options, int Unprinted)
{
    /// <summary>All kinds that the slot takes.</summary>
    internal Filler Takes { get; } = All(Options);

    /// <summary>The kind and role for a phrase that can be several kinds. Its most likely kinds go before its other possible kinds.</summary>
    internal (Filler Filler, FrameRole Role) For(Filler mostly, Filler maybe)
    {
        // Goods that are handed over aren't people or places, even if their noun can mean them.
        maybe = mostly == Filler.None ? maybe : Options[0].Role switch
        {
            FrameRole.Items => maybe & Filler.Money,
            FrameRole.Occasion or FrameRole.Venue or FrameRole.Kind => Filler.None,
            _ => maybe,
        };
        // A state counts as a place where the first option of the slot is a place of departure or destination.
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

    /// <summary>The other possible kinds of an object, where a frame is tried with the most likely kind.</summary>
    internal static Filler Strict(Filler mostly, Filler maybe) => maybe & (Filler.Actor | Filler.People | ((mostly & Filler.Actor) != 0 ? Filler.Place : Filler.None));

    /// <summary>Whether one of these kinds is printed here in this role.</summary>
    internal bool Prints(FrameRole role, Filler fillers) => Has(role, fillers, Unprinted);

    /// <summary>Whether one of these kinds is read here in this role.</summary>
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

    /// <summary>The role of this kind; none where the slot doesn't take it.</summary>
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
