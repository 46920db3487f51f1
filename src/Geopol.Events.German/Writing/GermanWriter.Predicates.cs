namespace Geopol.Events;

/// <summary>Builds predicates from modality, disposition, tense and aspect.</summary>
internal sealed partial class GermanWriter
{
    private static string? HedgeOf(Proposition proposition) => proposition.Wording is { Hedge: { } hedge, Language: var language } && (language.IsAbsent || language == LanguageTag.English) ? hedge : null;

    private GermanVerb? ModalOf(Proposition proposition)
    {
        var disposition = proposition.Disposition;
        var hedge = HedgeOf(proposition);
        return disposition == Disposition.Able ? GermanVerbs.Können
            : disposition == Disposition.Permitted ? GermanVerbs.Dürfen
            : disposition == Disposition.Obliged ? hedge == "should" ? GermanVerbs.Sollen : GermanVerbs.Müssen
            : disposition == Disposition.Wants && (hedge is null || german.Control(hedge, "") is null) ? GermanVerbs.Wollen
            : null;
    }

    private GermanClause Finite(GermanClause clause, Proposition p, string path, ClauseKind kind, bool isReported)
    {
        NoteUnknown(p, path);
        var group = clause.Group;
        var now = isReported ? GermanMood.Reported : GermanMood.Present;
        if (ModalOf(p) is { } modal)
        {
            group = GermanVerbGroup.Modal(modal, group);
            now = modal == GermanVerbs.Sollen ? GermanMood.Would : now;
        }

        var adverb = GermanText.Join(EvidenceOf(p, path, group), PhaseOf(p));
        if (p.Modality == Modality.Estimated)
        {
            return Estimated(clause, group, p, path, isReported, now, adverb);
        }

        adverb = GermanText.Join(adverb, ChanceOf(p.Likelihood));
        if (p.Modality == Modality.Possible)
        {
            return Possible(clause, group, p, isReported, now, adverb);
        }

        if (p.Modality == Modality.Counterfactual)
        {
            var isNow = p.Tense == Tense.Present || p.Tense == Tense.Future;
            return With(clause, isNow ? GermanVerbGroup.Future(group) : GermanVerbGroup.Perfect(group), GermanMood.Would, GermanText.Join(adverb, WhenOf(p.Tense)));
        }

        if (IsSoll(p, group))
        {
            return With(clause, GermanVerbGroup.Modal(GermanVerbs.Sollen, GermanVerbGroup.Perfect(group)), isReported ? GermanMood.Reported : GermanMood.Present, adverb);
        }

        var told = Asserted(clause, group, p, kind, isReported, now, adverb);
        return kind == ClauseKind.Main && p.Modality.IsAbsent && p.Asks.IsEmpty ? Concerning(told, isReported) : told;
    }

    // Writes "es geht darum, dass ..". The claim doesn't say whether the content is true.
    private static GermanClause Concerning(GermanClause told, bool isReported) => new()
    {
        Subject = "es",
        Group = GermanVerbGroup.Of(Going),
        Mood = isReported ? GermanMood.Reported : GermanMood.Present,
        Middle = "darum",
        After = ", " + told.Subordinate(told.Question ?? "dass"),
    };

    private static GermanVerb Going { get; } = new()
    {
        Infinitive = "gehen", ZuInfinitive = "zu gehen", Participle = "gegangen", Present = "geht", PresentPlural = "gehen", Past = "ging", PastPlural = "gingen", Reported = "gehe", WithSein = true,
    };

    // Adds notes for codes without a German wording. The sentence is written as if these codes were absent.
    private void NoteUnknown(Proposition p, string path)
    {
        Note(path + ".polarity", p.Polarity, p.Polarity == Polarity.Negated || p.Polarity == Polarity.Affirmed);
        Note(path + ".modality", p.Modality, p.Modality.IsKnown);
        Note(path + ".tense", p.Tense, p.Tense.IsKnown);
        if (p.Likelihood is null && p.Modality == Modality.Estimated)
        {
            notes.Add(path + ".likelihood", "absent");
        }
    }

