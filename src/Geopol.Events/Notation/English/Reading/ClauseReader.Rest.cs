namespace Geopol.Events;

/// <summary>What stands behind the verb.</summary>
internal sealed partial class ClauseReader
{
    private bool TryRest(ClauseState state)
    {
        if (!TrySubject(state))
        {
            return false;
        }

        if (!TryReplay(state))
        {
            return false;
        }

        if (!state.Group.IsPassive)
        {
            TryObjects(state);
        }

        while (!cursor.IsAtEnd && cursor.Step())
        {
            var before = cursor.Position;
            if (!TryAdjunct(state) && cursor.Position == before)
            {
                break;
            }
        }

        return HasAllRequired(state);
    }

    // What stands before the subject, with the frame of the verb.
    private bool TryReplay(ClauseState state)
    {
        if (fronted < 0)
        {
            return true;
        }

        var (here, first) = (cursor.Position, fronted);
        fronted = -1;
        cursor.Position = first;
        var isRead = TryAdjunct(state) && cursor.IsMark(',');
        cursor.Position = here;
        fronted = first;
        return isRead;
    }

    private bool TrySubject(ClauseState state)
    {
        var place = state.Group.IsPassive ? SlotPlace.Object : SlotPlace.Subject;
        var count = state.Subject.Length > 1 || state.Subject[0].IsPlural == true ? Math.Max(2, state.Subject.Length) : 1;
        if (count < state.Frame.LeastSubjects && !state.Frame.Slots.Any(slot => slot.Place == SlotPlace.With) || count > state.Frame.MostSubjects && state.Subject.Length > 1)
        {
            return cursor.Fail(state.Group.At, $"'{state.Verb.Lemma}' doesn't fit the number of those before it");
        }

        if (state.Frame[place] is not { } slot)
        {
            return state.Subject[0].IsNobody || cursor.Fail(state.Group.At, $"'{state.Verb.Lemma}' takes no object");
        }

        state.Object = state.Group.IsPassive ? state.Subject : null;
        return state.Subject is [{ IsNobody: true }] || Assign(state, slot, state.Subject);
    }

    private bool Assign(ClauseState state, FrameSlot slot, NounPhrase[] list)
    {
        var role = FrameRole.None;
        foreach (var phrase in list)
        {
            var (filler, itsRole) = slot.For(phrase.Mostly, phrase.Maybe);
            if (itsRole == FrameRole.None || phrase.IsNobody)
            {
                return cursor.Fail(phrase.Start, $"'{phrase.Said}' can't stand here: '{state.Verb.Lemma}' takes {Expected(slot)}");
            }

            if (role != FrameRole.None && itsRole != role || FrameRoles.IsSingle(itsRole, state.Frame.Sort) && (list.Length > 1 || state.HasRole(itsRole)))
            {
                return cursor.Fail(phrase.Start, "one alone fits here, not a list: make a claim of each");
            }

            role = itsRole;
            state.Fillings.Add(new(slot.Place, itsRole, filler, phrase, null));
        }

        state.Fill(slot.Place);
        return true;
    }

    private static string Expected(FrameSlot slot)
    {
        var words = new List<string>();
        foreach (var (filler, _) in slot.Options)
        {
            var word = filler switch
            {
                Filler.Actor => "an actor", Filler.People => "people", Filler.Thing => "goods", Filler.Place => "a place", Filler.Money => "money", Filler.Clause => "a clause", _ => "a matter",
            };
            if (!words.Contains(word))
            {
                words.Add(word);
            }
        }

        return words.Count == 1 ? words[0] : $"{string.Join(", ", words.Take(words.Count - 1))} or {words[^1]}";
    }

