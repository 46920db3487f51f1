namespace Geopol.Events;

/// <summary>Clauses: a subject, a predicate, and what stands behind the verb.</summary>
internal ref partial struct SentenceReader
{
    /// <summary>Reads a clause whole.</summary>
    private bool TryReadClause(ClauseKind kind, out Proposition proposition)
    {
        proposition = null!;
        if (++depth > MaxDepth)
        {
            return Stop(position, "the sentence nests too deep");
        }

        var before = nounCount;
        var isRead = TryReadList("an actor", out var start, out var count) && TryReadClauseOf(kind, start, count, default, out proposition);
        (nounCount, depth) = (before, depth - 1);
        return isRead;
    }

    /// <summary>Reads the clause of a subject that was read.</summary>
    private bool TryReadClauseOf(ClauseKind kind, int start, int count, Asked asked, out Proposition proposition)
    {
        proposition = null!;
        var put = default(ClausePut);
        var isPlural = count > 1 || nouns[start].IsPlural;
        var at = position;
        return TryReadPredicate(kind, isPlural, ref put) && TryReadRest(ref put, at, start, count, asked, out proposition);
    }

    /// <summary>Reads "to" and what follows, as the doing of those who were named.</summary>
    private bool TryReadInfinitive(int start, int count, out Proposition proposition)
    {
        proposition = null!;
        if (++depth > MaxDepth)
        {
            return Stop(position, "the sentence nests too deep");
        }

        var before = nounCount;
        var put = default(ClausePut);
        put.IsNegated = TryWord("not");
        var at = position;
        var isRead = Require("to") && TryReadVerb(VerbForms.Base, ClauseKind.Infinitive, ref put) && TryReadRest(ref put, at, start, count, default, out proposition);
        (nounCount, depth) = (before, depth - 1);
        return isRead;
    }

    private bool TryReadRest(ref ClausePut put, int at, int start, int count, Asked asked, out Proposition proposition)
    {
        proposition = null!;
        var verb = put.Verb!;
        var slots = default(ClauseSlots);
        var parts = default(ClauseParts);
        var (doers, doerCount) = (start, count);
        var (objects, number) = (-1, 0);
        if (put.IsPassive)
        {
            (objects, number) = (start, count);
        }
        else if (asked.IsAbsent && !IsWord("to") && !IsWord("not to") && !IsDeal() && IsNoun() && !TryReadList("a name", out objects, out number))
        {
            return false;
        }

        if (verb.Twin is { } twin && number > 0 && RoleOfObject(verb, in nouns[objects]) == SentenceRole.None && RoleOfObject(twin, in nouns[objects]) != SentenceRole.None)
        {
            put.Verb = verb = twin;
        }

        if (!put.IsPassive && !TryAssign(verb, verb.Subject, Preposition.None, start, count, ref slots) || number > 0 && !TryAssignObject(verb, objects, number, ref slots))
        {
            return false;
        }

        if (!put.IsPassive && number > 0)
        {
            (doers, doerCount) = verb.Takes == InfinitiveOf.Object ? (objects, number) : (start, count);
        }
        else if (!put.IsPassive && asked.IsAbsent && verb.Takes != InfinitiveOf.Object && !IsDeal() && verb.Object.Length > 0)
        {
            Expect("a name");
        }

        while (!IsAtEnd)
        {
            var before = position;
            if (IsInfinitive(verb))
            {
                return TryReadInfinitive(doers, doerCount, out parts.Content) && TryBuild(ref put, at, ref slots, ref parts, asked, start, count, out proposition);
            }

            if (!TryReadAdjunct(verb, ref put, ref slots, ref parts))
            {
                return false;
            }

            if (position == before)
            {
                break;
            }
        }

        return TryBuild(ref put, at, ref slots, ref parts, asked, start, count, out proposition);
    }

    private readonly bool IsInfinitive(LexiconVerb verb) => verb.Takes switch
    {
        InfinitiveOf.Object => IsWord("not to") || IsWord("to"),
        InfinitiveOf.Subject => IsWord("not to") || IsWord("to") && IsVerbAt(SkipSpaces(position + 2)),
        _ => false,
    };

    private readonly bool IsVerbAt(int at)
    {
        var word = SentenceText.FirstWord(text[at..]);
        at = words.IsManner(word) ? SkipSpaces(at + word.Length) : at;
        return words.Verbs.Longest(text[at..], VerbForms.Base) is not null || words.Control(text[at..], VerbForms.Base, out _, out _) is not null;
    }

    private readonly bool IsDeal() => IsWord("a deal in which");

    // Steps over one adjunct, if one stands here; false where it is faulty.
    private bool TryReadAdjunct(LexiconVerb verb, ref ClausePut put, ref ClauseSlots slots, ref ClauseParts parts)
    {
        if (TryReadTime(out var edtf))
        {
            if (!parts.When.IsAbsent)
            {
                return Stop(position, "a clause has one time");
            }

            parts.When = edtf;
            return true;
        }

        if (faultAt >= 0)
        {
            return false;
        }

        if (IsDeal() && verb.Sort is EventSort.Meeting or EventSort.Agreement)
        {
            return TryReadDeal(ref parts);
        }

        if (verb.Sort == EventSort.Warning && IsWord("that"))
        {
            return TryReadThreat(ref parts);
        }

        if (verb.Sort == EventSort.Warning)
        {
            Expect("that");
        }

        if (verb.Sort is EventSort.Meeting or EventSort.Agreement)
        {
            Expect("a deal in which");
        }

        foreach (var preposition in Prepositions.ByLength)
        {
            if (!IsWord(Prepositions.WordsOf(preposition)))
            {
                ExpectPreposition(verb, preposition);
                continue;
            }

            return TryReadPreposition(verb, preposition, ref put, ref slots, ref parts);
        }

        return true;
    }

    private readonly void ExpectPreposition(LexiconVerb verb, Preposition preposition)
    {
        if (expected is not null && !verb.RolesOf(preposition).IsEmpty)
        {
            Expect(Prepositions.WordsOf(preposition));
        }
    }

    private bool TryReadPreposition(LexiconVerb verb, Preposition preposition, ref ClausePut put, ref ClauseSlots slots, ref ClauseParts parts)
    {
        var at = position;
        var roles = verb.RolesOf(preposition);
        if (roles.IsEmpty && preposition == Preposition.As && verb.Sort == EventSort.Transfer)
        {
            Step(2);
            return TryReadKind(ref parts);
        }

        if (roles.IsEmpty && put.IsPassive && preposition == Preposition.By)
        {
            roles = new SentenceRole[] { verb.Subject };
        }

        if (roles.IsEmpty)
        {
            return Stop(at, $"'{verb.Lemma}' takes no '{Prepositions.WordsOf(preposition)}'");
        }

        Step(Prepositions.WordsOf(preposition).Length);
        if (!TryReadList(SentenceRoles.Expected(roles[0]), out var start, out var count))
        {
            return false;
        }

        foreach (var role in roles)
        {
            if ((SentenceRoles.Takes(role) & nouns[start].Kinds) != 0)
            {
                return TryAssign(verb, role, preposition, start, count, ref slots);
            }
        }

        return Stop(nouns[start].At, $"{SentenceRoles.Expected(roles[0])} is meant here");
    }

    private bool TryReadKind(ref ClauseParts parts)
    {
        foreach (var (kind, said) in TransferKinds.Said)
        {
            if (TryWord(said))
            {
                parts.TransferKind = kind;
                return true;
            }
        }

        return Stop(position);
    }

    private bool TryReadDeal(ref ClauseParts parts)
    {
        if (parts.Deal is not null)
        {
            return Stop(position, "a clause has one deal");
        }

        Step("a deal in which".Length);
        return TryReadClause(ClauseKind.Embedded, out parts.Deal);
    }

    // "that if DPRK supplies arms then it will pay": clauses, or words in brackets.
    private bool TryReadThreat(ref ClauseParts parts)
    {
        if (parts.Consequence is not null)
        {
            return Stop(position, "a warning has one consequence");
        }

        Step("that".Length);
        if (TryWord("if"))
        {
            if (!TryReadWordsOrClause(out parts.Condition))
            {
                return false;
            }

            if (Peek == ',')
            {
                Step(1);
            }

            if (!Require("then"))
            {
                return false;
            }
        }

        return TryReadWordsOrClause(out parts.Consequence);
    }

    private bool TryReadWordsOrClause(out Clause? clause)
    {
        clause = null;
        if (Peek == '[')
        {
            var at = position;
            var noun = new Noun { At = position };
            if (!TryReadBracket(ref noun))
            {
                return false;
            }

            if (IsAtEnd || Peek is ',' or '.' or ':' || IsWord("then"))
            {
                clause = Clause.Of(noun.Free ?? noun.Name!.Text);
                return true;
            }

            position = at;
        }

        if (!TryReadClause(ClauseKind.Embedded, out var proposition))
        {
            return false;
        }

        clause = Clause.Of(proposition);
        return true;
    }

    // The object fills the first role that takes what it names; a place that fills none is where it happens.
    private static SentenceRole RoleOfObject(LexiconVerb verb, in Noun noun)
    {
        var kinds = noun.Kinds;
        foreach (var role in verb.Object)
        {
            if ((SentenceRoles.Takes(role) & kinds) != 0)
            {
                return role;
            }
        }

        return (kinds & NounKinds.Place) != 0 && verb.RolesOf(Preposition.In).Contains(SentenceRole.Where) ? SentenceRole.Where : SentenceRole.None;
    }

    private bool TryAssignObject(LexiconVerb verb, int start, int count, ref ClauseSlots slots)
    {
        var role = RoleOfObject(verb, in nouns[start]);
        return role != SentenceRole.None ? TryAssign(verb, role, Preposition.None, start, count, ref slots)
            : verb.Object.Length == 0 ? Stop(nouns[start].At, $"'{verb.Lemma}' takes no object")
            : Stop(nouns[start].At, $"'{verb.Lemma}' takes {string.Join(" or ", verb.Object.Select(SentenceRoles.Expected).Distinct())} here");
    }

    private bool TryAssign(LexiconVerb verb, SentenceRole role, Preposition preposition, int start, int count, ref ClauseSlots slots)
    {
        for (var i = start; i < start + count; i++)
        {
            var kinds = nouns[i].Kinds;
            if (kinds == NounKinds.Nobody && count == 1 && role == verb.Subject || role == SentenceRole.None && (kinds & NounKinds.Actor) != 0)
            {
                return true;
            }

            if ((SentenceRoles.Takes(role) & kinds) == 0 && !(role == SentenceRole.Actors && (kinds & (NounKinds.Goods | NounKinds.Matter)) != 0 && count == 1))
            {
                return Stop(nouns[i].At, $"{SentenceRoles.Expected(role)} is meant here");
            }
        }

        if (count > 1 && SentenceRoles.IsSingle(role))
        {
            return Stop(nouns[start + 1].At, $"one alone fits here: {SentenceRoles.Expected(role)}");
        }

        if (slots.IsFull || slots.Has(role) && !(role is SentenceRole.Participants or SentenceRole.Parties or SentenceRole.Themes or SentenceRole.Recipients))
        {
            return Stop(nouns[start].At, $"{SentenceRoles.Expected(role)} was named already");
        }

        slots.Add(new(role, preposition, start, count));
        return true;
    }
}
