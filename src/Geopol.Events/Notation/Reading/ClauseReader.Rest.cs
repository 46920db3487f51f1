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

        askedRole = asked == SlotPlace.None ? FrameRole.None : state.Frame[asked]?.Options[0].Role ?? FrameRole.None;
        if (!state.Group.IsPassive && asked != SlotPlace.Object)
        {
            TryObjects(state);
        }

        ListAt(state);
        while (!cursor.IsAtEnd && cursor.Step())
        {
            var before = cursor.Position;
            if (!TryAdjunct(state) && cursor.Position == before)
            {
                break;
            }

            ListAt(state);
        }

        return HasAllRequired(state);
    }

    // For editors: what the verb still takes at the end of the text.
    private void ListAt(ClauseState state)
    {
        if (cursor.Listed is null || !cursor.IsAtEnd)
        {
            return;
        }

        foreach (var slot in state.Frame.Slots)
        {
            if (!slot.IsReadOnly && !state.Has(slot.Place) && slot.Place != SlotPlace.Subject)
            {
                cursor.List(slot.Place switch { SlotPlace.Object or SlotPlace.IndirectObject => "a name", SlotPlace.Infinitive => "to", SlotPlace.That => "that", SlotPlace.Whether => "whether", var place => SlotPlaces.WordsOf(place) });
            }
        }

        foreach (var word in (ReadOnlySpan<string>)["in", "on", "since", "until", "by", "from", "between", ", per"])
        {
            cursor.List(word);
        }
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

    private bool HasAllRequired(ClauseState state)
    {
        if (state.Frame.LeastSubjects > 1 && state.Subject.Length == 1 && state.Subject[0].IsPlural != true && !state.Has(SlotPlace.With))
        {
            return cursor.Fail(state.Group.At, $"'{state.Verb.Lemma}' has two sides or more: say with whom");
        }

        foreach (var slot in state.Frame.Slots)
        {
            if (slot.IsRequired && slot.Place != SlotPlace.Subject && !state.Has(slot.Place) && slot.Place != asked && !(slot.Place == SlotPlace.Object && state.Deal is not null))
            {
                return cursor.Fail(cursor.Position, slot.Place == SlotPlace.Object ? $"'{state.Verb.Lemma}' has an object: say whom or what" : $"'{state.Verb.Lemma}' needs '{SlotPlaces.WordsOf(slot.Place)}'");
            }
        }

        return true;
    }
}
