namespace Geopol.Events;

/// <summary>
/// An event, and how the speaker puts it. Propositions nest: a warning has a condition and a consequence, a meeting has topics, an agreement has
/// terms. A proposition is not asserted by being inside another: its modality may be absent, and absent never means asserted.
/// </summary>
/// <remarks>Immutable and thread safe; compared by value.</remarks>
[WireObject]
public sealed partial record Proposition
{
    /// <summary>The event.</summary>
    [BearsOnContent]
    public required partial GeopolEvent Event { get; init; }

    /// <summary>Whether the event is affirmed or negated. Absent means affirmed.</summary>
    [AbsentIs(nameof(Polarity.Affirmed))]
    [BearsOnTruth]
    public partial Polarity Polarity { get; init; }

    /// <summary>The speaker's modality: asserted, possible, estimated, counterfactual; absent where the text doesn't say.</summary>
    [BearsOnTruth]
    public partial Modality Modality { get; init; }

    /// <summary>The likelihood that the speaker gives the event; null where the speaker gives none.</summary>
    [BearsOnTruth]
    public partial Likelihood? Likelihood { get; init; }

    /// <summary>The actor's stance towards the event: intends, is able ...; absent where the text says none.</summary>
    [BearsOnTruth]
    public partial Disposition Disposition { get; init; }

    /// <summary>The tense, seen from the time of speaking; a prediction is future. Absent where the text doesn't say.</summary>
    [BearsOnTruth]
    public partial Tense Tense { get; init; }

    /// <summary>The phase of the event: begun, ongoing, ended ...; absent where the text says none.</summary>
    [BearsOnTruth]
    public partial Aspect Aspect { get; init; }

    /// <summary>Whether the speaker marks the event as apparent or as hearsay; absent where the speaker marks neither.</summary>
    [BearsOnTruth]
    public partial Evidentiality Evidentiality { get; init; }

    /// <summary>
    /// The members of the event that the speaker says are not known; empty where the speaker leaves nothing open. The value <c>whether</c> means
    /// that the speaker doesn't know whether the event is so.
    /// </summary>
    [BearsOnTruth]
    public partial EquatableArray<OpenQuestion> Asks { get; init; }

    /// <summary>The condition of the event: "if Russia supplies ..."; null where there is none.</summary>
    [BearsOnTruth]
    public partial Proposition? Condition { get; init; }

    /// <summary>The wording of the sentence. It is in the <c>ContentId</c> but in no other key.</summary>
    [BearsOnNeither]
    public partial Wording? Wording { get; init; }

    /// <summary>Converts an event to a proposition that states only the event.</summary>
    public static implicit operator Proposition(GeopolEvent content) => Of(content);

    /// <summary>Creates a proposition that states only the event.</summary>
    /// <param name="content">The event.</param>
    /// <returns>The proposition. It isn't asserted, because it has no modality.</returns>
    public static Proposition Of(GeopolEvent content) => new() { Event = content };
}
