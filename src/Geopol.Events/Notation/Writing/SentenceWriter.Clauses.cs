namespace Geopol.Events;

/// <summary>Clauses.</summary>
internal ref partial struct SentenceWriter
{
    private void WriteClause(Proposition proposition, ClauseKind kind) => WriteClause(proposition, VerbChoices.Of(proposition, words), kind);

    private void WriteClause(Proposition proposition, VerbChoice choice, ClauseKind kind, ClauseGap gap = ClauseGap.None)
    {
        var isPlural = gap != ClauseGap.Subject && WriteSubject(proposition, choice);
        WritePredicate(proposition, choice, kind, isPlural);
        WriteRest(proposition, choice, gap);
    }

    // Whether it is a plural.
    private bool WriteSubject(Proposition proposition, VerbChoice choice)
    {
        var content = proposition.Event;
        var role = SubjectOf(content, choice.Verb);
        if ((role == SentenceRole.None ? (content as Transfer)?.StageBy : EventRoles.One(content, role)) is { } one)
        {
            return WriteActor(one);
        }

        var actors = EventRoles.Actors(content, role);
        if (actors.IsEmpty)
        {
            if (content is Interaction { Cause: { } cause })
            {
                return WriteTheme(cause, default, isCause: true);
            }

            line.Word("somebody");
            return false;
        }

        return WriteActors(IsFirstAlone(proposition, choice.Verb) ? actors[..1] : actors);
    }

    // "Offers to do something else" has the interaction's actors before the transfer's verb.
    private static SentenceRole SubjectOf(GeopolEvent content, LexiconVerb verb) => content is Interaction ? SentenceRole.Actors : verb.Subject;

    private static bool IsFirstAlone(Proposition proposition, LexiconVerb verb) => proposition.Wording?.Subject == SubjectForm.First
        && EventRoles.Actors(proposition.Event, verb.Subject).Length > 1 && PlaceOfOthers(verb) is not null;

    // Where those stand that take part as the subject does: as the object, or behind a preposition.
    private static Preposition? PlaceOfOthers(LexiconVerb verb)
    {
        if (verb.Object.Contains(verb.Subject))
        {
            return Preposition.None;
        }

        return verb.PrepositionOf(verb.Subject) is var preposition and not Preposition.None ? preposition : null;
    }

    private void WriteRest(Proposition proposition, VerbChoice choice, ClauseGap gap)
    {
        var content = proposition.Event;
        var verb = choice.Verb;
        var marks = content.Marks;
        aboutWord = verb.RolesOf(Preposition.About).IsEmpty ? "about" : "around";
        var printed = new SentenceRoleSet(SubjectOf(content, verb));
        var others = IsFirstAlone(proposition, verb) ? PlaceOfOthers(verb) : null;
        if (others == Preposition.None)
        {
            WriteActors(EventRoles.Actors(content, verb.Subject)[1..], new(verb, Preposition.None, verb.Subject));
        }
        else if (gap != ClauseGap.Object)
        {
            WriteObject(content, verb, ref printed);
        }

        for (var i = 1; i < Prepositions.Count; i++)
        {
            var preposition = (Preposition)i;
            if (others == preposition)
            {
                line.Word(Prepositions.WordsOf(preposition));
                WriteActors(EventRoles.Actors(content, verb.Subject)[1..], new(verb, preposition, verb.Subject));
                continue;
            }

            if (preposition == Preposition.As && content is Transfer transfer && verb.TransferKind.IsAbsent && TransferKinds.Of(transfer.Kind) is { } kind)
            {
                line.Word("as");
                line.Word(kind);
                continue;
            }

            foreach (var role in verb.RolesOf(preposition))
            {
                if ((role == SentenceRole.Themes || !printed.Has(role) && verb.PrepositionOf(role) == preposition) && !IsInferred(marks, role)
                    && (role != SentenceRole.Subject || gap != ClauseGap.Object) && TryWriteRole(content, role, preposition, verb))
                {
                    printed.Add(role);
                    break;
                }
            }
        }

        if (content.When is { Edtf: { IsAbsent: false } edtf } && !InferredMembers.Is(marks, "when"))
        {
            WriteTime(edtf);
        }

        WriteEmbedded(proposition, verb);
    }

    // Of several that could be the object the one that no preposition is for: a role without one, a theme that relates to nothing else.
    private void WriteObject(GeopolEvent content, LexiconVerb verb, ref SentenceRoleSet printed)
    {
        foreach (var alone in (ReadOnlySpan<bool>)[true, false])
        {
            foreach (var role in verb.Object)
            {
                if ((verb.PrepositionOf(role) == Preposition.None || role == SentenceRole.Themes) == alone && !printed.Has(role) && !IsInferred(content.Marks, role) && TryWriteRole(content, role, Preposition.None, verb))
                {
                    printed.Add(role);
                    return;
                }
            }
        }
    }

    // What a transfer passes between whom is said even where the recorder added it: the sentence is about it.
    private static bool IsInferred(EquatableArray<Mark> marks, SentenceRole role) => !marks.IsEmpty && role is not (SentenceRole.Supplier or SentenceRole.Recipient) && InferredMembers.Is(marks, EventRoles.MemberOf(role));

    private void WriteEmbedded(Proposition proposition, LexiconVerb verb)
    {
        // Deeper clauses are left out: nobody reads them again.
        if (++depth < SentenceReader.MaxDepth)
        {
            WriteInside(proposition, verb);
        }

        depth--;
    }

    private void WriteInside(Proposition proposition, LexiconVerb verb)
    {
        switch (proposition.Event)
        {
            case Meeting { Topics: [var topic] } when !verb.HasLongerWithDeal && DealClauses.TermOf(topic) is { } term:
                line.Word("a deal in which");
                WriteClause(term, ClauseKind.Embedded);
                break;
            case Agreement { Terms: [{ Proposition: { } term }] } agreement
                when !InferredMembers.Is(agreement.Marks, "terms") && !proposition.Asks.Contains(Asked.Terms):
                line.Word(verb.HasDeal ? "in which" : "a deal in which");
                WriteClause(term, ClauseKind.Embedded);
                break;
            case Warning warning:
                WriteThreat(warning, verb);
                break;
            case Interaction { Content.Proposition: { } content } interaction when verb.Takes != InfinitiveOf.Nobody:
                var doers = verb.Takes == InfinitiveOf.Subject ? interaction.Actors : interaction.Recipients;
                TryWriteInfinitive(content, doers, verb.Takes == InfinitiveOf.Subject ? interaction.Cause : null);
                break;
        }
    }

    private void WriteThreat(Warning warning, LexiconVerb verb)
    {
        if (warning.Condition is null && warning.Consequence is { Proposition: { } doing } && verb.Takes == InfinitiveOf.Subject && warning.Addressees.IsEmpty && warning.When is null
            && warning.Issuer is { } issuer && TryWriteInfinitive(doing, [issuer]))
        {
            return;
        }

        if (warning.Consequence is not { } consequence)
        {
            return;
        }

        line.Word("that");
        if (warning.Condition is { } condition)
        {
            line.Word("if");
            WriteWordsOrClause(condition);
            line.Word("then");
        }

        WriteWordsOrClause(consequence);
    }

    private void WriteWordsOrClause(Clause clause)
    {
        if (clause.Proposition is { } proposition)
        {
            WriteClause(proposition, ClauseKind.Embedded);
        }
        else
        {
            WriteBracket(clause.Words!, null);
        }
    }

    // "to sell ...", where an infinitive says it all.
    private bool TryWriteInfinitive(Proposition content, EquatableArray<Actor> doers, Theme? cause = null)
    {
        var choice = VerbChoices.Of(content, words);
        if (!IsDoneBy(content, choice.Verb, doers, cause))
        {
            return false;
        }

        WritePredicate(content, choice, ClauseKind.Infinitive, isPlural: false);
        WriteRest(content, choice, ClauseGap.None);
        return true;
    }

    // Whether an infinitive says it: its subject are these, and it says nothing that an infinitive can't.
    private static bool IsDoneBy(Proposition content, LexiconVerb verb, EquatableArray<Actor> doers, Theme? cause)
    {
        var role = SubjectOf(content.Event, verb);
        return content.Condition is null && content.Asks.IsEmpty
            && (cause is not null ? content.Event is Interaction { Actors.IsEmpty: true } caused && caused.Cause == cause
                : EventRoles.One(content.Event, role) is { } one ? doers is [var doer] && doer == one
                : !doers.IsEmpty && EventRoles.Actors(content.Event, role).SequenceEqual(doers.AsSpan()) && !IsFirstAlone(content, verb)
                    || doers.Count == 1 && IsFirstAlone(content, verb) && EventRoles.Actors(content.Event, role)[0] == doers[0]);
    }
}
