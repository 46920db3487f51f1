namespace Geopol.Events;

/// <summary>Reads clauses: a subject, a verb, and what the verb's frame takes. The first frame that fits all that is there is meant.</summary>
internal sealed partial class ClauseReader
{
    /// <summary>How deep clauses may stand in clauses.</summary>
    internal const int MaxDepth = 8;

    private const int MostSubjects = 6;

    private readonly Cursor cursor;
    private readonly NounReader nouns;
    private readonly TimeReader times;
    private readonly VerbGroupReader groups;
    private int depth;
    private int longestSubject;

    internal ClauseReader(Cursor cursor, NounReader nouns, TimeReader times)
    {
        this.cursor = cursor;
        this.nouns = nouns;
        this.times = times;
        groups = new(cursor);
    }

    /// <summary>Reads a clause with its subject; false, and nothing stepped over, where none is here.</summary>
    internal bool TryRead(ClauseKind kind, out Proposition proposition)
    {
        proposition = null!;
        var start = cursor.Position;
        if (depth >= MaxDepth)
        {
            return cursor.Fail(start, "the sentence nests too deep");
        }

        depth++;
        var isRead = false;
        var before = ReadFronted();
        var first = cursor.Position;
        var limit = int.MaxValue;
        var readTo = -1;
        for (var i = 0; i < MostSubjects && cursor.Step(); i++)
        {
            cursor.Position = first;
            var context = NounContext.Subject with { Limit = limit };
            if (TryNeither(in context, out var none))
            {
                isRead = TryPredicate(kind, none, before, out proposition, isNegated: true);
                readTo = cursor.Position;
                break;
            }

            if (!nouns.TryReadList(in context, out var subject))
            {
                break;
            }

            var end = cursor.Position;
            longestSubject = limit == int.MaxValue ? end : longestSubject;
            if (TryApposition(ref subject) && TryPredicate(kind, subject, before, out var read) || cursor.Back(end) | TryPredicate(kind, subject, before, out read))
            {
                if (cursor.TakesUnknown && isRead && cursor.Position == readTo)
                {
                    depth--;
                    return cursor.Fail(first, $"this can be read in two ways: write brackets around the name, [{cursor.Between(first, end)}] or [{cursor.Between(first, end + 1)}]");
                }

                (isRead, proposition, readTo) = (true, read, cursor.Position);
                if (!cursor.TakesUnknown || !HasUnknown(subject))
                {
                    break;
                }
            }

            limit = end - 1;
            if (limit <= first)
            {
                break;
            }
        }

        depth--;
        cursor.Position = isRead ? readTo : start;
        return isRead;
    }

    private static bool HasUnknown(NounPhrase[] phrases) => Array.Exists(phrases, static phrase => phrase.Name is { Mostly: Filler.None });

    // "In early 2023, ...", "Citing security concerns, ...".
    private FrontedPhrase ReadFronted()
    {
        if (times.TryRead(out var time))
        {
            cursor.TryMark(',');
            return new(time, null);
        }

        var start = cursor.Position;
        if (cursor.TryAny(["citing", "invoking"]) is not null && nouns.Read(NounContext.Alone) is { } reason && cursor.TryMark(','))
        {
            return new(null, PhraseValues.WordsOf(reason));
        }

        cursor.Position = start;
        return default;
    }

    /// <summary>Reads what is said of a subject.</summary>
    internal bool TryPredicate(ClauseKind kind, NounPhrase[] subject, FrontedPhrase before, out Proposition proposition, bool isNegated = false)
    {
        var isPlural = subject.Length > 1 ? true : subject[0].IsPlural;
        foreach (var group in groups.Read(kind, isNegated ? null : isPlural))
        {
            var put = group;
            put.IsNegated ^= isNegated;
            if (TryVerb(put, kind, subject, before, out proposition))
            {
                return true;
            }
        }

        proposition = null!;
        return false;
    }

    /// <summary>Reads a gerund of somebody's doing: "of plotting a coup".</summary>
    internal bool TryGerund(NounPhrase[] doers, out Proposition proposition)
    {
        proposition = null!;
        var start = cursor.Position;
        if (depth >= MaxDepth)
        {
            return false;
        }

        depth++;
        var isRead = false;
        foreach (var group in groups.ReadGerund())
        {
            if (isRead = TryVerb(group, ClauseKind.Embedded, doers, default, out proposition))
            {
                break;
            }
        }

        depth--;
        return isRead || cursor.Back(start);
    }

    // "to V" and "not to V", as the doing of those who were named.
    private bool TryInfinitive(NounPhrase[] doers, out Proposition proposition)
    {
        proposition = null!;
        var start = cursor.Position;
        if (depth >= MaxDepth || !cursor.Is("to") && !cursor.Is("not to"))
        {
            return false;
        }

        depth++;
        var isRead = TryPredicate(ClauseKind.Infinitive, doers, default, out proposition);
        depth--;
        return isRead || cursor.Back(start);
    }

    // "Neither China nor Russia has ...".
    private bool TryNeither(in NounContext context, out NounPhrase[] all)
    {
        all = [];
        var start = cursor.Position;
        if (!cursor.Try("neither") || nouns.Read(in context) is not { } first || !cursor.Try("nor") || nouns.Read(in context) is not { } second)
        {
            return cursor.Back(start);
        }

        all = [first, second];
        return true;
    }

    private bool TryVerb(VerbGroup group, ClauseKind kind, NounPhrase[] subject, FrontedPhrase before, out Proposition proposition)
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
            if ((form.Forms & group.Wanted) == 0 || IsPastOfAnother(form, word, group.Wanted) || cursor.Length(form.Text, group.At) is not (> 0 and var length))
            {
                continue;
            }

            isVerb = true;
            cursor.Position += length;

            // A frame that takes what the object mostly stands for goes before one that takes what it may stand for.
            var behind = cursor.Position;
            if (form.Verb.Frames.Length > 1 && TryFrames(group, form, kind, subject, before, behind, isStrict: true, out proposition) || TryFrames(group, form, kind, subject, before, behind, isStrict: false, out proposition))
            {
                return true;
            }
        }

        return !isVerb && MissVerb(in group, word);
    }

    private bool TryFrames(VerbGroup group, VerbForm form, ClauseKind kind, NounPhrase[] subject, FrontedPhrase before, int behind, bool isStrict, out Proposition proposition)
    {
        foreach (var frame in form.Verb.Frames)
        {
            cursor.Position = behind;
            if (!cursor.Step())
            {
                break;
            }

            var state = new ClauseState(group, form.Verb, frame, subject) { When = before.When, Grounds = before.Grounds, IsStrict = isStrict, Behind = behind };
            VerbGroupReader.Tell(ref state.Group, form.Forms & group.Wanted);
            if (kind == ClauseKind.Embedded && group.IsFinite && state.Group.Tense == Tense.Present)
            {
                state.Group.Tense = default;
            }

            if (TryRest(state) && TryEnd(state) && ClauseBuilder.TryBuild(state, cursor, out proposition))
            {
                return true;
            }
        }

        proposition = null!;
        return false;
    }

    private bool TryEnd(ClauseState state)
    {
        TryResults(state);
        return IsClauseEnd() || cursor.Miss();
    }

    /// <summary>Whether a clause can end here.</summary>
    private bool IsClauseEnd() => cursor.IsAtEnd || cursor.Next.Kind is TokenKind.Mark or TokenKind.Brace || cursor.Word is "-" or "\u2013" or "\u2014" or "then" or "if" or "unless" or "per" or "but" || cursor.Is("according to");
}
