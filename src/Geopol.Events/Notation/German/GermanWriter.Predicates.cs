namespace Geopol.Events;

/// <summary>Predicates: how sure it is, who wants or can, and when.</summary>
internal sealed partial class GermanWriter
{
    // The verb before "zu" that says how the actor stands to it; null where a modal does, or nothing.
    private GermanFrame? StanceOf(Proposition proposition)
    {
        var disposition = proposition.Disposition;
        if (disposition.IsAbsent || ModalOf(proposition) is not null)
        {
            return null;
        }

        return german.Control(HedgeOf(proposition), disposition.Text);
    }

    private static string? HedgeOf(Proposition proposition) => proposition.Wording is { Hedge: { } hedge, Language: var language } && (language.IsAbsent || language == LanguageTag.English) ? hedge : null;

    private static GermanVerb? ModalOf(Proposition proposition)
    {
        var disposition = proposition.Disposition;
        var hedge = HedgeOf(proposition);
        return disposition == Disposition.Able ? GermanVerbs.Können
            : disposition == Disposition.Permitted ? GermanVerbs.Dürfen
            : disposition == Disposition.Obliged ? hedge == "should" ? GermanVerbs.Sollen : GermanVerbs.Müssen
            : disposition == Disposition.Wants && hedge is null ? GermanVerbs.Wollen
            : disposition == Disposition.Intends && proposition.Wording is { Hedge: "will", Language: var language } && language == LanguageTag.German ? GermanVerbs.Wollen
            : null;
    }

    private GermanClause Finite(GermanClause clause, Proposition p, ClauseKind kind, bool isReported)
    {
        var group = clause.Group;
        var now = isReported ? GermanMood.Reported : GermanMood.Present;
        if (ModalOf(p) is { } modal)
        {
            group = GermanVerbGroup.Modal(modal, group);
            now = modal == GermanVerbs.Sollen ? GermanMood.Would : now;
        }

        var isPossible = p.Modality == Modality.Possible;
        var isEstimated = p.Modality == Modality.Estimated && p.Likelihood is not null;
        var isHearsay = p.Evidentiality == Evidentiality.Hearsay;
        var inner = p.Tense == Tense.Past ? GermanVerbGroup.Perfect(group) : group;
        var adverb = isHearsay && (isPossible || isEstimated || p.Tense == Tense.Future) ? "Berichten zufolge" : "";
        if (isPossible && !IsDenied(p))
        {
            return With(clause, GermanVerbGroup.Modal(GermanVerbs.Können, inner), GermanMood.Would, GermanText.Join(adverb, ProbabilityOf(p.Likelihood)));
        }

        if (isPossible)
        {
            return Asserted(clause, group, p, kind, isReported, now, GermanText.Join(adverb, "möglicherweise", ProbabilityOf(p.Likelihood)));
        }

        if (isEstimated)
        {
            return Estimated(clause, group, p, isReported, now, adverb);
        }

        if (p.Modality == Modality.Counterfactual)
        {
            return With(clause, GermanVerbGroup.Perfect(group), GermanMood.Would, adverb);
        }

        if (isHearsay && adverb.Length == 0)
        {
            return With(clause, GermanVerbGroup.Modal(GermanVerbs.Sollen, inner), isReported ? GermanMood.Reported : GermanMood.Present, "");
        }

        if (kind == ClauseKind.Main && p.Modality.IsAbsent)
        {
            return With(clause, GermanVerbGroup.Modal(GermanVerbs.Sollen, inner), isReported ? GermanMood.Reported : GermanMood.Present, adverb);
        }

        if (p.Evidentiality == Evidentiality.Apparent)
        {
            return With(clause, GermanVerbGroup.Seeming(german.Seem, inner), isReported ? GermanMood.Reported : GermanMood.Present, adverb);
        }

        return Asserted(clause, group, p, kind, isReported, now, adverb);
    }