    // "sold Russia drones", "sold drones".
    private void TryObjects(ClauseState state)
    {
        var start = cursor.Position;
        var frame = state.Frame;
        if (frame[SlotPlace.Object] is not { } slot && frame[SlotPlace.IndirectObject] is null || times.IsNext || IsInfinitiveNext(frame) || IsPrepositionNext())
        {
            return;
        }

        if (frame[SlotPlace.IndirectObject] is { } indirect && TryDouble(state, indirect))
        {
            return;
        }

        cursor.Position = start;
        if (frame[SlotPlace.Object] is { } objects && nouns.TryReadList(state.Context with { Filled = state.Filled | (UInt128.One << (int)SlotPlace.Object) }, out var list))
        {
            if (Assign(state, objects, list))
            {
                state.Object = list;
                return;
            }

            Unassign(state, SlotPlace.Object);
        }

        cursor.Position = start;
    }

    private bool TryDouble(ClauseState state, FrameSlot indirect)
    {
        var start = cursor.Position;
        // The shortest phrase that is a name, or has its own article, is whom it is given.
        for (var limit = start + 1; limit <= Math.Min(start + 5, cursor.Count); limit++)
        {
            cursor.Position = start;
            if (nouns.Read(state.Context with { Limit = limit }) is not { } whom || cursor.Position != limit || (whom.Kinds & (Filler.Actor | Filler.People)) == 0)
            {
                continue;
            }

            if (state.Frame[SlotPlace.Object] is { } slot && !IsPrepositionNext() && !times.IsNext && StartsPhrase() && nouns.TryReadList(state.Context, out var what)
                && Assign(state, indirect, [whom]) && Assign(state, slot, what))
            {
                state.Object = [whom];
                return true;
            }

            Unassign(state, SlotPlace.IndirectObject);
            Unassign(state, SlotPlace.Object);
        }

        return cursor.Back(start);
    }

    // A second object begins with an article, a number, an adjective or a noun: no name alone.
    private bool StartsPhrase() => cursor.Next is { Kind: TokenKind.Word } or { Kind: TokenKind.Bracket } && !cursor.Is("and") && !cursor.Is("that") && !cursor.Is("to") && !cursor.Is("not");

    private static void Unassign(ClauseState state, SlotPlace place) => state.Fillings.RemoveAll(filling => filling.Place == place);

    private bool IsInfinitiveNext(Frame frame) => frame[SlotPlace.Infinitive] is not null && (cursor.Is("to") || cursor.Is("not to"));

    private bool IsPrepositionNext() => cursor.Next is { Kind: TokenKind.Word, IsStart: false, Own.Prepositions.Length: > 0 } && !cursor.Is("about") && !cursor.Is("around") && !cursor.Is("over") && !cursor.Is("between");

