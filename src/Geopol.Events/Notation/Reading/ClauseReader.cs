namespace Geopol.Events;

/// <summary>
/// Reads clauses. A clause has a subject, a verb, and the complements that the verb's frame takes. The first frame that fits the whole clause is used.
/// </summary>
internal sealed partial class ClauseReader
{
    /// <summary>The largest depth of clauses within clauses.</summary>
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

    /// <summary>Resets the reader for another sentence.</summary>
    internal void Reset() => longestSubject = 0;

    /// <summary>Reads a clause with its subject. Returns false, with the position unchanged, if there is no clause.</summary>
    internal bool TryRead(ClauseKind kind, out Proposition proposition)
    {
        proposition = null!;
        var start = cursor.Position;
        if (depth >= MaxDepth)
        {
            return cursor.Fail(start, "clauses are nested too deep");
        }

        depth++;
        var before = ReadFronted();
        var isRead = TryNeither(out var none) ? TryPredicate(kind, none, before, out proposition, isNegated: true)
            : TryNominal(kind, in before, out proposition) || TrySubjects(kind, in before, out proposition);
        depth--;
        return isRead || cursor.Back(start);
    }

    // Reads a clause with each possible subject. A verb after a name may also be a noun. So shorter subjects are tried too.
    private bool TrySubjects(ClauseKind kind, in FrontedPhrase before, out Proposition proposition)
    {
        proposition = null!;
        var first = cursor.Position;
        var limit = int.MaxValue;
        var readTo = -1;
        for (var i = 0; i < MostSubjects && limit > first && cursor.Step(); i++)
        {
            cursor.Position = first;
            if (!nouns.TryReadList(NounContext.Subject with { Limit = limit }, out var subject))
            {
                break;
            }

            var end = cursor.Position;
            longestSubject = limit == int.MaxValue ? end : longestSubject;
            if (kind == ClauseKind.Main && TryExpected(subject, in before, out var expected))
            {
                proposition = expected;
                return true;
            }

            if (TrySubject(kind, ref subject, in before, out var read))
            {
                if (!cursor.TakesUnknown)
                {
                    proposition = read;
                    return true;
                }

                if (cursor.Position == readTo)
                {
                    return cursor.Fail(first, $"this can be read in two ways: write brackets around the name, [{cursor.Between(first, end)}] or [{cursor.Between(first, end + 1)}]");
                }

                (proposition, readTo) = (read, cursor.Position);
                if (!HasUnknown(subject))
                {
                    break;
                }
            }

            limit = end - 1;
        }

        cursor.Position = Math.Max(readTo, first);
        return readTo >= 0;
    }

    // Reads the clause with the phrase between commas as a part of the subject. If this fails, reads it without the phrase.
    private bool TrySubject(ClauseKind kind, ref NounPhrase[] subject, in FrontedPhrase before, out Proposition read)
    {
        var end = cursor.Position;
        return TryApposition(ref subject) && TryPredicate(kind, subject, before, out read) || cursor.Back(end) | TryPredicate(kind, subject, before, out read);
    }

    private static bool HasUnknown(NounPhrase[] phrases) => Array.Exists(phrases, static phrase => phrase.Name is { Mostly: Filler.None });

    /// <summary>Reads the verb and its complements. The caller has read the subject before.</summary>
    internal bool TryPredicate(ClauseKind kind, NounPhrase[] subject, FrontedPhrase before, out Proposition proposition, bool isNegated = false)
    {
        var from = groups.Count;
        groups.Read(kind, isNegated ? null : subject.Length > 1 ? true : subject[0].IsPlural);
        return TryGroups(from, kind, subject, before, isNegated, out proposition);
    }

    private bool TryGroups(int from, ClauseKind kind, NounPhrase[] subject, in FrontedPhrase before, bool isNegated, out Proposition proposition)
    {
        var to = groups.Count;
        proposition = null!;
        var isRead = false;
        for (var i = from; i < to && !isRead; i++)
        {
            var group = groups[i];
            group.IsNegated ^= isNegated;
            isRead = TryVerb(in group, kind, subject, in before, out proposition);
        }

        groups.Forget(from);
        return isRead;
    }

    /// <summary>Reads a gerund with these doers: "of plotting a coup".</summary>
    internal bool TryGerund(NounPhrase[] doers, out Proposition proposition)
    {
        proposition = null!;
        var start = cursor.Position;
        if (depth >= MaxDepth)
        {
            return false;
        }

        depth++;
        var from = groups.Count;
        groups.ReadGerund();
        var isRead = TryGroups(from, ClauseKind.Embedded, doers, default, isNegated: false, out proposition);
        depth--;
        return isRead || cursor.Back(start);
    }

    // Reads "to V" or "not to V" with these doers.
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

    // Reads two subjects: "Neither China nor Russia has ...".
    private bool TryNeither(out NounPhrase[] all)
    {
        all = [];
        var start = cursor.Position;
        if (!cursor.Try("neither") || nouns.Read(NounContext.Subject) is not { } first || !cursor.Try("nor") || nouns.Read(NounContext.Subject) is not { } second)
        {
            return cursor.Back(start);
        }

        all = [first, second];
        return true;
    }
}