    // As it is, was or will be.
    private static GermanClause Asserted(GermanClause clause, GermanVerbGroup group, Proposition p, ClauseKind kind, bool isReported, GermanMood now, string adverb)
    {
        var isIntended = p.Disposition == Disposition.Intends && p.Aspect.IsAbsent;
        if (p.Tense == Tense.Future && !isIntended)
        {
            var inner = p.Aspect == Aspect.Completed ? GermanVerbGroup.Perfect(group) : group;
            return With(clause, GermanVerbGroup.Future(inner), p.Condition is not null && kind == ClauseKind.Main ? GermanMood.Would : isReported ? GermanMood.Reported : GermanMood.Present, adverb);
        }

        if (p.Tense == Tense.Past && (isReported || p.Aspect == Aspect.Completed && !group.Head.IsModal))
        {
            return With(clause, GermanVerbGroup.Perfect(group), isReported ? GermanMood.Reported : GermanMood.Present, adverb);
        }

        return With(clause, group, p.Tense == Tense.Past ? GermanMood.Past : now, adverb);
    }

    // "dürfte", or "es ist sehr wahrscheinlich, dass ..".
    private GermanClause Estimated(GermanClause clause, GermanVerbGroup group, Proposition p, bool isReported, GermanMood now, string adverb)
    {
        var likelihood = p.Likelihood!;
        var inner = p.Tense == Tense.Past ? GermanVerbGroup.Perfect(group) : group;
        if (likelihood.Word is null)
        {
            return Asserted(clause, group, p.Tense.IsAbsent ? p with { Tense = Tense.Future } : p, ClauseKind.Embedded, isReported, now, GermanText.Join(adverb, ProbabilityOf(likelihood)));
        }

        if (likelihood.Word == "likely" && likelihood.Low is null || !p.Asks.IsEmpty)
        {
            return With(clause, GermanVerbGroup.Modal(GermanVerbs.Dürfen, inner), GermanMood.Would, adverb);
        }

        var said = german.Text("chances", likelihood.Word) ?? "!eine gewisse Wahrscheinlichkeit";
        var exists = said[0] == '!';
        var told = p.Tense == Tense.Past ? With(clause, inner, isReported ? GermanMood.Reported : GermanMood.Present, "") : Asserted(clause, group, p, ClauseKind.Embedded, isReported, now, "");
        return new()
        {
            Subject = "es",
            Group = GermanVerbGroup.Of(exists ? Existing : GermanVerbs.Sein),
            Mood = isReported ? GermanMood.Reported : GermanMood.Present,
            Middle = GermanText.Join(adverb, said.TrimStart('!'), InBrackets(likelihood)),
            Behind = ", " + told.Subordinate(told.Question ?? "dass"),
        };
    }

    private static GermanVerb Existing { get; } = new()
    {
        Infinitive = "bestehen", ZuInfinitive = "zu bestehen", Participle = "bestanden", Present = "besteht", PresentPlural = "bestehen", Past = "bestand", PastPlural = "bestanden", Reported = "bestehe",
    };

    private static GermanClause With(GermanClause clause, GermanVerbGroup group, GermanMood mood, string adverb)
    {
        clause.Group = group;
        clause.Mood = mood;
        clause.Middle = GermanText.Join(adverb, clause.Middle);
        return clause;
    }

    private static string ProbabilityOf(Likelihood? likelihood) => PercentOf(likelihood) is { Length: > 0 } percent ? $"mit einer Wahrscheinlichkeit von {percent}" : "";

    private static string InBrackets(Likelihood likelihood) => PercentOf(likelihood) is { Length: > 0 } percent ? $"({percent})" : "";

    private static string PercentOf(Likelihood? likelihood) => likelihood is not { Low: { } low, High: { } high } ? ""
        : low.Equals(high) ? $"{Percent(low)} Prozent" : $"{Percent(low)} bis {Percent(high)} Prozent";

    private static string Percent(double probability) => Likelihood.Percent(probability).Replace('.', ',');
}
