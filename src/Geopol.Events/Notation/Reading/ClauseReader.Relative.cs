namespace Geopol.Events;

/// <summary>Reads what a noun does or what is done to it, which stays with the noun as words: "drones that hit Kyiv", "a drone launched from Iraq".</summary>
internal sealed partial class ClauseReader
{
    private static readonly PhraseSet OfPeople = new("who", "that");
    private static readonly PhraseSet OfThings = new("that", "which");

    /// <summary>Steps over a clause that belongs to the noun before; false, and nothing stepped over, where there is none.</summary>
    internal bool TryRelative(NounPhrase noun, NounContext context)
    {
        var start = cursor.Position;
        if (depth >= MaxDepth || start >= context.Limit || start == noun.Start)
        {
            return false;
        }

        // What is after the clause decides whether it is one: until then it is no fault.
        depth++;
        var (longest, asking, isQuiet, isRead) = (longestSubject, asked, cursor.IsQuiet, false);
        (asked, cursor.IsQuiet) = (SlotPlace.None, true);
        var from = groups.Count;
        AddRelativeGroups(noun, context.IsSubject);
        for (var i = from; i < groups.Count && !isRead; i++)
        {
            isRead = TryRelative(groups[i], noun, context);
        }

        groups.Forget(from);
        (longestSubject, asked, cursor.IsQuiet) = (longest, asking, isQuiet);
        depth--;
        return isRead && cursor.Position <= context.Limit || cursor.Back(start);
    }

    private void AddRelativeGroups(NounPhrase noun, bool isSubject)
    {
        if (cursor.SkipAny((noun.Kinds & Filler.People) != 0 ? OfPeople : OfThings))
        {
            groups.Read(ClauseKind.Embedded, noun.IsPlural);
        }
        else if (isSubject && cursor.Next.Own is { Verbs.Length: > 0 })
        {
            // Only before the verb: after it, "tanks destroyed in Bakhmut" is as often a clause.
            groups.ReadParticiples();
        }
    }

    private bool TryRelative(in VerbGroup group, NounPhrase noun, in NounContext context)
    {
        foreach (var form in cursor[group.At].Own?.Verbs ?? [])
        {
            if ((form.Forms & group.Wanted) == 0 || cursor.Length(form.Text, group.At) is not (> 0 and var length))
            {
                continue;
            }

            foreach (var frame in form.Verb.Frames)
            {
                cursor.Position = group.At + length;
                var state = NextState();
                state.Begin(in group, form.Verb, frame, noun.Alone, default);
                state.Behind = cursor.Position;
                var isRead = cursor.Step() && TryRest(state) && cursor.Position > state.Behind && IsVerbNext(context.IsSubject) && (context.IsSubject || IsOfNoun(state));
                statesUsed--;
                if (isRead)
                {
                    return true;
                }
            }
        }

        return false;
    }

    // Before the main verb it is the noun's whatever it says; after it, a time or a place may be the sentence's.
    private static bool IsOfNoun(ClauseState state) => state.When is null && state.Where is null && state.Occasion is null && !HasClause(state);

    private static bool HasClause(ClauseState state)
    {
        foreach (ref readonly var filling in state.Fillings)
        {
            if (filling.Clause is not null)
            {
                return true;
            }
        }

        return false;
    }

    private bool IsVerbNext(bool isSubject) => !isSubject || cursor.Next.Kind == TokenKind.Word
        && (GrammarWords.Has(cursor.Word) || cursor.Next.Own is { } word && (word.Verbs.Length > 0 || word.Stances.Length > 0 || word.Acts.Length > 0 || word.Adverbs.Length > 0));
}
