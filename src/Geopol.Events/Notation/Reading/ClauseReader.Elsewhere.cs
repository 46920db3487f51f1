namespace Geopol.Events;

/// <summary>Reads phrases for which the verb has no slot: the place, the occasion, and the adjuncts of an interaction.</summary>
internal sealed partial class ClauseReader
{
    private bool TryElsewhere(ClauseState state, SlotPlace place) => place switch
    {
        SlotPlace.OnTheSidelinesOf => TrySidelines(state),
        SlotPlace.As => state.Frame.Sort == EventSort.Transfer && TryKind(state),
        SlotPlace.At when state.Occasion is null && TryGathering(state) => true,
        SlotPlace.Before or SlotPlace.After or SlotPlace.During => state.When is null && TryHappening(state),
        SlotPlace.Under or SlotPlace.Beyond or SlotPlace.Despite or SlotPlace.Without or SlotPlace.InsteadOf => state.Frame.Sort == EventSort.Interaction && TryCircumstances(state, place),
        _ => SlotPlaces.IsWhere(place) && !HasWhere(state) && !IsTakenFor(state, place) && TryWhere(state, place),
    };

    private static bool HasWhere(ClauseState state) => state.Where is not null || state.HasRole(FrameRole.Where);

    // Returns whether the event has a member for the occasion. In other events, the occasion becomes the place: "signed a treaty at the summit".
    private static bool HasOccasion(ClauseState state) => state.Frame.Sort is EventSort.Interaction or EventSort.Meeting;

    // Returns whether the place would get a role that is already filled. In "originated from Iran in Moscow", the verb gives the place after "in" the role that
    // "from Iran" has.
    private static bool IsTakenFor(ClauseState state, SlotPlace place) => !state.Has(place) && state.Frame[place]?.RoleOf(Filler.Place) is { } role && role is not (FrameRole.None or FrameRole.Where) && state.HasRole(role);

    private bool TrySidelines(ClauseState state)
    {
        if ((HasOccasion(state) ? state.Occasion is not null : HasWhere(state)) || nouns.Read(state.Context with { IsOccasion = HasOccasion(state) && state.Where is null }) is not { } occasion)
        {
            return false;
        }

        if (HasOccasion(state))
        {
            state.Occasion = PhraseValues.BareWordsOf(occasion);
        }
        else
        {
            state.Where = PhraseValues.PlaceOf(occasion, SlotPlace.OnTheSidelinesOf);
        }

        return true;
    }

    // Reads the kind of a transfer: "as a gift", "as payment".
    private bool TryKind(ClauseState state)
    {
        foreach (var (kind, said) in TransferKinds.Said)
        {
            if (cursor.Try(said))
            {
                state.Kind = kind;
                return true;
            }
        }

        return cursor.Miss();
    }

    // Reads "at the White House" as the venue of a meeting, and "at the summit" as an occasion.
    private bool TryGathering(ClauseState state)
    {
        var start = cursor.Position;
        if (nouns.Read(state.Context) is not { } gathering)
        {
            return false;
        }

        if (state.Frame.Sort == EventSort.Meeting && state.Venue is null && (gathering.Mostly & (Filler.Place | Filler.Words)) == 0 && !IsState(gathering))
        {
            state.Venue = PhraseValues.BareWordsOf(gathering);
            return true;
        }

        if (gathering.Mostly == Filler.Words && HasOccasion(state))
        {
            state.Occasion = PhraseValues.BareWordsOf(gathering);
            return true;
        }

        return cursor.Back(start);
    }

    private bool TryWhere(ClauseState state, SlotPlace place)
    {
        if (nouns.Read(state.Context with { Kind = WordKinds.Place }) is not { } where)
        {
            return false;
        }

        if (place == SlotPlace.At && IsState(where))
        {
            return cursor.Fail(where.Start, $"a state isn't a venue: write 'in {where.Said}'");
        }

        var other = place == SlotPlace.At ? Filler.Thing | Filler.Actor | (HasOccasion(state) ? Filler.None : Filler.Words) : Filler.None;
        if (where.IsNobody || (where.Kinds & (Filler.Place | other)) == 0 || where.Name?.Actor is { Kind: var kind } && kind == ActorKind.Person)
        {
            return cursor.Fail(where.Start, $"'{where.Said}' is not a place");
        }

        state.Where = PhraseValues.PlaceOf(where, place);
        return true;
    }

    // Reads "before the US election" as a time in words.
    private bool TryHappening(ClauseState state)
    {
        var start = cursor.Position - 1;
        if (nouns.Read(state.Context with { Kind = WordKinds.Matter }) is not { Mostly: Filler.Words } happening)
        {
            return false;
        }

        var words = cursor.Between(start, happening.End);
        state.When = EventTime.Said(cursor[start].IsStart ? char.ToLowerInvariant(words[0]) + words[1..] : words) with { Language = LanguageTag.English };
        return true;
    }

    private bool TryCircumstances(ClauseState state, SlotPlace place)
    {
        if (!nouns.TryReadList(state.Context with { Kind = WordKinds.Matter }, out var list))
        {
            return false;
        }

        foreach (var phrase in list)
        {
            if (phrase.IsNobody)
            {
                return cursor.Fail(phrase.Start, $"write a name after '{SlotPlaces.WordsOf(place)}', or leave out '{SlotPlaces.WordsOf(place)}'");
            }

            state.Add(new(place, FrameRole.Adjuncts, phrase.Mostly != Filler.None ? phrase.Mostly : Filler.Words, phrase, null));
        }

        return true;
    }

    private static bool IsState(NounPhrase phrase) => phrase.Name?.Actor is { Kind: var kind } && kind == ActorKind.State;
}
