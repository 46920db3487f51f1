namespace Geopol.Events;

/// <summary>Creates the proposition of a clause that was read.</summary>
internal static partial class ClauseBuilder
{
    /// <summary>Builds the proposition. Returns false, usually with a fault, if the clause isn't a valid event.</summary>
    internal static bool TryBuild(ClauseState state, Cursor cursor, out Proposition proposition)
    {
        proposition = null!;
        if (IsEventOfItsOwn(state))
        {
            return cursor.Fail(state.Subject[0].Start, $"'{state.Subject[0].Said}' names an event: say who does what, as in 'Iran sold drones to Russia'");
        }

        if (EventOf(state, cursor) is not { } content || !state.Group.Status.IsAbsent && content is not Interaction)
        {
            return false;
        }

        var group = state.Group;
        proposition = new Proposition
        {
            Event = content,
            Polarity = group.IsNegated ? Polarity.Negated : default,
            Modality = group.Modality,
            Likelihood = group.Likelihood,
            Disposition = group.Disposition,
            Tense = group.Tense,
            Aspect = group.Aspect.IsAbsent && IsCompleting(state.Verb) ? Aspect.Completed : group.Aspect,
            Evidentiality = group.Evidentiality,
            Wording = new Wording
            {
                Lemma = LemmaOf(state, content),
                Manner = group.Manner,
                Hedge = IsStep(state, content) && StepVerbs.For(((Transfer)content).Stage, null) != state.Verb.Lemma ? state.Verb.Lemma : group.Hedge,
                TenseForm = group.TenseForm,
                Subject = FormOf(state),
                Prepositions = PrepositionsOf(state),
            },
        };
        return true;
    }

    // Returns whether the subject names another event: "the sale of S-400 systems was completed", "talks ended". As an interaction, such a clause would lose
    // its goods or topics.
    private static bool IsEventOfItsOwn(ClauseState state) => state.Frame.Sort == EventSort.Interaction && state.Subject is [{ HeadText: var head, Name: null }]
        && (EventNoun.IsOne(head) || head is "visits")
        && state.Verb.Lemma is "complete" or "postpone" or "cancel" or "call off" or "suspend" or "halt" or "end" or "begin" or "start" or "resume" or "approve" or "delay" or "put off" or "break down" or "collapse" or "conclude" or "schedule";

    private static GeopolEvent? EventOf(ClauseState state, Cursor cursor) => state.Frame.Sort switch
    {
        EventSort.Transfer => TransferOf(state),
        EventSort.Meeting => MeetingOf(state),
        EventSort.Agreement => AgreementOf(state, cursor),
        EventSort.Warning => WarningOf(state),
        _ => (GeopolEvent?)StepOf(state) ?? InteractionOf(state),
    };

    private static Transfer TransferOf(ClauseState state)
    {
        var stage = CodeOf<TransferStage>(state.Frame.Stage);
        var by = Actors(state, FrameRole.StageBy);
        return new()
        {
            Suppliers = Actors(state, FrameRole.Suppliers),
            Recipients = Actors(state, FrameRole.Recipients),
            EndUsers = Actors(state, FrameRole.EndUsers),
            Origin = One(state, FrameRole.Origin),
            Intermediaries = Actors(state, FrameRole.Intermediaries),
            FinancedBy = Actors(state, FrameRole.FinancedBy),
            OnBehalfOf = One(state, FrameRole.OnBehalfOf),
            Items = GoodsIn(state, FrameRole.Items),
            Consideration = GoodsIn(state, FrameRole.Consideration),
            Via = Places(state, FrameRole.Via),
            EndUse = state.First(FrameRole.EndUse).Phrase is { } use ? PhraseValues.WordsOf(use) : null,
            Kind = state.Frame.Kind is null ? state.Kind : CodeOf<TransferKind>(state.Frame.Kind),
            Stage = stage,
            StageBy = by.IsEmpty && !stage.IsAbsent ? SubjectActors(state) : by,
            Grounds = GroundsOf(state),
            When = state.When,
            Where = PlaceIn(state),
        };
    }

    private static Meeting MeetingOf(ClauseState state) => new()
    {
        Parties = Actors(state, FrameRole.Parties),
        Host = One(state, FrameRole.Host),
        Venue = state.Venue ?? Words(state, FrameRole.Venue),
        Occasion = state.Occasion ?? Words(state, FrameRole.Occasion),
        Topics = state.Deal is { } deal ? [DealClauses.Of(deal)] : Participants(state, FrameRole.Topics),
        Mode = CodeOf<MeetingMode>(state.Frame.Mode),
        Status = CodeOf<MeetingStatus>(state.Frame.Status),
        Grounds = GroundsOf(state),
        When = state.When,
        Where = PlaceIn(state),
    };

