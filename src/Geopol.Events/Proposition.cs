namespace Geopol.Events;

/// <summary>
/// An event, and how the speaker puts it. Propositions nest: a warning has a condition and a consequence, a meeting has topics, an
/// agreement has terms. A proposition inside another is not asserted by that: its modality may be absent, and is never taken for asserted.
/// </summary>
/// <remarks>Immutable and thread safe; compared by value.</remarks>
[WireObject]
public sealed partial record Proposition
{
    /// <summary>The event.</summary>
    [BearsOnContent]
    public required partial GeopolEvent Event { get; init; }

    /// <summary>Affirmed or negated. Absent and affirmed are the same.</summary>
    [AbsentIs(nameof(Polarity.Affirmed))]
    [BearsOnTruth]
    public partial Polarity Polarity { get; init; }

    /// <summary>The speaker's modality: asserted, possible, estimated, counterfactual; absent where the text doesn't say.</summary>
    [BearsOnTruth]
    public partial Modality Modality { get; init; }

    /// <summary>The speaker's likelihood of the event; null where the speaker gives none.</summary>
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

    /// <summary>Apparent or hearsay, as the speaker marks it; absent where the speaker marks neither.</summary>
    [BearsOnTruth]
    public partial Evidentiality Evidentiality { get; init; }

    /// <summary>The members that the speaker says are not known, or <c>whether</c>; empty where the speaker says none.</summary>
    [BearsOnTruth]
    public partial EquatableArray<OpenQuestion> Asks { get; init; }

    /// <summary>The condition: "if Russia supplies ..."; null where there is none.</summary>
    [BearsOnTruth]
    public partial Proposition? Condition { get; init; }

    /// <summary>The wording. In no key.</summary>
    [BearsOnNeither]
    public partial Wording? Wording { get; init; }

    /// <summary>A proposition that states only the event.</summary>
    public static implicit operator Proposition(GeopolEvent content) => Of(content);

    /// <summary>A proposition that states only the event.</summary>
    /// <param name="content">The event.</param>
    /// <returns>The proposition; nothing says how it is put, so it isn't asserted.</returns>
    public static Proposition Of(GeopolEvent content) => new() { Event = content };
}
