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
            case Meeting { Topics: [var topic] } when DealClauses.TermOf(topic) is { } term:
                pointer = "über ein Geschäft";
                return ", " + Build(term, ClauseKind.Embedded, isReported: false, ClauseGap.None).Subordinate("bei dem");
            case Agreement agreement when TermOf(agreement) is { } term:
                return ", " + Build(term, ClauseKind.Embedded, isReported: false, ClauseGap.None).Subordinate("wonach");
            case Warning warning:
                return ThreatOf(warning, verb);
            case Interaction { Content.Proposition: { } content } interaction when verb.Takes != InfinitiveOf.Nobody:
                pointer = frame.Pointer;
                var doers = verb.Takes == InfinitiveOf.Subject ? interaction.Actors : interaction.Recipients;
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
            && warning.Issuer is { } issuer && IsDoneBy(doing, [issuer]))
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

    // Whether an infinitive says it: its subject are these, and it says nothing that an infinitive can't.
    private bool IsDoneBy(Proposition content, EquatableArray<Actor> doers)
    {
        if (content.Event is UnknownEvent || content.Condition is not null || !content.Asks.IsEmpty)
        {
            return false;
        }

        var choice = VerbChoices.Of(content, words);
        var role = SubjectRole(content.Event, choice.Verb);
        var actors = EventRoles.Actors(content.Event, role);
        return EventRoles.One(content.Event, role) is { } one ? doers is [var doer] && doer == one
            : IsFirstAlone(content, choice.Verb) ? doers.Count == 1 && actors[0] == doers[0]
            : !doers.IsEmpty && actors.SequenceEqual(doers.AsSpan());
    }

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
