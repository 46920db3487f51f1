namespace Geopol.Events;

/// <summary>Reads the parts of a clause after its object: times, clauses, prepositional phrases and adverbs.</summary>
internal sealed partial class ClauseReader
{
    private static readonly PhraseSet Deals = new("a deal in which", "an agreement in which", "in which");

    private bool TryAdjunct(ClauseState state)
    {
        var frame = state.Frame;
        var start = cursor.Position;
        if (times.TryRead(out var time))
        {
            if (state.When is not null)
            {
                return cursor.Back(start) || cursor.Fail(start, "a clause has only one time: make a separate claim for each time");
            }

            state.When = time;
            return true;
        }

        if (TryClauseSlot(state))
        {
            return true;
        }

        foreach (var place in PrepositionsNext())
        {
            var before = cursor.Position;
            if (!cursor.Skip(SlotPlaces.WordsOf(place)))
            {
                continue;
            }

            if (TryBehind(state, frame, place))
            {
                return true;
            }

            cursor.Position = before;
            if (frame[place] is not null && SlotPlaces.WordsOf(place).Contains(' ', StringComparison.Ordinal))
            {
                // The words "for talks with" are one preposition. They aren't read as "for" and the noun "talks".
                return false;
            }

            if (frame[place] is null && !SlotPlaces.IsWhere(place))
            {
                cursor.Fail(before, $"'{state.Verb.Lemma}{SaidObject(state)}' takes no '{SlotPlaces.WordsOf(place)}'", isListed: true);
            }
        }

        return cursor.Next.Own is { } word && TryManner(state, word);
    }

    private bool TryClauseSlot(ClauseState state)
    {
        var frame = state.Frame;
        if (frame[SlotPlace.Infinitive] is { } infinitive && !state.Has(SlotPlace.Infinitive) && TryInfinitive(DoersOf(state), out var doing))
        {
            // A time at the end belongs to the whole sentence: "agreed to exchange prisoners on 3 January".
            if (state.When is null && doing.Event.When is { } time)
            {
                state.When = time;
                doing = doing with { Event = doing.Event with { When = null } };
            }

            return Take(state, infinitive, doing);
        }

        if (frame.Sort is EventSort.Agreement or EventSort.Meeting && state.Deal is null && TryDeal(state, out var deal))
        {
            state.Deal = deal;
            return true;
        }

        if (frame.Sort == EventSort.Warning && frame[SlotPlace.That] is not null && cursor.Is("that") && !state.HasRole(FrameRole.Consequence) && TryThreat(state))
        {
            return true;
        }

        var place = cursor.Is("that") ? SlotPlace.That : cursor.Is("whether") ? SlotPlace.Whether : SlotPlace.None;
        if (place == SlotPlace.None || frame[place] is not { } slot || state.Has(place))
        {
            return false;
        }

        var before = cursor.Position++;
        return TryRead(ClauseKind.Embedded, out var clause) ? Take(state, slot, clause) : cursor.Back(before);
    }

    // Reads "a deal in which DPRK sells munitions to Russia".
    private bool TryDeal(ClauseState state, out Proposition clause)
    {
        var start = cursor.Position;
        clause = null!;
        if (start == state.Behind + 1 && cursor.WordAt(state.Behind) is "deal" or "agreement" && cursor.Is("in which"))
        {
            return cursor.Fail(start + 1, "write 'a deal in which'");
        }

        return (cursor.SkipAny(Deals) && TryRead(ClauseKind.Embedded, out clause)) || cursor.Back(start);
    }

    // Reads "that Q" or "that if P then Q". P and Q are clauses, or words in brackets.
    private bool TryThreat(ClauseState state)
    {
        var start = cursor.Position++;
        var filled = state.Fillings.Length;
        var isIf = cursor.Try("if");
        isCondition = isIf;
        if (isIf && !(TryWordsOrClause(state, FrameRole.Condition) && cursor.TryMark(',') | cursor.Try("then")) || !TryWordsOrClause(state, FrameRole.Consequence))
        {
            state.Forget(filled);
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
            state.Add(new(SlotPlace.That, role, Filler.Words, words, null));
            return true;
        }

        cursor.Position = start;
        if (!TryRead(ClauseKind.Embedded, out var clause))
        {
            return false;
        }

        state.Add(new(SlotPlace.That, role, Filler.Clause, null, clause));
        return true;
    }

    private static bool Take(ClauseState state, FrameSlot slot, Proposition clause)
    {
        state.Add(new(slot.Place, slot.RoleOf(Filler.Clause) is var role and not FrameRole.None ? role : slot.Options[0].Role, Filler.Clause, null, clause));
        state.Fill(slot.Place);
        return true;
    }

    // Returns the doers of an infinitive or gerund. In "Ukraine was promised by France to help", the actor after "by" is the doer, as in the active.
    private static NounPhrase[] DoersOf(ClauseState state) => state.Group.IsPassive && state.Frame.IsInfinitiveOfSubject && state.Has(SlotPlace.Subject)
        ? [.. state.Fillings.ToArray().Where(static filling => filling.Place == SlotPlace.Subject).Select(static filling => filling.Phrase!)]
        : state.Object is { } objects && (state.Group.IsPassive || !state.Frame.IsInfinitiveOfSubject) ? objects : state.Subject;

    private bool TryBehind(ClauseState state, Frame frame, SlotPlace place)
    {
        if (place == SlotPlace.By && state.Group.IsPassive && frame[SlotPlace.Subject] is { } subject && !state.Has(SlotPlace.Subject) && !(subject.Options[0].Role == FrameRole.Objects && state.HasRole(FrameRole.Objects)))
        {
            var agents = cursor.Position;
            if (nouns.TryReadList(state.Context, out var doers) && Assign(state, subject, doers))
            {
                return true;
            }

            state.Forget(SlotPlace.Subject);
            cursor.Position = agents;
        }

        if (frame[place] is { } slot)
        {
            if ((slot.Takes & Filler.Clause) != 0 && TryGerund(DoersOf(state), out var clause))
            {
                return Take(state, slot, clause);
            }

            var (before, filled) = (cursor.Position, state.Fillings.Length);
            if (nouns.TryReadList(state.ContextAt(place) with { IsOccasion = slot.RoleOf(Filler.Words) == FrameRole.Occasion }, out var list))
            {
                if (Assign(state, slot, list))
                {
                    return true;
                }

                state.Forget(filled);
            }

            cursor.Position = before;
        }

        return TryElsewhere(state, place);
    }

    private bool TryManner(ClauseState state, Lexeme word)
    {
        foreach (var adverb in word.Adverbs)
        {
            // The words "together with" are a preposition.
            if (cursor.IsLongerPreposition(adverb.Text.Length))
            {
                continue;
            }

            if (adverb.Class is "manner" or "again" or "other" or "repeated" && state.Group.Manner is null && cursor.Try(adverb.Text))
            {
                state.Group.Manner = adverb.Text;
                state.Group.Aspect = adverb.Class is "repeated" or "again" ? Aspect.Repeated : state.Group.Aspect;
                return true;
            }
        }

        return false;
    }
}
