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
        var actors = EventRoles.Subjects(content, SubjectOf(content, choice.Verb));
        if (!actors.IsEmpty)
        {
            return WriteActors(IsFirstAlone(proposition, choice.Verb) ? actors[..1] : actors);
        }

        if (CauseOf(content) is { } cause)
        {
            return WriteParticipant(cause, SentenceRole.Actors, default);
        }

        line.Word("somebody");
        return false;
    }

    // Goods or words as the subject: the first, for a sentence has one. A place can't be one.
    internal static Participant? CauseOf(GeopolEvent content)
    {
        if (content is Interaction interaction)
        {
            foreach (var agent in interaction.Agents)
            {
                if (agent.Goods is not null || agent.Clause is not null)
                {
                    return agent;
                }
            }
        }

        return null;
    }

    // "Offers to do something else" has the interaction's agents before the transfer's verb.
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
        if (content is Interaction interaction)
        {
            WriteRestOf(proposition, interaction, verb, gap);
            return;
        }

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
                if (!printed.Has(role) && verb.PrepositionOf(role) == preposition && !IsInferred(marks, role)
                    && (role != SentenceRole.Subject || gap != ClauseGap.Object) && TryWriteRole(content, role, preposition, verb))
                {
                    printed.Add(role);
                    break;
                }
            }
        }

        WriteWhen(content);
        WriteEmbedded(proposition, verb, wasObjectSaid: false);
    }

    private void WriteWhen(GeopolEvent content)
    {
        if (content.When is { Edtf: { IsAbsent: false } edtf } && !InferredMembers.Is(content.Marks, "when"))
        {
            WriteTime(edtf);
        }
    }

    // Of several that could be the object the one that no preposition is for.
    private void WriteObject(GeopolEvent content, LexiconVerb verb, ref SentenceRoleSet printed)
    {
        foreach (var alone in (ReadOnlySpan<bool>)[true, false])
        {
            foreach (var role in verb.Object)
            {
                if (verb.PrepositionOf(role) == Preposition.None == alone && !printed.Has(role) && !IsInferred(content.Marks, role) && TryWriteRole(content, role, Preposition.None, verb))
                {
                    printed.Add(role);
                    return;
                }
            }
        }
    }

    // What a transfer passes between whom is said even where the recorder added it: the sentence is about it.
    private static bool IsInferred(EquatableArray<Mark> marks, SentenceRole role) => !marks.IsEmpty && !IsOfTransfer(role) && InferredMembers.Is(marks, EventRoles.MemberOf(role));

    private static bool IsOfTransfer(SentenceRole role) => role is SentenceRole.Supplier or SentenceRole.Recipient;

    private void WriteEmbedded(Proposition proposition, LexiconVerb verb, bool wasObjectSaid)
    {
        // Deeper clauses are left out: nobody reads them again.
        if (++depth < SentenceReader.MaxDepth)
        {
            WriteInside(proposition, verb, wasObjectSaid);
        }

        depth--;
    }

    private void WriteInside(Proposition proposition, LexiconVerb verb, bool wasObjectSaid)
    {
        switch (proposition.Event)
        {
            case Meeting { Topics: [var topic] } when !verb.HasLongerWithDeal && DealClauses.TermOf(topic.Clause) is { } term:
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
            case Interaction { Content.Proposition: { } content } interaction when verb.Takes == InfinitiveOf.Subject || verb.Takes == InfinitiveOf.Object && wasObjectSaid:
                TryWriteInfinitive(content, verb.Takes == InfinitiveOf.Subject ? interaction.Agents : interaction.Recipients);
                break;
        }
    }

    private void WriteThreat(Warning warning, LexiconVerb verb)
    {
        if (warning.Condition is null && warning.Consequence is { Proposition: { } doing } && verb.Takes == InfinitiveOf.Subject && warning.Addressees.IsEmpty && warning.When is null
            && TryWriteInfinitive(doing, [.. warning.Issuers.Select(Participant.Of)]))
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
    private bool TryWriteInfinitive(Proposition content, EquatableArray<Participant> doers)
    {
        var choice = VerbChoices.Of(content, words);
        if (!IsDoneBy(content, choice.Verb, doers))
        {
            return false;
        }

        WritePredicate(content, choice, ClauseKind.Infinitive, isPlural: false);
        WriteRest(content, choice, ClauseGap.None);
        return true;
    }
}
