namespace Geopol.Events;

/// <summary>
/// Reads a clause that belongs to a noun: "drones that hit Kyiv", "a drone launched from Iraq". The claim keeps the clause as words of the noun phrase.
/// </summary>
internal sealed partial class ClauseReader
{
    private static readonly PhraseSet OfPeople = new("who", "that");
    private static readonly PhraseSet OfThings = new("that", "which");

    /// <summary>Skips a clause that belongs to the noun before it. Returns false, with the position unchanged, if there is no such clause.</summary>
    internal bool TryRelative(NounPhrase noun, NounContext context)
    {
        var start = cursor.Position;
        if (depth >= MaxDepth || start >= context.Limit || start == noun.Start)
        {
            return false;
        }

        // The words after the clause decide whether it is a relative clause. No fault is recorded before they are read.
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
            // A participle is read as part of the noun only before the main verb. After the main verb, "tanks destroyed in Bakhmut" may also be a clause of the
            // sentence.
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

    // Returns whether a clause after the main verb belongs to the noun. If the clause has a time or place, the time or place may belong to the sentence.
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
