namespace Geopol.Events;

/// <summary>
/// What is said: an event, and how it is put. Propositions nest: a warning has a condition and a consequence, a meeting has
/// topics, an agreement has terms. One that stands inside another isn't asserted by standing there: its modality may be
/// absent, and is never taken for asserted.
/// </summary>
/// <remarks>Immutable and thread safe; compared by value.</remarks>
public sealed partial record Proposition : INested
{
    /// <summary>The event.</summary>
    public required GeopolEvent Event { get; init => field = Nesting.Required(value); }

    /// <summary>Whether it is put as so or not so. Affirmed unless said otherwise; absent and affirmed are one.</summary>
    public Polarity Polarity
    {
        get => field.IsAbsent ? Polarity.Affirmed : field;
        init => field = value == Polarity.Affirmed ? default : value;
    }

    /// <summary>How the speaker puts it: asserted, possible, estimated; absent where the text doesn't say.</summary>
    public Modality Modality { get; init; }

    /// <summary>How probable the speaker holds it to be.</summary>
    public Likelihood? Likelihood { get; init; }

    /// <summary>The actor's stance towards the event: intends, is able ...</summary>
    public Disposition Disposition { get; init; }

    /// <summary>When, seen from the saying; a prediction is future.</summary>
    public Tense Tense { get; init; }

    /// <summary>Which phase of the event.</summary>
    public Aspect Aspect { get; init; }

    /// <summary>Whether the speaker marks it as apparent or as hearsay.</summary>
    public Evidentiality Evidentiality { get; init; }

    /// <summary>What the speaker says isn't known: whether, or which members.</summary>
    public EquatableArray<Asked> Asks { get; init => field = RequiredCode.All(value); }

    /// <summary>On what it hangs: "if Russia supplies ...".</summary>
    public Proposition? Condition { get; init => field = Nesting.Guard(value); }

    /// <summary>How it was worded. In no key.</summary>
    public Wording? Wording { get; init => field = value is { IsEmpty: true } ? null : value; }

    /// <summary>A proposition of which nothing but the event is stated.</summary>
    public static implicit operator Proposition(GeopolEvent content) => Of(content);

    /// <summary>A proposition of which nothing but the event is stated.</summary>
    public static Proposition Of(GeopolEvent content) => new() { Event = content };

    internal int Depth => 1 + Math.Max(Event.Depth, Nesting.DepthOf(Condition));

    int INested.Depth => Depth;

    /// <summary>A short summary; no notation.</summary>
    public override string ToString() => Summary.Of(this);
}
