namespace Geopol.Events;

/// <summary>Writes clauses: a subject, a verb, and the parts after the verb.</summary>
internal sealed partial class ClauseWriter(Vocabulary words, NounWriter nouns, FramePicker picker)
{
    private readonly VerbGroupWriter groups = new(words);

    /// <summary>Returns whether an adverb says how likely the event is: "will probably sell".</summary>
    internal bool IsHedged(Proposition proposition) => groups.IsAdverbial(proposition);

    /// <summary>Writes a clause. Returns false and writes nothing if clauses are nested too deep.</summary>
    internal bool Write(Line line, Proposition proposition, ClauseKind kind, Care care, int depth)
    {
        if (depth >= ClauseReader.MaxDepth)
        {
            return false;
        }

        var choice = picker.Pick(proposition, care, depth == 0);
        if (proposition.Wording?.Subject == SubjectForm.Event && care < Care.Tagged && EventNoun.In(choice.Verb.Lemma) is var (verb, noun) && words.Verb(verb) is { } step)
        {
            WriteEvent(line, noun, choice, care);
            groups.Write(line, proposition, kind, noun.IsPlural, choice with { Passive = step.Forms });
            WriteRest(line, proposition, choice, care, depth, IsOfEvent);
        }
        else
        {
            var isPlural = WriteSubject(line, choice, care);
            groups.Write(line, proposition, kind, isPlural, choice);
            WriteRest(line, proposition, choice, care, depth);
        }

        return true;
    }

    /// <summary>
    /// Writes "it is unknown who" or "it is unknown what", and the clause after it. Returns false and writes nothing if the verb has no free place for the
    /// unknown member.
    /// </summary>
    internal bool TryWriteAsked(Line line, Proposition proposition, OpenQuestion asked, Care care)
    {
        var choice = picker.Pick(proposition, care, isOuter: true);
        var gap = IsAsked(choice, SlotPlace.Subject, asked) ? SlotPlace.Subject : IsAsked(choice, SlotPlace.Object, asked) ? SlotPlace.Object : SlotPlace.None;
        if (gap == SlotPlace.None)
        {
            return false;
        }

        line.Words("it is unknown", gap == SlotPlace.Subject ? "who" : "what");
        var isPlural = gap == SlotPlace.Object && WriteSubject(line, choice, care);
        groups.Write(line, proposition, ClauseKind.Main, isPlural, choice);
        WriteRest(line, proposition, choice, care, 0, placed => placed.Place == gap);
        return true;
    }

    private static bool IsAsked(FrameChoice choice, SlotPlace place, OpenQuestion asked) => choice.Frame[place] is { } slot && ClauseReader.AskedOf(slot.Options[0].Role) == asked
        && !choice.Plan.Places.Any(placed => placed.Place == place && placed.Parts.Length > 0);

    // Writes the subject. Returns whether the subject is a plural.
    private bool WriteSubject(Line line, FrameChoice choice, Care care)
    {
        var subject = choice.Plan.Subject;
        if (subject.Parts is { Length: > 0 } && nouns.WriteList(line, subject.Parts, subject.Slot, subject.Role, NounContext.Subject, care) is { Length: > 0 } phrases)
        {
            if (care == Care.Plain && subject.Parts is [{ Value: Actor { Names.IsAbsent: false } actor }] && actor.Description.In(LanguageTag.English) is { } said && BracketText.IsVisible(said) && phrases[0].Name?.Actor != actor)
            {
                line.Add($", {said},");
            }

            return phrases.Length > 1 || phrases[0].IsPlural == true;
        }

        line.Words("somebody");
        return false;
    }

    // Writes the parts after the verb. Skips the parts that are written before the verb, and the unknown part.
    private void WriteRest(Line line, Proposition proposition, FrameChoice choice, Care care, int depth, Predicate<Placed>? isSaid = null)
    {
        var filled = NounContext.Bit(SlotPlace.Subject);
        var isTimeSaid = false;
        var isSubjectSaid = false;
        foreach (var placed in choice.Plan.Places)
        {
            if (placed.Place == SlotPlace.Subject || isSaid?.Invoke(placed) == true || care == Care.Spare && placed.Place != SlotPlace.Object && placed.Slot is not { IsRequired: true } || isSubjectSaid && placed.Role == FrameRole.Subject)
            {
                continue;
            }

            if (placed.IsClause && !isTimeSaid)
            {
                WriteTime(line, proposition.Event, care);
                isTimeSaid = true;
            }

            filled |= NounContext.Bit(placed.Place);
            isSubjectSaid |= placed.IsClause ? WriteClause(line, placed, care, depth) : WritePlaced(line, placed, new(choice.Frame, filled, int.MaxValue, false), care);
        }

        if (proposition.Event is Transfer transfer && FramePicker.IsKindAside(transfer, choice.Frame))
        {
            line.Words("as", TransferKinds.Of(transfer.Kind));
        }

        if (!isTimeSaid)
        {
            WriteTime(line, proposition.Event, care);
        }

        if (proposition.Event is Interaction interaction && care < Care.Spare)
        {
            WriteResults(line, interaction, care);
        }
    }

