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
        else if (asked.IsAbsent && !IsWord("to") && !IsWord("not to") && !IsDeal(verb) && IsNoun() && !(IsWord("about") && !verb.RolesOf(Preposition.About).IsEmpty) && !TryReadList("a name", out objects, out number))
        {
            return false;
        }

        if (verb.Twin is { Object.Length: > 0 } twin && number > 0 && SentenceRoles.First(verb.Object, nouns[objects].Kinds, nouns[objects].IsFree) == SentenceRole.None && twin.RoleOfObject(nouns[objects].Kinds, nouns[objects].IsFree) != SentenceRole.None)
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
        else if (!put.IsPassive && asked.IsAbsent && !IsDeal(verb) && verb.Object.Length > 0)
        {
            Expect("a name");
        }

        if (verb.Takes == InfinitiveOf.Subject || verb.Takes == InfinitiveOf.Object && number > 0)
        {
            Expect("to");
        }

        // At the end there is nothing to read, but what could follow.
        while (!IsAtEnd || expected is not null)
        {
            var before = position;
            if (verb.Twin is { Takes: InfinitiveOf.Subject } doing && number == 0 && !put.IsPassive && asked.IsAbsent && IsInfinitive(doing) && slots.HasOnlySubjectAndPlace())
            {
                slots.Move(verb.Subject, doing.Subject);
                put.Verb = verb = doing;
            }

            if (IsInfinitive(verb))
            {
                if (verb.Takes == InfinitiveOf.Object && number == 0)
                {
                    return Stop(position, $"say whom: '{verb.Lemma}' has somebody between itself and 'to'");
                }

                if (verb.Takes == InfinitiveOf.Object && (nouns[objects].Kinds & NounKinds.Actor) == 0)
                {
                    return Stop(nouns[objects].At, $"{Said(in nouns[objects])} does nothing: between '{verb.Lemma}' and 'to' stands an actor");
                }

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
        InfinitiveOf.Subject => IsWord("not to") || IsWord("to") && (verb.RolesOf(Preposition.To).IsEmpty || IsVerbAt(SkipSpaces(position + 2))),
        _ => false,
    };

    private readonly bool IsVerbAt(int at)
    {
        var word = SentenceText.FirstWord(text[at..]);
        at = words.IsManner(word) ? SkipSpaces(at + word.Length) : at;
        return words.Verbs.Longest(text[at..], VerbForms.Base) is not null || words.Control(text[at..], VerbForms.Base) is not null;
    }

    // "a deal in which", or "in which" behind a verb that has the deal in itself: "negotiate a deal in which".
    private readonly bool IsDeal(LexiconVerb verb) => IsWord("a deal in which") || verb.HasDeal && IsWord("in which");

    // Steps over one adjunct, if one stands here; false where it is faulty.
    private bool TryReadAdjunct(LexiconVerb verb, ref ClausePut put, ref ClauseSlots slots, ref ClauseParts parts)
    {
        // Every one begins with a word of small letters.
        if (expected is null && !char.IsAsciiLetterLower(Peek))
        {
            return true;
        }

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

        if (IsDeal(verb) && verb.Sort is EventSort.Meeting or EventSort.Agreement)
        {
            return verb is { Sort: EventSort.Meeting, HasLongerWithDeal: true } ? Stop(position, $"the deal stands right behind the verb: '{verb.Lemma} a deal in which'") : TryReadDeal(ref parts);
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
            Expect(verb.HasDeal ? "in which" : "a deal in which");
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

        ExpectTime(in parts);
        return true;
    }

    private readonly void ExpectTime(in ClauseParts parts)
    {
        if (expected is null || !parts.When.IsAbsent)
        {
            return;
        }

        foreach (var word in (ReadOnlySpan<string>)["on", "in", "since", "until", "by", "from", "between"])
        {
            Expect(word);
        }
    }

    private readonly void ExpectPreposition(LexiconVerb verb, Preposition preposition)
    {
        if (expected is not null && (!verb.RolesOf(preposition).IsEmpty || isCompleting && preposition == Preposition.As && verb is { Sort: EventSort.Transfer, TransferKind.IsAbsent: true }))
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

        if (roles.IsEmpty && preposition is (Preposition.On or Preposition.By or Preposition.From))
        {
            return Stop(SkipSpaces(at + Prepositions.WordsOf(preposition).Length), $"'{verb.Lemma}' takes '{Prepositions.WordsOf(preposition)}' only before a date");
        }

        if (roles.IsEmpty)
        {
            return Stop(at, $"'{verb.Lemma}' takes no '{Prepositions.WordsOf(preposition)}'{Taken(verb)}");
        }

        Step(Prepositions.WordsOf(preposition).Length);
        if (preposition == Preposition.In && char.IsAsciiDigit(Peek))
        {
            return Stop(position, $"'{SentenceText.FirstWord(Rest)}' isn't a date as 2023-09-05, 2023-09 or September 2023");
        }

        if (!TryReadList(SentenceRoles.Expected(roles[0]), out var start, out var count))
        {
            return false;
        }

        if (SentenceRoles.First(roles, nouns[start].Kinds, nouns[start].IsFree) is var role and not SentenceRole.None)
        {
            return TryAssign(verb, role, preposition, start, count, ref slots);
        }

        // "for $2.5 billion".
        if (preposition == Preposition.For && nouns[start].Money is not null && verb.RoleBehind(Preposition.InExchangeFor, NounKinds.Goods, isFree: false) is var price and not SentenceRole.None)
        {
            return TryAssign(verb, price, Preposition.InExchangeFor, start, count, ref slots);
        }

        return StopAtRole(in nouns[start], roles[0]);
    }

    // ": it takes 'to', 'for' or 'in'", the first few.
    private static string Taken(LexiconVerb verb)
    {
        var taken = new List<string>();
        for (var i = 1; i < Prepositions.Count && taken.Count < 5; i++)
        {
            if (!verb.RolesOf((Preposition)i).IsEmpty)
            {
                taken.Add($"'{Prepositions.WordsOf((Preposition)i)}'");
            }
        }

        return taken.Count == 0 ? "" : $"; it takes {string.Join(", ", taken)}";
    }

    private bool StopAtRole(in Noun noun, SentenceRole role) => Stop(noun.At, $"{Said(in noun)} stands where {SentenceRoles.Expected(role)} {(SentenceRoles.Takes(role) == NounKinds.Goods ? "are" : "is")} meant");

    private readonly string Said(in Noun noun)
    {
        var rest = text[noun.At..];
        var end = noun.Name is { } name && rest.IndexOf(name.Text) is >= 0 and var at ? at + name.Text.Length : SentenceText.FirstWord(rest).Length;
        return $"'{Excerpt.Of(rest[..Math.Min(Math.Max(end, 1), NotationFault.MaxShown)].ToString())}'";
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

        Step(IsWord("a deal in which") ? "a deal in which".Length : "in which".Length);
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

            if (IsAtEnd || Peek is '.' or ':' || Peek == ',' && !IsComma() || IsWord("then"))
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

    private bool TryAssignObject(LexiconVerb verb, int start, int count, ref ClauseSlots slots)
    {
        var role = verb.RoleOfObject(nouns[start].Kinds, nouns[start].IsFree);
        return role != SentenceRole.None ? TryAssign(verb, role, Preposition.None, start, count, ref slots)
            : verb.Object.Length == 0 ? Stop(nouns[start].At, $"'{verb.Lemma}' takes no object")
            : Stop(nouns[start].At, $"'{verb.Lemma}' takes {string.Join(" or ", verb.Object.Select(SentenceRoles.Expected).Distinct())} here, not {Said(in nouns[start])}");
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
                return StopAtRole(in nouns[i], role);
            }
        }

        var part = PartOf(verb, role, preposition, start, count, in slots);
        if (count > 1 && SentenceRoles.IsSingle(role) && (role != SentenceRole.Where || part is InteractionRole.None or InteractionRole.Where))
        {
            return Stop(nouns[start + 1].At, $"one alone fits here, not a list: make a claim of each");
        }

        if (slots.IsFull || slots.Has(role, part) && !(role is SentenceRole.Participants or SentenceRole.Parties or SentenceRole.Themes or SentenceRole.Recipients))
        {
            return Stop(nouns[start].At, $"{SentenceRoles.Expected(role)} was named already");
        }

        if (slots.HasOther(preposition, part))
        {
            return Stop(nouns[start].At, $"'{Prepositions.WordsOf(preposition)}' stands here twice, for two things: say one of them in another way");
        }

        slots.Add(new(role, preposition, start, count, part));
        return true;
    }

    // The role in an interaction. A content and a ground are one thing, in words.
    private readonly InteractionRole PartOf(LexiconVerb verb, SentenceRole role, Preposition preposition, int start, int count, in ClauseSlots slots)
    {
        var part = role == SentenceRole.Actors ? InteractionRole.None : verb.RoleAt(preposition, role);
        return part is InteractionRole.Content or InteractionRole.Grounds && (count > 1 || role != SentenceRole.Themes || !IsMatter(in nouns[start]) || slots.Has(role, part)) ? InteractionRoles.WithoutWords(part, preposition) : part;
    }
}
