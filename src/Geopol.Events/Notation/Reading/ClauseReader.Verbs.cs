namespace Geopol.Events;

/// <summary>Reads the verb of a clause and tries its frames. The first frame that fits the whole clause is used.</summary>
internal sealed partial class ClauseReader
{
    private readonly List<ClauseState> states = [];
    private int statesUsed;

    private bool TryVerb(in VerbGroup group, ClauseKind kind, NounPhrase[] subject, in FrontedPhrase before, out Proposition proposition)
    {
        proposition = null!;
        cursor.Position = group.At;
        if (cursor.Next is not { Kind: TokenKind.Word, Own: { } word })
        {
            return cursor.MissVerb(group.Wanted);
        }

        var isVerb = false;
        foreach (var form in word.Verbs)
        {
            cursor.Position = group.At;
            if ((form.Forms & group.Wanted) == 0 || IsPastOfAnother(in form, word, group.Wanted) || cursor.Length(form.Text, group.At) is not (> 0 and var length))
            {
                continue;
            }

            isVerb = true;
            cursor.Position += length;

            // The frames are tried first with the most likely kind of the object, and then also with the other possible kinds.
            var behind = cursor.Position;
            if (form.Verb.Frames.Length > 1 && TryFrames(in group, form, kind, subject, in before, behind, isStrict: true, out proposition) || TryFrames(in group, form, kind, subject, in before, behind, isStrict: false, out proposition))
            {
                return true;
            }
        }

        return !isVerb && MissVerb(in group, word);
    }

    private bool TryFrames(in VerbGroup group, VerbForm<VerbEntry> form, ClauseKind kind, NounPhrase[] subject, in FrontedPhrase before, int behind, bool isStrict, out Proposition proposition)
    {
        proposition = null!;
        foreach (var frame in form.Verb.Frames)
        {
            cursor.Position = behind;
            if (!cursor.Step())
            {
                break;
            }

            var state = NextState();
            state.Begin(in group, form.Verb, frame, subject, in before);
            (state.IsStrict, state.Behind) = (isStrict, behind);
            VerbGroupReader.Tell(ref state.Group, form.Forms & group.Wanted);
            if (kind == ClauseKind.Embedded && group.IsFinite && state.Group.Tense == Tense.Present)
            {
                state.Group.Tense = default;
            }

            var isRead = TryRest(state) && TryEnd(state) && ClauseBuilder.TryBuild(state, cursor, out proposition);
            statesUsed--;
            if (isRead)
            {
                return true;
            }
        }

        return false;
    }

    // Returns a state that no enclosing clause uses.
    private ClauseState NextState()
    {
        if (statesUsed == states.Count)
        {
            states.Add(new());
        }

        return states[statesUsed++];
    }

    private bool TryEnd(ClauseState state)
    {
        TryResults(state);
        return IsClauseEnd() || cursor.Miss();
    }

    /// <summary>Returns whether a clause can end here.</summary>
    private bool IsClauseEnd() => cursor.IsAtEnd || cursor.Next.Kind is TokenKind.Mark or TokenKind.Brace || cursor.Word is "-" or "\u2013" or "\u2014" or "then" or "if" or "unless" or "per" or "but" || cursor.Is("according to");
}