    private void Note<T>(string path, T code, bool isSaid)
        where T : struct, IOpenCode<T>
    {
        if (!isSaid && !code.IsAbsent)
        {
            notes.Add(path, code.Text);
        }
    }

    // Returns whether "soll" expresses the hearsay: "soll geliefert haben".
    private static bool IsSoll(Proposition p, GermanVerbGroup group) =>
        p.Evidentiality == Evidentiality.Hearsay && p.Modality == Modality.Asserted && p.Tense == Tense.Past && !group.Head.IsModal && p.Likelihood is null;

    private string EvidenceOf(Proposition p, string path, GermanVerbGroup group) => IsSoll(p, group) ? "" : EvidenceOf(p.Evidentiality, path + ".evidentiality");

    // Returns the adverbs for an ongoing event and for the status of an interaction.
    private static string PhaseOf(Proposition p)
    {
        var status = p.Event is Interaction interaction && !IsInferred(interaction.Marks, "status") ? interaction.Status : default;
        var phase = status == InteractionStatus.UnderWay ? "im Augenblick" : status == InteractionStatus.Done ? "tatsächlich" : "";
        return GermanText.Join(IsOngoing(p) ? p.Tense == Tense.Past || p.Tense == Tense.Future ? "gerade" : "derzeit" : "", phase);
    }

    // Returns whether an adverb must say that the event goes on. "still" and "seit 2022" already say it.
    private static bool IsOngoing(Proposition p)
    {
        var isMeetingOn = p.Event is Meeting meeting && meeting.Status == MeetingStatus.UnderWay && StepWord(p) is null;
        var isSaid = IsSince(p.Event) || p.Wording?.Manner is { } manner && manner.Contains("still", StringComparison.Ordinal);
        return isMeetingOn || p.Aspect == Aspect.Ongoing && !isSaid;
    }

    private static string WhenOf(Tense tense) => tense == Tense.Future ? "künftig" : tense == Tense.Present ? "jetzt" : "";

    // Writes "könnte". A denial is "möglicherweise nicht", because "könnte nicht" means that the event is impossible.
    private static GermanClause Possible(GermanClause clause, GermanVerbGroup group, Proposition p, bool isReported, GermanMood now, string adverb)
    {
        if (IsDenied(p))
        {
            return Asserted(clause, group, p, ClauseKind.Embedded, isReported, now, GermanText.Join("möglicherweise", adverb));
        }

        var inner = p.Tense == Tense.Past ? GermanVerbGroup.Perfect(group) : group;
        return With(clause, GermanVerbGroup.Modal(GermanVerbs.Können, inner), GermanMood.Would, GermanText.Join(adverb, WhenOf(p.Tense)));
    }

    // Writes the clause in the present, past or future.
    private static GermanClause Asserted(GermanClause clause, GermanVerbGroup group, Proposition p, ClauseKind kind, bool isReported, GermanMood now, string adverb)
    {
        if (p.Tense == Tense.Future && p.Disposition != Disposition.Intends)
        {
            return With(clause, GermanVerbGroup.Future(group), p.Condition is not null && kind == ClauseKind.Main ? GermanMood.Would : isReported ? GermanMood.Reported : GermanMood.Present, adverb);
        }

        if (p.Tense != Tense.Past)
        {
            return With(clause, group, now, adverb);
        }

        if (!isReported && !group.Head.IsModal && p.Wording?.TenseForm is "perfect" or "pluperfect")
        {
            return With(clause, GermanVerbGroup.Perfect(group), p.Wording.TenseForm == "perfect" ? GermanMood.Present : GermanMood.Past, adverb);
        }

        var isSince = IsSince(p.Event) && !group.Head.IsModal;
        return isReported || isSince ? With(clause, GermanVerbGroup.Perfect(group), isReported ? GermanMood.Reported : GermanMood.Present, adverb)
            : With(clause, group, group.Head == GermanVerbs.Sollen ? now : GermanMood.Past, adverb);
    }

    private static GermanClause With(GermanClause clause, GermanVerbGroup group, GermanMood mood, string adverb)
    {
        clause.Group = group;
        clause.Mood = mood;
        clause.Middle = GermanText.Join(adverb, clause.Middle);
        return clause;
    }
}