    // Writes the parts at a place. Returns whether the subject of an agreement was written together with its kind.
    private bool WritePlaced(Line line, in Placed placed, in NounContext context, Care care)
    {
        var before = line.Length;
        if (placed.Role == FrameRole.Where && placed.Parts is [{ Value: Place { Names.IsAbsent: true } somewhere }] && somewhere.Description.In(LanguageTag.English) is { } said && TryDescribed(line, said, care))
        {
            return false;
        }

        if (placed.Slot is null && placed.Role == FrameRole.Where && care < Care.Tagged && placed.Parts is [{ Value: Place institution }] && institution.Names.In(LanguageTag.English) is { } named && words.Name(named) is { } name && ((name.Mostly | name.Maybe) & Filler.Place) == 0)
        {
            // Writes a place such as "at the International Court of Justice".
            line.Words("at", name.HasArticle ? "the" : null, named);
            return false;
        }

        line.Words(PrepositionOf(placed));
        if (placed.Parts.Length > 0 && nouns.WriteList(line, placed.Parts, placed.Slot, placed.Role, in context, care) is { Length: > 0 } phrases)
        {
            return placed is { Role: FrameRole.Kind, Parts: [{ Value: Agreement { Title.IsAbsent: true } }] } && AgreementNouns.TryRead(phrases[0], out _, out var subject, out _) && subject is not null;
        }

        if (placed is { Role: FrameRole.Where, Slot: null } && TryOtherPlace(line, placed, in context, before, care))
        {
            return false;
        }

        if (placed.Slot is { IsRequired: true } slot)
        {
            line.Words((slot.Takes & (Filler.Actor | Filler.People)) != 0 ? "somebody" : "something");
        }
        else
        {
            line.Cut(before);
        }

        return false;
    }

    private bool WriteClause(Line line, in Placed placed, Care care, int depth)
    {
        var before = line.Length;
        var isWritten = placed.Parts[0].Value is not Proposition clause ? WriteThreat(line, (Warning)placed.Parts[0].Value, care, depth) : placed.Place switch
        {
            SlotPlace.That => WriteThat(line, "that", clause, care, depth),
            SlotPlace.Whether => WriteThat(line, "whether", clause, care, depth),
            SlotPlace.None => WriteThat(line, line.EndsWith(" deal") || line.EndsWith(" agreement") ? "in which" : "a deal in which", clause, care, depth),
            SlotPlace.Infinitive => WriteDoing(line, clause, null, care, depth + 1),
            _ => WriteDoing(line, clause, SlotPlaces.WordsOf(placed.Place), care, depth + 1),
        };
        if (!isWritten)
        {
            line.Cut(before);
        }

        return false;
    }

    // Writes a threat: "that if A then [words]".
    private bool WriteThreat(Line line, Warning warning, Care care, int depth)
    {
        line.Words("that");
        if (warning.Condition is { } condition)
        {
            line.Words("if");
            if (!WriteWordsOrClause(line, condition, care, depth))
            {
                return false;
            }

            line.Words("then");
        }

        return WriteWordsOrClause(line, warning.Consequence!, care, depth);
    }

    private bool WriteWordsOrClause(Line line, Clause clause, Care care, int depth)
    {
        if (clause.Proposition is { } proposition)
        {
            return proposition.Condition is null && Write(line, proposition, ClauseKind.Embedded, care, depth + 1);
        }

        line.Words(BracketText.Of(clause.Words!));
        return true;
    }

    private bool WriteThat(Line line, string word, Proposition clause, Care care, int depth)
    {
        line.Words(word);
        if (clause.Condition is { } condition)
        {
            line.Words("if");
            if (!Write(line, condition, ClauseKind.Embedded, care, depth + 1))
            {
                return false;
            }

            line.Words("then");
        }

        return Write(line, clause, ClauseKind.Embedded, care, depth + 1);
    }

    // Writes "to sell" or "of having sold". The caller has written the doer before.
    private bool WriteDoing(Line line, Proposition clause, string? preposition, Care care, int depth)
    {
        if (depth >= ClauseReader.MaxDepth)
        {
            return false;
        }

        var choice = picker.Pick(clause, care, isOuter: false);
        if (preposition is null)
        {
            groups.Write(line, clause, ClauseKind.Infinitive, isPlural: false, choice);
        }
        else
        {
            line.Words(preposition);
            groups.WriteGerund(line, clause, choice);
        }

        WriteRest(line, clause, choice, care, depth);
        return true;
    }
}