    private static Agreement? AgreementOf(ClauseState state, Cursor cursor)
    {
        var parties = Actors(state, FrameRole.Parties);
        var stage = StageOf(state.Verb, state.Frame, state.Group.Modality, state.Group.Tense);
        var by = Actors(state, FrameRole.StageBy);
        var (kind, subject, title) = (default(AgreementKind), Words(state, FrameRole.Subject), default(LocalizedText));
        if (state.First(FrameRole.Kind) is { Phrase: { } phrase })
        {
            if (!AgreementNouns.TryRead(phrase, out kind, out var said, out title))
            {
                cursor.Fail(phrase.Start, $"'{phrase.Said}' isn't an agreement");
                return null;
            }

            if (subject is not null && said is not null)
            {
                if (phrase.Free is null)
                {
                    cursor.Fail(phrase.Start, "the subject of the agreement is stated twice");
                    return null;
                }

                // In "[the Minsk protocol] on Ukraine", the words in brackets are the title, because the subject is stated separately.
                title = LocalizedText.Of(LanguageTag.English, said);
            }

            subject ??= said;
        }
        else
        {
            kind = CodeOf<AgreementKind>(state.Frame.Kind);
        }

        var single = SubjectActors(state);
        return new()
        {
            Parties = parties,
            Kind = kind,
            Title = title,
            Subject = subject,
            Stage = stage,
            StageBy = by.IsEmpty && !stage.IsAbsent && single.Count == 1 ? single : by,
            Terms = state.Deal is { } deal ? [deal] : ClauseIn(state, FrameRole.Terms) is { } term ? [term] : default,
            Grounds = GroundsOf(state),
            When = state.When,
            Where = PlaceIn(state),
        };
    }

    // Returns the stage that the verb says. "may agree on" leaves open whether an agreement is reached. So "agree" says a stage only in an asserted past.
    internal static AgreementStage StageOf(VerbEntry verb, Frame frame, Modality modality, Tense tense) => frame.Stage is not { } text ? default
        : verb.Lemma.StartsWith("agree", StringComparison.Ordinal) && (modality != Modality.Asserted || tense != Tense.Past) ? default : AgreementStage.Parse(text);

    private static Warning WarningOf(ClauseState state) => new()
    {
        Issuers = Actors(state, FrameRole.Issuers),
        Addressees = Actors(state, FrameRole.Addressees),
        Kind = CodeOf<WarningKind>(state.Frame.Kind),
        Condition = ClauseIn(state, FrameRole.Condition),
        Consequence = ClauseIn(state, FrameRole.Consequence),
        Grounds = GroundsOf(state),
        When = state.When,
        Where = PlaceIn(state),
    };

    // Converts "refuses to supply" or "promises to sell" to a step of the transfer. Returns null if the clause is something else.
    private static Transfer? StepOf(ClauseState state) =>
        Clause(state, FrameRole.Content) is { Event: Transfer { Stage.IsAbsent: true } step, Polarity: var polarity, Condition: null } content && polarity == Polarity.Affirmed
            && content.Disposition.IsAbsent && state.Fillings.Length == 2 && StepVerbs.StageOf(state.Verb.Lemma) is { IsAbsent: false } stage && SubjectActors(state) is { IsEmpty: false } by
            ? step with { Stage = stage, StageBy = by, When = step.When ?? state.When } : null;

    private static Interaction InteractionOf(ClauseState state) => new()
    {
        Verb = state.Verb.CodeIn(state.Frame),
        Agents = Participants(state, FrameRole.Agents),
        Partners = Participants(state, FrameRole.Partners),
        Objects = Participants(state, FrameRole.Objects),
        Recipients = Participants(state, FrameRole.Recipients),
        Beneficiaries = Participants(state, FrameRole.Beneficiaries),
        Opponents = Participants(state, FrameRole.Opponents),
        Sources = Participants(state, FrameRole.Sources),
        Destinations = Participants(state, FrameRole.Destinations),
        Instruments = Participants(state, FrameRole.Instruments),
        Topics = Participants(state, FrameRole.Topics),
        Adjuncts = Adjuncts(state),
        Content = ClauseIn(state, FrameRole.Content),
        Grounds = GroundsOf(state),
        Occasion = state.Occasion ?? Words(state, FrameRole.Occasion),
        Counts = state.Counts.Count == 0 ? default : [.. state.Counts],
        Status = state.Group.Status,
        Plover = PloverOf(state),
        When = state.When,
        Where = PlaceIn(state),
    };
}
