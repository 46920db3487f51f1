namespace Geopol.Events;

/// <summary>Picks the verb and the frame that say everything in a proposition.</summary>
internal static class PlainVerbs
{
    /// <summary>Picks the first verb that fits, and gives the parts their places. Returns false if no verb fits, or if another verb could be better.</summary>
    internal static bool TryPick(Proposition proposition, Span<PlainPart> parts, Vocabulary words, out VerbEntry verb)
    {
        verb = null!;
        Frame? frame = null;
        var content = proposition.Event;
        bool? isFound = null;
        if (proposition.Wording?.Lemma is { } lemma)
        {
            verb = words.Verb(lemma)!;
            for (var i = 0; i < verb?.Frames.Length && isFound is null; i++)
            {
                isFound = IsFound(verb, frame = verb.Frames[i], content, parts);
            }
        }
        else if (content is Interaction { Verb.Text: var code })
        {
            for (var row = LexiconIndex.FirstOf(code); isFound is null && LexiconIndex.IsOf(row, code); row++)
            {
                isFound = IsFound(verb = LexiconIndex.VerbIn(words, row), frame = LexiconIndex.FrameIn(words, row), content, parts);
            }
        }
        else
        {
            var sort = FramePicker.SortOf(content);
            for (var i = LexiconIndex.NextOf(sort, 0); isFound is null && i < LexiconImage.FrameCount; i = LexiconIndex.NextOf(sort, i + 1))
            {
                isFound = IsFound(null, frame = words.FrameAt(i), content, parts);
            }

            verb = isFound == true ? frame!.FirstVerb : verb;
        }

        return isFound == true && IsReadAs(verb!, frame!, parts);
    }

    // Returns true if the frame fits. Returns null if the next frame must be tried. Returns false if the search must stop, because another frame could be
    // better than the later frames.
    private static bool? IsFound(VerbEntry? verb, Frame frame, GeopolEvent content, Span<PlainPart> parts)
    {
        if (frame.Sort != FramePicker.SortOf(content) || !Says(verb, frame, content))
        {
            return null;
        }

        var isPlanned = PlainPlan.TryPlan(frame, parts);
        return isPlanned == true && IsStepBy(frame, content, parts) ? true
            : isPlanned is null || frame.Stage is null && content is Transfer { StageBy.IsEmpty: false } ? false : null;
    }

    // Returns whether the sentence is read with this frame. Then no earlier frame of the verb takes the parts.
    private static bool IsReadAs(VerbEntry verb, Frame frame, Span<PlainPart> parts)
    {
        foreach (var other in verb.Frames)
        {
            if (other == frame)
            {
                return PlainPlan.IsReadIn(frame, parts);
            }

            if (PlainPlan.CouldBe(other, parts))
            {
                return false;
            }
        }

        return false;
    }

    private static bool Says(VerbEntry? verb, Frame frame, GeopolEvent content) => content switch
    {
        Transfer transfer => IsSame(frame.Kind, transfer.Kind.Text) && IsSame(frame.Stage, transfer.Stage.Text),
        Meeting meeting => IsSame(frame.Mode, meeting.Mode.Text) && IsSame(frame.Status, meeting.Status.Text),
        Interaction interaction => frame.Code is { } code ? code == interaction.Verb.Text : IsCode(verb!.Lemma, interaction.Verb.Text),
        _ => false,
    };

    private static bool IsSame(string? said, string meant) => (said ?? "") == meant;

    // Returns whether the code belongs to the verb. The code of most verbs is the lemma with dashes instead of spaces.
    private static bool IsCode(string lemma, string code)
    {
        if (lemma.Length != code.Length)
        {
            return false;
        }

        for (var i = 0; i < lemma.Length; i++)
        {
            if (lemma[i] != code[i] && !(lemma[i] == ' ' && code[i] == '-'))
            {
                return false;
            }
        }

        return true;
    }

    // Returns whether the actors before the verb are the actors who took the step.
    private static bool IsStepBy(Frame frame, GeopolEvent content, Span<PlainPart> parts)
    {
        if (content is not Transfer { StageBy: var by })
        {
            return true;
        }

        if (frame.Stage is null)
        {
            return by.IsEmpty;
        }

        var at = 0;
        foreach (ref var part in parts)
        {
            if (part.Place == SlotPlace.Subject && (at == by.Count || !by[at++].Equals(part.Name?.Actor)))
            {
                return false;
            }
        }

        return at == by.Count;
    }
}