    private bool TryAdjunct(ClauseState state)
    {
        var frame = state.Frame;
        if (state.When is null && times.TryRead(out var time))
        {
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
            if (!cursor.Try(SlotPlaces.WordsOf(place)))
            {
                continue;
            }

            if (TryBehind(state, frame, place))
            {
                return true;
            }

            cursor.Position = before;
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

        foreach (var (place, word) in (ReadOnlySpan<(SlotPlace, string)>)[(SlotPlace.That, "that"), (SlotPlace.Whether, "whether")])
        {
            if (frame[place] is { } slot && !state.Has(place) && cursor.Is(word))
            {
                var before = cursor.Position++;
                if (TryConditional(out var clause) || TryRead(ClauseKind.Embedded, out clause))
                {
                    return Take(state, slot, clause);
                }

                return cursor.Back(before);
            }
        }

        return false;
    }

    // "that if P then Q".
    private bool TryConditional(out Proposition proposition)
    {
        proposition = null!;
        var start = cursor.Position;
        if (cursor.Try("if") && TryRead(ClauseKind.Embedded, out var condition) && (cursor.TryMark(',') | cursor.Try("then")) && TryRead(ClauseKind.Embedded, out var main))
        {
            proposition = main with { Condition = condition };
            return true;
        }

        return cursor.Back(start);
    }

    private static bool Take(ClauseState state, FrameSlot slot, Proposition clause)
    {
        state.Fillings.Add(new(slot.Place, slot.RoleOf(Filler.Clause) is var role and not FrameRole.None ? role : slot.Options[0].Role, Filler.Clause, null, clause));
        state.Fill(slot.Place);
        return true;
    }

    private NounPhrase[] DoersOf(ClauseState state) => state.Object is { } objects && !state.Frame.IsInfinitiveOfSubject ? objects : state.Group.IsPassive && state.Object is { } done ? done : state.Subject;

    private bool TryBehind(ClauseState state, Frame frame, SlotPlace place)
    {
        if (place == SlotPlace.By && state.Group.IsPassive && frame[SlotPlace.Subject] is { } subject && !state.Has(SlotPlace.Subject))
        {
            var agents = cursor.Position;
            if (nouns.TryReadList(state.Context with { Filled = state.Filled }, out var doers) && Assign(state, subject, doers))
            {
                return true;
            }

            Unassign(state, SlotPlace.Subject);
            cursor.Position = agents;
        }

        if (frame[place] is { } slot && !state.Has(place))
        {
            if ((slot.Takes & Filler.Clause) != 0 && TryGerund(DoersOf(state), out var clause))
            {
                return Take(state, slot, clause);
            }

            var before = cursor.Position;
            if (nouns.TryReadList(state.Context with { Filled = state.Filled | (UInt128.One << (int)place) }, out var list))
            {
                if (Assign(state, slot, list))
                {
                    return true;
                }

                Unassign(state, place);
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

        if (SlotPlaces.IsWhere(place) && state.Where is null && !state.HasRole(FrameRole.Where) && nouns.Read(state.Context) is { } where)
        {
            if ((where.Kinds & Filler.Place) == 0 && (place != SlotPlace.At || (where.Kinds & (Filler.Thing | Filler.Actor)) == 0))
            {
                return cursor.Fail(where.Start, $"'{where.Said}' stands where a place is meant");
            }

            state.Where = PhraseValues.PlaceOf(where, place);
            return true;
        }

        // "before the US election": a time that only words tell.
        if (place is SlotPlace.Before or SlotPlace.After or SlotPlace.During && state.When is null && cursor.Position - 1 is var at && nouns.Read(state.Context) is { Mostly: Filler.Words } happening)
        {
            state.When = EventTime.Said(cursor.Between(at, happening.End)) with { Language = LanguageTag.English };
            return true;
        }

        if (place is SlotPlace.Under or SlotPlace.Beyond or SlotPlace.Despite or SlotPlace.Without or SlotPlace.InsteadOf && state.Frame.Sort == EventSort.Interaction && nouns.TryReadList(state.Context, out var list))
        {
            foreach (var phrase in list)
            {
                var filler = (phrase.Mostly & Filler.Any) is var mostly && mostly != Filler.None ? mostly : Filler.Words;
                state.Fillings.Add(new(place, FrameRole.Adjuncts, filler, phrase, null));
            }

            return true;
        }

        return cursor.Fail(cursor.Position - 1, $"'{state.Verb.Lemma}' takes no '{SlotPlaces.WordsOf(place)}' with this behind it");
    }

    private bool TryManner(ClauseState state, Lexeme word)
    {
        foreach (var adverb in word.Adverbs)
        {
            if (adverb.Class is "manner" or "again" or "other" or "repeated" && state.Group.Manner is null && cursor.Try(adverb.Text))
            {
                state.Group.Manner = adverb.Text;
                state.Group.Aspect = adverb.Class == "repeated" ? Aspect.Repeated : state.Group.Aspect;
                return true;
            }
        }

        return false;
    }

    private bool HasAllRequired(ClauseState state)
    {
        foreach (var slot in state.Frame.Slots)
        {
            if (slot.IsRequired && slot.Place != SlotPlace.Subject && !state.Has(slot.Place))
            {
                return cursor.Fail(cursor.Position, slot.Place == SlotPlace.Object ? $"'{state.Verb.Lemma}' has an object: say whom or what" : $"'{state.Verb.Lemma}' needs '{SlotPlaces.WordsOf(slot.Place)}'");
            }
        }

        return true;
    }
}
