namespace Geopol.Events;

/// <summary>What stands behind the object.</summary>
internal sealed partial class ClauseReader
{
    private bool TryAdjunct(ClauseState state)
    {
        var frame = state.Frame;
        var start = cursor.Position;
        if (times.TryRead(out var time))
        {
            if (state.When is not null)
            {
                return cursor.Back(start) || cursor.Fail(start, "a clause has one time: make a claim of each");
            }

            state.When = time;
            return true;
        }

        if (TryClauseSlot(state))
        {
            return true;
        }

        if (cursor.Next.Own is not { } word)
        {
            return false;
        }

        foreach (var place in word.Prepositions)
        {
            var before = cursor.Position;
            if (cursor.TryAny([SlotPlaces.WordsOf(place)]) is null)
            {
                continue;
            }

            if (TryBehind(state, frame, place))
            {
                return true;
            }

            cursor.Position = before;
            if (frame[place] is null && !SlotPlaces.IsWhere(place))
            {
                cursor.Fail(before, $"'{state.Verb.Lemma}{SaidObject(state)}' takes no '{SlotPlaces.WordsOf(place)}'", isListed: true);
            }
        }

        return TryManner(state, word);
    }

    private bool TryClauseSlot(ClauseState state)
    {
        var frame = state.Frame;
        if (frame[SlotPlace.Infinitive] is { } infinitive && !state.Has(SlotPlace.Infinitive) && TryInfinitive(DoersOf(state), out var doing))
        {
            // A time at the end is that of the whole sentence: "agreed to exchange prisoners on 3 January".
            if (state.When is null && doing.Event.When is { } time)
            {
                state.When = time;
                doing = doing with { Event = doing.Event with { When = null } };
            }

            return Take(state, infinitive, doing);
        }

        if (frame.Sort is EventSort.Agreement or EventSort.Meeting && state.Deal is null && TryDeal(out var deal))
        {
            state.Deal = deal;
            return true;
        }

        if (frame.Sort == EventSort.Warning && frame[SlotPlace.That] is not null && cursor.Is("that") && !state.HasRole(FrameRole.Consequence) && TryThreat(state))
        {
            return true;
        }

        foreach (var (place, word) in (ReadOnlySpan<(SlotPlace, string)>)[(SlotPlace.That, "that"), (SlotPlace.Whether, "whether")])
        {
            if (frame[place] is { } slot && !state.Has(place) && cursor.Is(word))
            {
                var before = cursor.Position++;
                if (TryRead(ClauseKind.Embedded, out var clause))
                {
                    return Take(state, slot, clause);
                }

                return cursor.Back(before);
            }
        }

        return false;
    }

    // "a deal in which DPRK sells munitions to Russia".
    private bool TryDeal(out Proposition clause)
    {
        var start = cursor.Position;
        clause = null!;
        return (cursor.TryAny(["a deal in which", "an agreement in which", "in which"]) is not null && TryRead(ClauseKind.Embedded, out clause)) || cursor.Back(start);
    }

    // "that Q", "that if P then Q": clauses, or words in brackets.
    private bool TryThreat(ClauseState state)
    {
        var start = cursor.Position++;
        var isIf = cursor.Try("if");
        isCondition = isIf;
        if (isIf && !(TryWordsOrClause(state, FrameRole.Condition) && cursor.TryMark(',') | cursor.Try("then")) || !TryWordsOrClause(state, FrameRole.Consequence))
        {
            state.Fillings.RemoveAll(static filling => filling.Role is FrameRole.Condition or FrameRole.Consequence && filling.Place == SlotPlace.That);
            return cursor.Back(start);
        }

        state.Fill(SlotPlace.That);
        return true;
    }

