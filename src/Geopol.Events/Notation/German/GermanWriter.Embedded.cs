namespace Geopol.Events;

/// <summary>Clauses within clauses: deals, threats, what somebody is made to do.</summary>
internal sealed partial class GermanWriter
{
    // Clauses behind the verb: deals, threats, what somebody is made to do. The pointer stands at the end of the middle.
    private string BehindOf(Proposition proposition, LexiconVerb verb, GermanFrame frame, out string pointer)
    {
        pointer = "";
        switch (proposition.Event)
        {
            case Meeting { Topics: [var topic] } when DealClauses.TermOf(topic.Clause) is { } term:
                pointer = "über ein Geschäft";
                return ", " + Build(term, ClauseKind.Embedded, isReported: false, ClauseGap.None).Subordinate("bei dem");
            case Agreement agreement when TermOf(agreement) is { } term:
                return ", " + Build(term, ClauseKind.Embedded, isReported: false, ClauseGap.None).Subordinate("wonach");
            case Warning warning:
                return ThreatOf(warning, verb);
            case Interaction { Content.Proposition: { } content } interaction when verb.Takes != InfinitiveOf.Nobody:
                pointer = frame.Pointer;
                var doers = verb.Takes == InfinitiveOf.Subject ? interaction.Agents : interaction.Recipients;
                return IsDoneBy(content, doers) ? ", " + Infinitive(content) : "";
            default:
                return "";
        }
    }

    private static Proposition? TermOf(Agreement agreement) =>
        agreement.Terms is [{ Proposition: { } term }] && !InferredMembers.Is(agreement.Marks, "terms") ? term : null;

    private string ThreatOf(Warning warning, LexiconVerb verb)
    {
        if (warning.Condition is null && warning.Consequence is { Proposition: { } doing } && verb.Takes == InfinitiveOf.Subject && warning.Addressees.IsEmpty && warning.When is null
            && IsDoneBy(doing, [.. warning.Issuers.Select(Participant.Of)]))
        {
            return ", " + Infinitive(doing);
        }

        if (warning.Consequence is not { } consequence)
        {
            return "";
        }

        var condition = warning.Condition is not { } given ? ""
            : given.Proposition is { } known ? Build(known, ClauseKind.Embedded, isReported: true, ClauseGap.None).Subordinate("wenn")
            : $"wenn {GermanText.Quoted(given.Words!)} eintrete";
        var result = consequence.Proposition is { } threatened ? Build(threatened, ClauseKind.Embedded, isReported: true, ClauseGap.None) : Follows(consequence.Words!);
        return condition.Length == 0 ? ", " + result.Main(null) : $", {condition}, {result.Main("")}";
    }

    private static GermanClause Follows(string said) => new()
    {
        Subject = $"die Folge {GermanText.Quoted(said)}", Group = GermanVerbGroup.Of(GermanVerbs.Sein), Mood = GermanMood.Reported, Middle = "zu erwarten",
    };

    private bool IsDoneBy(Proposition content, EquatableArray<Participant> doers) =>
        content.Event is not UnknownEvent && doers.Actors().Count == doers.Count && SentenceWriter.IsDoneBy(content, VerbChoices.Of(content, words).Verb, doers);

    private string Infinitive(Proposition content)
    {
        var choice = VerbChoices.Of(content, words);
        var stance = StanceOf(content);
        var isWrapped = choice.Before is not null || stance is not null || IsOfPhase(content);
        var core = Core(content, choice, IsDenied(content) && !isWrapped, mayBePassive: false, ClauseGap.None, SubjectOf(content, choice.Verb, default)?.IsPlural ?? false);
        var clause = isWrapped ? Wrapped(core, content, choice, stance) : core;
        if (ModalOf(content) is { } modal)
        {
            clause.Group = GermanVerbGroup.Modal(modal, clause.Group);
        }

        return clause.WithZu();
    }
}
