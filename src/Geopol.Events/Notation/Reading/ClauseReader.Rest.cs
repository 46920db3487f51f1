namespace Geopol.Events;

/// <summary>Reads the parts of a clause after its verb.</summary>
internal sealed partial class ClauseReader
{
    private bool isCondition;

    /// <summary>Reads a condition. The condition ends before "then" or a comma.</summary>
    internal bool TryCondition(out Proposition condition)
    {
        isCondition = true;
        var isRead = TryRead(ClauseKind.Embedded, out condition);
        isCondition = false;
        return isRead;
    }

    private bool MissVerb(in VerbGroup group, Lexeme word)
    {
        cursor.Position = group.At;
        foreach (var other in group.IsPassive ? [] : word.Verbs)
        {
            if (cursor.Is(other.Text))
            {
                cursor.Fail(group.At, $"'{other.Text}' doesn't fit here: write '{other.Verb.Forms.Fitting(group.Wanted)}'");
                break;
            }
        }

        // If the word is inside the subject, it isn't reported as a missing verb.
        return group.At >= longestSubject && cursor.MissVerb(group.Wanted);
    }

    // Returns whether another verb has this form as its past. In "Iran found uranium", "found" is the past of "find" and not the base form of "found".
    private static bool IsPastOfAnother(in VerbForm<VerbEntry> form, Lexeme word, VerbForms wanted)
    {
        foreach (var other in form.Forms == VerbForms.Base && (wanted & VerbForms.Third) != 0 ? word.Verbs : [])
        {
            if (other.Text == form.Text && (other.Forms & wanted & VerbForms.Past) != 0)
            {
                return true;
            }
        }

        return false;
    }

    private bool TryRest(ClauseState state)
    {
        if (!TrySubject(state))
        {
            return false;
        }

        askedRole = asked == SlotPlace.None ? FrameRole.None : state.Frame[asked]?.Options[0].Role ?? FrameRole.None;
        if (asked != SlotPlace.None && askedRole == FrameRole.None)
        {
            return cursor.Fail(state.Group.At, $"'{state.Verb.Lemma}' has no {(asked == SlotPlace.Subject ? "subject" : "object")} that could be unknown");
        }

        if (!state.Group.IsPassive && asked != SlotPlace.Object)
        {
            TryObjects(state);
        }

        if (!TryFronted(state))
        {
            return false;
        }

        ListAt(state);
        while (cursor.Next.Kind is not (TokenKind.Mark or TokenKind.Brace) && cursor.Step())
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

    // Lists the slots that the verb can still fill.
    private void ListAt(ClauseState state)
    {
        if (!cursor.IsListing)
        {
            return;
        }

        if (isCondition && depth == 1)
        {
            cursor.List("then");
        }

        if (state.Deal is null && state.Frame.Sort is EventSort.Agreement or EventSort.Meeting && state.Frame[SlotPlace.Object]?.Options[0].Role is FrameRole.Topics or FrameRole.Kind or FrameRole.Subject)
        {
            cursor.List(cursor.Position == state.Behind ? "a deal in which" : "in which");
        }

        foreach (var slot in state.Frame.Slots)
        {
            if (!slot.IsReadOnly && !state.Has(slot.Place) && slot.Place != SlotPlace.Subject)
            {
                ListSlot(state, slot);
            }
        }

        foreach (var word in state.When is null ? (ReadOnlySpan<string>)["in", "on", "since", "until", "by", "before", "after", "from", "between"] : ["in"])
        {
            cursor.List(word);
        }
    }

    private void ListSlot(ClauseState state, FrameSlot slot)
    {
        if (slot.Place is not (SlotPlace.Object or SlotPlace.IndirectObject))
        {
            cursor.List(NameOf(slot.Place));
        }
        else if (cursor.Position == state.Behind)
        {
            foreach (var kind in WordKinds.Of(slot.Takes))
            {
                cursor.List(kind);
            }
        }
    }

    private static string SaidObject(ClauseState state) => !state.Group.IsPassive && state.Object is [{ Said: { Length: <= NotationIssue.MaxShown } said }, ..] ? " " + said : "";

    private static string NameOf(SlotPlace place) => place switch { SlotPlace.Infinitive => "to", SlotPlace.That => "that", SlotPlace.Whether => "whether", _ => SlotPlaces.WordsOf(place) };

    private bool TrySubject(ClauseState state)
    {
        var place = state.Group.IsPassive ? SlotPlace.Object : SlotPlace.Subject;
        var count = state.Subject.Length > 1 || state.Subject[0].IsPlural == true ? Math.Max(2, state.Subject.Length) : 1;
        if (count < state.Frame.LeastSubjects && state.Frame[SlotPlace.With] is null || count > state.Frame.MostSubjects && state.Subject.Length > 1)
        {
            return cursor.Fail(state.Group.At, $"'{state.Verb.Lemma}' {(state.Frame.LeastSubjects > 1 ? "needs two subjects or more" : "takes a single subject")}");
        }

        if (state.Frame[place] is not { } slot)
        {
            return state.Subject[0].IsNobody || cursor.Fail(state.Group.At, $"'{state.Verb.Lemma}' {(state.Group.IsPassive ? "has no passive" : "has no subject")}");
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
                return slot.Place != SlotPlace.Object ? cursor.Miss(NameOf(slot.Place))
                    : cursor.Position == state.Behind ? cursor.Miss()
                    : cursor.Fail(state.Behind, $"'{state.Verb.Lemma}' needs an object here: say whom or what");
            }
        }

        return true;
    }
}
