namespace Geopol.Events;

/// <summary>By which verb an event is said: that of its wording where it says what the event is, else one that does.</summary>
internal static class VerbChoices
{
    internal static VerbChoice Of(Proposition proposition, NotationWords words)
    {
        var lemma = proposition.Wording?.Lemma;
        return proposition.Event switch
        {
            Transfer transfer => Of(transfer, lemma, words),
            Meeting meeting => new(Fitting(EventSort.Meeting, lemma, words, verb => verb.MeetingMode == meeting.Mode && verb.MeetingStatus == meeting.Status, "meet")),
            Agreement agreement => new(Fitting(
                EventSort.Agreement,
                lemma,
                words,
                verb => verb.AgreementStage == agreement.Stage && (verb.AgreementKind.IsAbsent || verb.AgreementKind == agreement.Kind) && IsStageOf(agreement, verb, proposition.Wording),
                "agree")),
            Warning warning => new(Fitting(EventSort.Warning, lemma, words, verb => verb.WarningKind == warning.Kind || verb.WarningKind.IsAbsent && verb.Lemma == lemma, "warn")),
            Interaction interaction => Of(interaction, lemma, words),
            _ => new(words.Verbs.Find(EventSort.Interaction, "interact")!),
        };
    }

    private static bool IsStageOf(Agreement agreement, LexiconVerb verb, Wording? wording) => verb.AgreementStage.IsAbsent
        || (agreement.Parties.Count == 1 || wording?.Subject == SubjectForm.First && agreement.Parties.Count > 1
            ? agreement.StageBy is [var by] && by == agreement.Parties[0] : agreement.StageBy.IsEmpty);

    private static VerbChoice Of(Transfer transfer, string? lemma, NotationWords words)
    {
        var known = words.Verbs.Find(EventSort.Transfer, lemma);
        if (known is not null && Fits(transfer, known) == transfer.Stage)
        {
            return new(known);
        }

        var before = transfer.Stage == TransferStage.Offered ? words.Verbs.Find(EventSort.Transfer, "offer")
            : transfer.Stage == TransferStage.Refused ? words.Verbs.Find(EventSort.Interaction, "refuse") : null;
        if (known is not null && before is not null && !transfer.StageBy.IsEmpty && IsKind(transfer, known) && known.TransferStage.IsAbsent && IsStageBySubject(transfer, known))
        {
            return new(known, before);
        }

        LexiconVerb? best = null;
        var most = -1;
        foreach (var verb in words.Verbs.Of(EventSort.Transfer))
        {
            if (Points(transfer, verb) is var points && points > most)
            {
                (best, most) = (verb, points);
            }
        }

        return new(most > 0 ? best! : words.Verbs.Find(EventSort.Transfer, "supply")!);
    }

    // A verb says the step only where it says who takes it.
    private static TransferStage? Fits(Transfer transfer, LexiconVerb verb) => !IsKind(transfer, verb) ? null
        : verb.TransferStage.IsAbsent ? default(TransferStage)
        : verb.Subject == SentenceRole.None || IsStageBySubject(transfer, verb) ? verb.TransferStage : null;

    private static bool IsStageBySubject(Transfer transfer, LexiconVerb verb) => transfer.StageBy.AsSpan().SequenceEqual(EventRoles.Actors(transfer, verb.Subject));

    private static bool IsKind(Transfer transfer, LexiconVerb verb) => verb.TransferKind.IsAbsent || verb.TransferKind == transfer.Kind;

    private static int Points(Transfer transfer, LexiconVerb verb) => Fits(transfer, verb) is not { } stage || !stage.IsAbsent && stage != transfer.Stage ? -1
        : (stage == transfer.Stage ? 4 : 0) + (verb.TransferKind == transfer.Kind ? 2 : 0) + (EventRoles.Actors(transfer, verb.Subject).IsEmpty ? 0 : 1);

    private static VerbChoice Of(Interaction interaction, string? lemma, NotationWords words)
    {
        if (interaction.Content is { Proposition: not null } && interaction.Verb.Text == "offer" && words.Verbs.Find(EventSort.Transfer, "offer") is { Takes: InfinitiveOf.Subject } offer)
        {
            return new(offer);
        }

        var known = words.Verbs.Find(EventSort.Interaction, lemma);
        return new(known is not null && known.Sense == interaction.Verb ? known
            : !interaction.Verb.IsAbsent && words.Verbs.Find(interaction.Verb) is { } verb ? verb
            : words.Verbs.Find(EventSort.Interaction, "interact")!);
    }

    private static LexiconVerb Fitting(EventSort sort, string? lemma, NotationWords words, Func<LexiconVerb, bool> fits, string otherwise)
    {
        if (words.Verbs.Find(sort, lemma) is { } known && fits(known))
        {
            return known;
        }

        foreach (var verb in words.Verbs.Of(sort))
        {
            if (fits(verb))
            {
                return verb;
            }
        }

        return words.Verbs.Find(sort, otherwise)!;
    }
}
