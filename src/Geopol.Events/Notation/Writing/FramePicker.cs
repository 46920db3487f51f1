namespace Geopol.Events;

/// <summary>
/// Picks the verb and the frame of a proposition. A verb and frame are better if they say more members that bear on truth. Among equals, they are better if
/// they have a place for more of the other parts.
/// </summary>
internal sealed class FramePicker(Vocabulary words)
{
    private readonly Dictionary<Proposition, FrameChoice> picked = new(ReferenceEqualityComparer.Instance);

    /// <summary>Returns the choice for a proposition. The choice is cached.</summary>
    /// <param name="proposition">The proposition.</param>
    /// <param name="care">
    /// The level of care. <see cref="Care.Neutral"/> gives an interaction the plainest verb. <see cref="Care.Bare"/> gives no role a place.
    /// </param>
    /// <param name="isOuter">Whether the proposition is the main clause of the sentence.</param>
    internal FrameChoice Pick(Proposition proposition, Care care, bool isOuter)
    {
        if (care == Care.Bare)
        {
            return Best(proposition, []);
        }

        if (!picked.TryGetValue(proposition, out var choice))
        {
            var roles = EventParts.Of(proposition.Event);
            choice = proposition.Event is UnknownEvent || care == Care.Neutral && isOuter && proposition.Event is Interaction ? Fallback(roles) : Best(proposition, roles);
            picked[proposition] = choice;
        }

        return choice;
    }

    private Part[] SubjectOf(Proposition proposition) => Pick(proposition, Care.Plain, isOuter: false).Plan.Subject.Parts ?? [];

    private FrameChoice Best(Proposition proposition, List<(FrameRole Role, Part[] Parts)> roles)
    {
        var content = proposition.Event;
        var best = default((int Points, FrameChoice? Choice));
        foreach (var (verb, frame, before) in Candidates(content, proposition.Wording?.Lemma, proposition.Wording?.Hedge))
        {
            if (TruthPoints(proposition, verb, frame, before) is not { } points)
            {
                continue;
            }

            var plan = FramePlan.Of(frame, roles, proposition.Wording, SubjectOf);
            if (!IsNumber(frame, plan))
            {
                continue;
            }

            var isSaid = verb.Lemma == proposition.Wording?.Lemma;
            points += (isSaid ? 25 - (5 * plan.Unsaid) : 0) - (10 * plan.Unplaced) - (4 * plan.Missing) - (plan.IsForced || plan.Subject.Parts is null or [] ? 2 : 0) - (IsStageBy(proposition, verb, frame, plan, roles, before) ? 0 : 40) + 10_000;
            if (points > best.Points)
            {
                best = (points, new(verb, frame, plan, before));
            }

            if (isSaid && points == 10_025)
            {
                break;
            }
        }

        return best.Choice ?? Fallback(roles);
    }

    private FrameChoice Fallback(List<(FrameRole Role, Part[] Parts)> roles)
    {
        var verb = words.Verb("interact")!;
        return new(verb, verb.Frames[0], FramePlan.Of(verb.Frames[0], roles, null, SubjectOf));
    }

    private IEnumerable<(VerbEntry Verb, Frame Frame, VerbEntry? Before)> Candidates(GeopolEvent content, string? lemma, string? hedge)
    {
        var sort = SortOf(content);
        var said = lemma is null ? null : words.Verb(lemma);
        var before = content is Transfer step ? BeforeOf(step, hedge) : null;
        foreach (var frame in said?.Frames ?? [])
        {
            if (frame.Sort == sort)
            {
                yield return (said!, frame, null);
                if (before is not null && frame.Stage is null)
                {
                    yield return (said!, frame, before);
                }
            }
        }

        var others = content is Interaction interaction
            ? words.UsesOf(interaction.Verb)
            : words.UsesOf(sort);
        foreach (var (verb, frame) in others)
        {
            yield return (verb, frame, null);
        }
    }

