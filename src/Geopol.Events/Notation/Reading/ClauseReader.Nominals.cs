namespace Geopol.Events;

/// <summary>Reads clauses whose subject names the event: "the sale of tanks to Turkey was approved", "talks between Iran and the EU began".</summary>
internal sealed partial class ClauseReader
{
    private static readonly PhraseSet Articles = new("the", "a");
    private static readonly NounPhrase[] Nobodies = [new() { IsNobody = true, Mostly = Filler.Actor }];

    // Returns whether the verb, without an object, says that its subject takes place.
    private static bool TakesPlace(string lemma) => lemma is "begin" or "start" or "resume" or "end" or "conclude" or "finish" or "take place";

    private bool TryNominal(ClauseKind kind, in FrontedPhrase before, out Proposition proposition)
    {
        proposition = null!;
        var start = cursor.Position;
        if (!EventNoun.IsNear(cursor))
        {
            return false;
        }

        var owner = ReadOwner();
        if (EventNoun.Try(cursor, out var isPlural) is not { } noun || cursor.Words.Verb(noun.Verb) is not { } verb)
        {
            return cursor.Back(start);
        }

        var named = NextState();
        named.Begin(default, verb, verb.Frames[0], owner ?? Nobodies, default);
        named.Behind = cursor.Position;
        var isRead = (owner is null || Assign(named, named.Frame[SlotPlace.Subject]!, owner)) && TryComplements(noun, named) && TryGroups(kind, isPlural, noun, named, in before, out proposition);
        statesUsed--;
        return isRead || cursor.Back(start);
    }

    private bool TryComplements(EventNoun noun, ClauseState named)
    {
        while (cursor.Step() && TryComplementOf(noun, named))
        {
        }

        return named.When is null;
    }

    private bool TryGroups(ClauseKind kind, bool isPlural, EventNoun noun, ClauseState named, in FrontedPhrase before, out Proposition proposition)
    {
        proposition = null!;
        var from = groups.Count;
        groups.Read(kind, isPlural);
        var isRead = false;
        for (var i = from; i < groups.Count && !isRead; i++)
        {
            isRead = TryEvent(groups[i], kind, noun, named, in before, out proposition);
        }

        groups.Forget(from);
        return isRead;
    }

    // Reads the owner before the noun: "Iran's", "the Russian". Returns null if there is no owner. Skips an article.
    private NounPhrase[]? ReadOwner()
    {
        var start = cursor.Position;
        for (var at = start + 1; at < start + 8 && at < cursor.Count; at++)
        {
            if (cursor[at].Kind != TokenKind.Possessive)
            {
                continue;
            }

            if (nouns.Read(NounContext.Subject with { Limit = at }) is { } owner && cursor.Position == at)
            {
                cursor.Position++;
                return [owner];
            }

            break;
        }

        cursor.Position = start;
        cursor.SkipAny(Articles);
        foreach (var (adjective, state) in cursor.Next.Own?.Demonyms ?? [])
        {
            var from = cursor.Position;
            if (cursor.Try(adjective))
            {
                return [new() { Start = from, End = cursor.Position, Said = adjective, HeadText = adjective, Mostly = Filler.Actor, Name = new() { Text = adjective, Actor = state, Mostly = Filler.Actor, Maybe = Filler.Place } }];
            }
        }

        return null;
    }

    // Reads a complement of the noun: "of tanks", "to Moscow", "by Iran". It can also be an adjunct of the noun's verb.
    private bool TryComplementOf(EventNoun noun, ClauseState state)
    {
        var place = noun.IsOfGoods && cursor.Is("of") || noun.IsVisit && cursor.Is("to") ? SlotPlace.Object
            : (noun.IsOfGoods || noun.IsVisit) && cursor.Is("by") || noun.IsOfGoods && cursor.Is("from") ? SlotPlace.Subject : SlotPlace.None;
        if (place == SlotPlace.None)
        {
            return cursor.Next.Own is { Prepositions.Length: > 0 } && !times.IsNext && TryAdjunct(state);
        }

        var start = cursor.Position++;
        return !state.Has(place) && state.Frame[place] is { } slot && nouns.TryReadList(state.ContextAt(place), out var list) && Assign(state, slot, list) || cursor.Back(start);
    }