    private bool TryWordsOrClause(ClauseState state, FrameRole role)
    {
        var start = cursor.Position;
        if (cursor.Next.Kind == TokenKind.Bracket && nouns.Read(NounContext.Alone) is { } words && IsClauseEnd())
        {
            state.Fillings.Add(new(SlotPlace.That, role, Filler.Words, words, null));
            return true;
        }

        cursor.Position = start;
        if (!TryRead(ClauseKind.Embedded, out var clause))
        {
            return false;
        }

        state.Fillings.Add(new(SlotPlace.That, role, Filler.Clause, null, clause));
        return true;
    }

    private static bool Take(ClauseState state, FrameSlot slot, Proposition clause)
    {
        state.Fillings.Add(new(slot.Place, slot.RoleOf(Filler.Clause) is var role and not FrameRole.None ? role : slot.Options[0].Role, Filler.Clause, null, clause));
        state.Fill(slot.Place);
        return true;
    }

    private static NounPhrase[] DoersOf(ClauseState state) => state.Object is { } objects && (state.Group.IsPassive || !state.Frame.IsInfinitiveOfSubject) ? objects : state.Subject;

    private bool TryBehind(ClauseState state, Frame frame, SlotPlace place)
    {
        if (place == SlotPlace.By && state.Group.IsPassive && frame[SlotPlace.Subject] is { } subject && !state.Has(SlotPlace.Subject))
        {
            var agents = cursor.Position;
            if (nouns.TryReadList(state.Context, out var doers) && Assign(state, subject, doers))
            {
                return true;
            }

            Unassign(state, SlotPlace.Subject);
            cursor.Position = agents;
        }

        if (frame[place] is { } slot)
        {
            if ((slot.Takes & Filler.Clause) != 0 && TryGerund(DoersOf(state), out var clause))
            {
                return Take(state, slot, clause);
            }

            var (before, filled) = (cursor.Position, state.Fillings.Count);
            if (nouns.TryReadList(state.ContextAt(place) with { IsOccasion = slot.RoleOf(Filler.Words) == FrameRole.Occasion }, out var list))
            {
                if (Assign(state, slot, list))
                {
                    return true;
                }

                state.Fillings.RemoveRange(filled, state.Fillings.Count - filled);
            }

            cursor.Position = before;
        }

        return TryElsewhere(state, place);
    }

    // What any verb takes: where it happens, the occasion, adjuncts of an interaction.
    private bool TryElsewhere(ClauseState state, SlotPlace place)
    {
        if (place == SlotPlace.OnTheSidelinesOf && state.Occasion is null && nouns.Read(state.Context) is { } occasion)
        {
            state.Occasion = PhraseValues.BareWordsOf(occasion);
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

            if (gathering.Mostly == Filler.Words)
            {
                state.Occasion = PhraseValues.BareWordsOf(gathering);
                return true;
            }

            cursor.Position = behind;
        }

        if (SlotPlaces.IsWhere(place) && state.Where is null && !state.HasRole(FrameRole.Where) && nouns.Read(state.Context with { Kind = WordKinds.Place }) is { } where)
        {
            if (place == SlotPlace.At && IsState(where))
            {
                return cursor.Fail(where.Start, $"a state is no venue: write 'in {where.Said}'");
            }

            if ((where.Kinds & Filler.Place) == 0 && (place != SlotPlace.At || (where.Kinds & (Filler.Thing | Filler.Actor)) == 0))
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

    private bool TryManner(ClauseState state, Lexeme word)
    {
        foreach (var adverb in word.Adverbs)
        {
            // "together with" is a preposition.
            if (Array.Exists(word.Prepositions, place => SlotPlaces.WordsOf(place).Length > adverb.Text.Length && cursor.Is(SlotPlaces.WordsOf(place))))
            {
                continue;
            }

            if (adverb.Class is "manner" or "again" or "other" or "repeated" && state.Group.Manner is null && cursor.Try(adverb.Text))
            {
                state.Group.Manner = adverb.Text;
                state.Group.Aspect = adverb.Class == "repeated" ? Aspect.Repeated : state.Group.Aspect;
                return true;
            }
        }

        return false;
    }
}
