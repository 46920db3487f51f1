namespace Geopol.Events;

/// <summary>
/// An event, and how the speaker puts it. A proposition can be inside another one, for example as the condition of a warning or as a term of an
/// agreement. Such a proposition is not asserted automatically: its modality may be absent, and absent never means asserted.
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

    /// <summary>The speaker's modality: asserted, possible, estimated, counterfactual; absent if the text doesn't say.</summary>
    [BearsOnTruth]
    public partial Modality Modality { get; init; }

    /// <summary>The likelihood that the speaker gives the event; null if the speaker gives none.</summary>
    [BearsOnTruth]
    public partial Likelihood? Likelihood { get; init; }

    /// <summary>The actor's stance towards the event: intends, is able ...; absent if the text gives none.</summary>
    [BearsOnTruth]
    public partial Disposition Disposition { get; init; }

    /// <summary>The tense, seen from the time of speaking; a prediction is future. Absent if the text doesn't say.</summary>
    [BearsOnTruth]
    public partial Tense Tense { get; init; }

    /// <summary>The phase of the event: begun, ongoing, ended ...; absent if the text gives none.</summary>
    [BearsOnTruth]
    public partial Aspect Aspect { get; init; }

    /// <summary>Whether the speaker marks the event as apparent or as hearsay; absent if the speaker marks neither.</summary>
    [BearsOnTruth]
    public partial Evidentiality Evidentiality { get; init; }

    /// <summary>
    /// The members of the event that are not known, as the speaker says; empty if the speaker leaves nothing open. The value <c>whether</c>
    /// means that the speaker doesn't know whether the event happens at all.
    /// </summary>
    [BearsOnTruth]
    public partial EquatableArray<OpenQuestion> Asks { get; init; }

    /// <summary>The condition of the event: "if Russia supplies ..."; null if there is none.</summary>
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
