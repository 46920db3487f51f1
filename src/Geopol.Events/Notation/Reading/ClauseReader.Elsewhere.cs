namespace Geopol.Events;

/// <summary>What a clause takes although its verb has no slot for it.</summary>
internal sealed partial class ClauseReader
{
    // What any verb takes: where it happens, the occasion, adjuncts of an interaction.
    private bool TryElsewhere(ClauseState state, SlotPlace place)
    {
        if (place == SlotPlace.OnTheSidelinesOf && (HasOccasion(state) ? state.Occasion is null : state.Where is null && !state.HasRole(FrameRole.Where)) && nouns.Read(state.Context) is { } occasion)
        {
            if (HasOccasion(state))
            {
                state.Occasion = PhraseValues.BareWordsOf(occasion);
            }
            else
            {
                state.Where = PhraseValues.PlaceOf(occasion, place);
            }

            return true;
        }

        if (place == SlotPlace.As && state.Frame.Sort == EventSort.Transfer)
        {
            state.Kind = TransferKindNext();
            return !state.Kind.IsAbsent || cursor.Miss();
        }

        if (place == SlotPlace.At && state.Occasion is null && cursor.Position is var behind && nouns.Read(state.Context) is { } gathering)
        {
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

            cursor.Position = behind;
        }

        if (SlotPlaces.IsWhere(place) && state.Where is null && !state.HasRole(FrameRole.Where) && !IsTakenFor(state, place) && nouns.Read(state.Context with { Kind = WordKinds.Place }) is { } where)
        {
            if (place == SlotPlace.At && IsState(where))
            {
                return cursor.Fail(where.Start, $"a state is no venue: write 'in {where.Said}'");
            }

            if ((where.Kinds & Filler.Place) == 0 && (place != SlotPlace.At || (where.Kinds & (Filler.Thing | Filler.Actor | (HasOccasion(state) ? Filler.None : Filler.Words))) == 0))
            {
                return cursor.Fail(where.Start, $"'{where.Said}' is not a place");
            }

            state.Where = PhraseValues.PlaceOf(where, place);
            return true;
        }

        // "before the US election": a time that only words tell.
        if (place is SlotPlace.Before or SlotPlace.After or SlotPlace.During && state.When is null && cursor.Position - 1 is var at && nouns.Read(state.Context with { Kind = WordKinds.Matter }) is { Mostly: Filler.Words } happening)
        {
            state.When = EventTime.Said(cursor.Between(at, happening.End)) with { Language = LanguageTag.English };
            return true;
        }

        if (place is SlotPlace.Under or SlotPlace.Beyond or SlotPlace.Despite or SlotPlace.Without or SlotPlace.InsteadOf && state.Frame.Sort == EventSort.Interaction && nouns.TryReadList(state.Context with { Kind = WordKinds.Matter }, out var list))
        {
            foreach (var phrase in list)
            {
                var filler = phrase.Mostly != Filler.None ? phrase.Mostly : Filler.Words;
                state.Fillings.Add(new(place, FrameRole.Adjuncts, filler, phrase, null));
            }

            return true;
        }

        return false;
    }

    // "originated from Iran in Moscow": the verb takes places there in a role of its own, which was named already.
    private static bool IsTakenFor(ClauseState state, SlotPlace place) => !state.Has(place) && state.Frame[place]?.RoleOf(Filler.Place) is { } role && role is not (FrameRole.None or FrameRole.Where) && state.HasRole(role);

    // What happens at an occasion that the event doesn't have happens where that is: "signed a treaty at the summit".
    private static bool HasOccasion(ClauseState state) => state.Frame.Sort is EventSort.Interaction or EventSort.Meeting;

    private static bool IsState(NounPhrase phrase) => phrase.Name?.Actor is { Kind: var kind } && kind == ActorKind.State;

    // "as a gift", "as payment".
    private TransferKind TransferKindNext()
    {
        foreach (var (kind, said) in TransferKinds.Said)
        {
            if (cursor.Try(said))
            {
                return kind;
            }
        }

        return default;
    }
}
