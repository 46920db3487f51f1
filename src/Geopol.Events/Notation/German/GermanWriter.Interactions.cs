namespace Geopol.Events;

/// <summary>Who takes part in an interaction: what the English sentence says, with the cases and prepositions of the German verb.</summary>
internal sealed partial class GermanWriter
{
    private static readonly GermanComplement Whence = GermanComplement.Parse("from");
    private static readonly GermanComplement Whither = GermanComplement.Parse("dir");

    private List<(SentenceRole Slot, GermanFiller Filler)> FillersOf(Interaction interaction, LexiconVerb verb, GermanFrame frame)
    {
        var fillers = new List<(SentenceRole, GermanFiller)>();
        var told = default(InteractionRoleSet);
        for (var i = 0; i < Prepositions.Count; i++)
        {
            var preposition = (Preposition)i;
            foreach (var slot in InteractionPlaces.SlotsOf(verb, preposition))
            {
                var role = verb.RoleAt(preposition, slot);
                if (role == InteractionRole.None || told.Has(role))
                {
                    continue;
                }

                var (place, phrase) = Told(interaction, verb, preposition, slot, role);
                if (phrase is not null)
                {
                    told.Add(role);
                    fillers.Add((preposition == Preposition.None ? SentenceRole.None : place, FillerOf(verb, frame, preposition, place, phrase)));
                    break;
                }
            }
        }

        return fillers;
    }

    private (SentenceRole Slot, GermanPhrase? Phrase) Told(Interaction interaction, LexiconVerb verb, Preposition preposition, SentenceRole slot, InteractionRole role)
    {
        if (role is InteractionRole.Where or InteractionRole.Occasion)
        {
            return (slot, IsInferred(interaction, slot) ? null : PhraseOf(interaction, slot));
        }

        var place = InteractionPlaces.Find(interaction, verb, preposition, role, out var said);
        return (place, place == SentenceRole.None ? null : Participants(said));
    }

    private GermanFiller FillerOf(LexiconVerb verb, GermanFrame frame, Preposition preposition, SentenceRole slot, GermanPhrase phrase)
    {
        var key = SentenceRoles.NameOf(slot);
        if (slot == SentenceRole.Where)
        {
            return new(key, phrase, PlaceOf(verb, frame, preposition, out var isBehind), isBehind);
        }

        if (preposition == Preposition.None || slot == SentenceRole.Occasion)
        {
            return FillerOf(verb, frame, key, phrase);
        }

        var word = Prepositions.WordsOf(preposition).Replace(' ', '-');
        if (slot == SentenceRole.Themes)
        {
            return FillerOf(verb, frame, word, phrase);
        }

        // The frame has the slot once: where that is the object, what stands behind a preposition is said as that preposition is.
        var isMain = verb.PrepositionOf(slot) == preposition;
        var isObject = verb.Object.Contains(slot);
        if (frame.TryFind(key, out var how, out var isBehindFix) && (isMain ? !isObject || how is { IsAccusative: false } : preposition == Preposition.With && how is { Preposition: "mit" })
            || frame.TryFind(word, out how, out isBehindFix))
        {
            return new(key, phrase, how, isBehindFix);
        }

        return verb.RoleAt(preposition, slot) == InteractionRole.Destinations ? new(key, phrase, Whither, IsBehindFix: false) : new(key, phrase, german.Common(verb.Sort, isMain && !isObject || preposition == Preposition.To ? key : word), IsBehindFix: false);
    }

    // How a place stands: the frame has it once, for that place of the English verb which takes a place.
    private GermanComplement? PlaceOf(LexiconVerb verb, GermanFrame frame, Preposition preposition, out bool isBehindFix)
    {
        var isKnown = frame.TryFind("where", out var how, out isBehindFix);
        var isElsewhere = verb.Object.Contains(SentenceRole.Where) || verb.PrepositionOf(SentenceRole.Where) != Preposition.In;
        return preposition switch
        {
            Preposition.In => isKnown && !isElsewhere ? how : german.Common(verb.Sort, "where"),
            Preposition.From => isKnown && how is { Kind: GermanComplementKind.From } ? how : Whence,
            Preposition.To => isKnown && how is { Kind: not GermanComplementKind.From, IsAccusative: false } ? how : Whither,
            Preposition.None when !isKnown => ObjectOf(verb, frame, out isBehindFix),
            _ => isKnown ? how : german.Common(verb.Sort, "where"),
        };
    }

    // A place as the object of a verb that has an actor or a thing there.
    private GermanComplement? ObjectOf(LexiconVerb verb, GermanFrame frame, out bool isBehindFix)
    {
        foreach (var slot in verb.Object)
        {
            if (frame.TryFind(SentenceRoles.NameOf(slot), out var how, out isBehindFix) && how is not null)
            {
                return how;
            }
        }

        isBehindFix = false;
        return german.Common(verb.Sort, "where");
    }
}
