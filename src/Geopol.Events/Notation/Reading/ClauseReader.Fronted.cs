namespace Geopol.Events;

/// <summary>Reads phrases before the subject.</summary>
internal sealed partial class ClauseReader
{
    private static readonly PhraseSet Reasons = new("citing", "invoking", "faced with");

    // Reads "In early 2023, ...", "Citing security concerns, ..." and "Despite the truce, ...".
    private FrontedPhrase ReadFronted()
    {
        if (times.TryRead(out var time))
        {
            cursor.TryMark(',');
            return new(time, null);
        }

        var start = cursor.Position;
        if (cursor.SkipAny(Reasons) && nouns.Read(NounContext.Alone) is { } reason && cursor.TryMark(','))
        {
            return new(null, PhraseValues.WordsOf(reason));
        }

        cursor.Position = start;
        if (IsPrepositionalPhrase())
        {
            return new(null, null, start, cursor.Position++);
        }

        cursor.Position = start;
        return default;
    }

    // Returns whether prepositional phrases and then a comma are next. If so, the cursor is then at the comma.
    private bool IsPrepositionalPhrase()
    {
        var start = cursor.Position;
        while (cursor.Step() && (TryPrepositionAndName() || cursor.Position > start && times.TryRead(out _)))
        {
        }

        return cursor.Position > start && cursor.IsMark(',');
    }

    private bool TryPrepositionAndName()
    {
        var start = cursor.Position;
        foreach (var place in PrepositionsNext())
        {
            if (place is not (SlotPlace.Of or SlotPlace.By or SlotPlace.Like) && cursor.Skip(SlotPlaces.WordsOf(place)) && nouns.TryReadList(NounContext.Alone, out _))
            {
                return true;
            }

            cursor.Position = start;
        }

        return false;
    }

    private bool IsInfinitiveAt(int at) => cursor.IsAt("to", at) || cursor.IsAt("not to", at);

    // Returns the prepositions that may be next. At the beginning of a sentence, a preposition has a capital: "Despite".
    private SlotPlace[] PrepositionsNext()
    {
        ref readonly var next = ref cursor.Next;
        return next.Own is { Prepositions: { Length: > 0 } own } ? own : next.IsStart && cursor.MayStart(SlotPlaces.Starts) && cursor.LoweredAt(cursor.Position) is { } lowered ? lowered.Prepositions : [];
    }

    // Reads the phrase before the subject with the frame of the verb. The phrase is read as if it came after the object.
    private bool TryFronted(ClauseState state)
    {
        if (state.Fronted.End == 0)
        {
            return true;
        }

        var behind = cursor.Position;
        cursor.Position = state.Fronted.Start;
        if (state.Frame[SlotPlace.Infinitive] is not null && IsInfinitiveAt(behind))
        {
            return cursor.Fail(state.Fronted.Start, $"this may belong to '{state.Verb.Lemma}' or to what follows: write it after the verb to which it belongs") || cursor.Back(behind);
        }

        if (state.Group.Modality == Modality.Counterfactual && cursor.Is("without"))
        {
            return cursor.Fail(state.Fronted.Start, "this is a condition: write it as a clause, 'if ...'") || cursor.Back(behind);
        }

        while (cursor.Position < state.Fronted.End && cursor.Step())
        {
            if (!TryAdjunct(state))
            {
                return cursor.Back(behind);
            }
        }

        if (cursor.Position != state.Fronted.End)
        {
            return cursor.Back(behind);
        }

        cursor.Position = behind;
        return true;
    }
}