    // Returns the verb before the infinitive: "offers to sell", "refuses to supply". Returns null if there is none.
    private VerbEntry? BeforeOf(Transfer step, string? hedge) => !step.StageBy.IsEmpty && StepVerbs.For(step.Stage, hedge) is { } lemma ? words.Verb(lemma) : null;

    // Returns whether the kind is written after "as": "as a gift". It is, if the verb doesn't determine the kind.
    internal static bool IsKindAside(Transfer transfer, Frame frame) => frame.Kind is null && frame[SlotPlace.As] is null && TransferKinds.Of(transfer.Kind) is not null;

    // Returns null if the frame says something that isn't true of the event. Otherwise returns 0, less a penalty for each member that the frame doesn't say.
    private static int? TruthPoints(Proposition proposition, VerbEntry verb, Frame frame, VerbEntry? before) => proposition.Event switch
    {
        Transfer transfer => (IsKindAside(transfer, frame) ? -1 : Points(frame.Kind, transfer.Kind.Text, 30)) + (before is null ? Points(frame.Stage, transfer.Stage.Text, 50) : 0),
        Meeting meeting => Points(frame.Mode, meeting.Mode.Text, 30) + Points(frame.Status, meeting.Status.Text, 50),
        Agreement agreement => Points(frame.Kind, agreement.Kind.Text, frame.Slots.Any(static slot => slot.Options.Any(static option => option.Role == FrameRole.Kind)) ? 0 : 30) + Points(ClauseBuilder.StageOf(verb, frame, proposition.Modality, proposition.Tense).Text, agreement.Stage.Text, 50),
        Warning warning => Points(frame.Kind, warning.Kind.Text, 30),
        Interaction interaction => verb.CodeIn(frame) == interaction.Verb ? 0 : null,
        _ => 0,
    };

    private static int? Points(string? said, string meant, int loss) => string.IsNullOrEmpty(said) ? meant.Length == 0 ? 0 : -loss : said == meant ? 0 : null;

    /// <summary>Returns the sort of frames for this event type.</summary>
    internal static EventSort SortOf(GeopolEvent content) =>
        content switch { Transfer => EventSort.Transfer, Meeting => EventSort.Meeting, Agreement => EventSort.Agreement, Warning => EventSort.Warning, _ => EventSort.Interaction };

    private bool IsNumber(Frame frame, FramePlan plan)
    {
        var count = plan.Subject.Parts?.Length ?? 0;
        return frame.AllowsSubjects(count, frame.LeastSubjects > count && (count == 0 || ArePeople(plan.Subject.Parts!) || frame[SlotPlace.With] is not null && plan.Has(SlotPlace.With)));
    }

    // Returns whether the subject is a plural such as "12 migrants". A plural counts as several subjects.
    private bool ArePeople(Part[] subject) => subject is [{ Value: Actor { Names.IsAbsent: true } actor }]
        && ActorTexts.Of(actor, Care.Plain, words).FirstOrDefault() is { } text && WrittenPhrase.Of(text, NounContext.Subject, words) is { IsPlural: true };

    // Returns whether the actors before the verb are the actors who took the step.
    private static bool IsStageBy(Proposition proposition, VerbEntry verb, Frame frame, FramePlan plan, List<(FrameRole Role, Part[] Parts)> roles, VerbEntry? before)
    {
        var content = proposition.Event;
        var hasStage = content is Agreement ? !ClauseBuilder.StageOf(verb, frame, proposition.Modality, proposition.Tense).IsAbsent : frame.Stage is not null;
        if (content is not (Transfer or Agreement) || !hasStage && before is null)
        {
            return EventParts.Actors(roles, FrameRole.StageBy).Length == 0 || content is not (Transfer or Agreement);
        }

        var by = EventParts.Actors(roles, FrameRole.StageBy);
        if (plan.Places.Any(static placed => placed.Role == FrameRole.StageBy))
        {
            return true;
        }

        var subject = plan.Subject.Parts?.Select(static part => part.Value).OfType<Actor>().ToArray() ?? [];
        return content is Agreement && subject.Length != 1 ? by.Length == 0 : subject.AsSpan().SequenceEqual(by);
    }
}