    // Reads the verb after the noun: "was approved by the United States", "began".
    private bool TryEvent(in VerbGroup group, ClauseKind kind, EventNoun noun, ClauseState named, in FrontedPhrase before, out Proposition proposition)
    {
        proposition = null!;
        foreach (var form in cursor[group.At].Own?.Verbs ?? [])
        {
            if ((form.Forms & group.Wanted) == 0 || cursor.Length(form.Text, group.At) is not (> 0 and var length) || !group.IsPassive && !TakesPlace(form.Verb.Lemma))
            {
                continue;
            }

            foreach (var verb in VerbsOf(noun, form.Verb.Lemma))
            {
                var put = group;
                VerbGroupReader.Tell(ref put, form.Forms & group.Wanted);
                put.Tense = kind == ClauseKind.Embedded && group.IsFinite && put.Tense == Tense.Present ? default : put.Tense;
                put.Aspect = IsBeginning(form.Verb.Lemma) ? Aspect.Begun : put.Aspect;
                if (TryEvent(in put, verb, named, in before, group.At + length, out proposition))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private bool TryEvent(in VerbGroup group, VerbEntry verb, ClauseState named, in FrontedPhrase before, int behind, out Proposition proposition)
    {
        proposition = null!;
        foreach (var frame in verb.Frames)
        {
            cursor.Position = behind;
            var state = NextState();
            state.Begin(group with { IsPassive = false }, verb, frame, named.Subject, in before);
            (state.Behind, state.IsEventSubject) = (behind, group.IsPassive && frame.Sort == EventSort.Meeting);
            var isRead = TryMove(named, state) && TryFronted(state) && TryBehindEvent(state, group.IsPassive) && ClauseBuilder.TryBuild(state, cursor, out proposition);
            statesUsed--;
            if (isRead)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsBeginning(string lemma) => lemma is "begin" or "start" or "resume";

    // Returns the verbs of the lexicon that consist of this verb and the noun: "approve the sale of". For talks that begin, the verb is "hold talks", and the
    // aspect is "begun".
    private IEnumerable<VerbEntry> VerbsOf(EventNoun noun, string lemma)
    {
        var said = lemma == "take place" ? "hold" : lemma;
        foreach (var tail in noun.Tails)
        {
            if (cursor.Words.Verb(IsBeginning(said) ? noun.Verb : $"{said} {tail}") is { } verb)
            {
                yield return verb;
            }
        }
    }

    // Moves each complement of the noun to a slot in which the verb gives it the same role. Returns false if there is no such slot.
    private static bool TryMove(ClauseState named, ClauseState state)
    {
        foreach (ref readonly var filling in named.Fillings)
        {
            var (role, filler) = (filling.Role, filling.Filler);
            var isOfSubject = state.Frame[SlotPlace.Subject]?.Reads(role, filler) == true;
            var slot = isOfSubject ? state.Frame[SlotPlace.Subject] : Array.Find(state.Frame.Slots, slot => slot.Reads(role, filler));
            if (slot is null)
            {
                return false;
            }

            // If deliveries are halted, their supplier isn't necessarily the actor who halts them.
            state.Add(filling with { Place = isOfSubject && filling.Role == FrameRole.Suppliers ? SlotPlace.None : slot.Place });
            state.Fill(slot.Place);
        }

        (state.Where, state.Occasion, state.Venue, state.Kind, state.Deal) = (named.Where, named.Occasion, named.Venue, named.Kind, named.Deal);
        return true;
    }

    private bool TryBehindEvent(ClauseState state, bool isPassive)
    {
        while (!cursor.IsAtEnd && cursor.Step())
        {
            var start = cursor.Position;
            var isBetween = cursor.Is("between") && state.Frame[SlotPlace.Subject]?.Options[0].Role == FrameRole.Parties;
            if ((isPassive && cursor.Is("by") || isBetween) && !times.IsNext && !state.Has(SlotPlace.Subject) && state.Frame[SlotPlace.Subject] is { } subject)
            {
                state.IsEventSubject &= !cursor.Is("by");
                cursor.Position++;
                if (!nouns.TryReadList(state.Context, out var doers) || !Assign(state, subject, doers))
                {
                    return false;
                }
            }
            else if (!TryAdjunct(state) && cursor.Position == start)
            {
                break;
            }
        }

        return Array.TrueForAll(state.Frame.Slots, slot => !slot.IsRequired || slot.Place == SlotPlace.Subject || state.Has(slot.Place) || state.IsEventSubject) && TryEnd(state);
    }
}
