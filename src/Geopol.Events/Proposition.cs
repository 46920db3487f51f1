namespace Geopol.Events;

/// <summary>
/// What is said: an event, and how it is put. Propositions nest: a warning has a condition and a consequence, a meeting has
/// topics, an agreement has terms. One that stands inside another isn't asserted by standing there: its modality may be
/// absent, and is never taken for asserted.
/// </summary>
/// <remarks>Immutable and thread safe; compared by value.</remarks>
[WireObject]
public sealed partial record Proposition
{
    /// <summary>The event.</summary>
    public required partial GeopolEvent Event { get; init; }

    /// <summary>Whether it is put as so or not so. Affirmed unless said otherwise; absent and affirmed are one.</summary>
    [AbsentIs(nameof(Polarity.Affirmed))]
    public partial Polarity Polarity { get; init; }

    /// <summary>How the speaker puts it: asserted, possible, estimated; absent where the text doesn't say.</summary>
    public partial Modality Modality { get; init; }

    /// <summary>How probable the speaker holds it to be.</summary>
    public partial Likelihood? Likelihood { get; init; }

    /// <summary>The actor's stance towards the event: intends, is able ...</summary>
    public partial Disposition Disposition { get; init; }

    /// <summary>When, seen from the saying; a prediction is future.</summary>
    public partial Tense Tense { get; init; }

    /// <summary>Which phase of the event.</summary>
    public partial Aspect Aspect { get; init; }

    /// <summary>Whether the speaker marks it as apparent or as hearsay.</summary>
    public partial Evidentiality Evidentiality { get; init; }

    /// <summary>What the speaker says isn't known: whether, or which members.</summary>
    public partial EquatableArray<Asked> Asks { get; init; }

    /// <summary>On what it hangs: "if Russia supplies ...".</summary>
    public partial Proposition? Condition { get; init; }

    /// <summary>How it was worded. In no key.</summary>
    public partial Wording? Wording { get; init; }

    /// <summary>A proposition of which nothing but the event is stated.</summary>
    public static implicit operator Proposition(GeopolEvent content) => Of(content);

    /// <summary>A proposition of which nothing but the event is stated.</summary>
    public static Proposition Of(GeopolEvent content) => new() { Event = content };
}
