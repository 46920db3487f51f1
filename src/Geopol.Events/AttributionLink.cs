namespace Geopol.Events;

/// <summary>
/// A speaker in the chain through which a statement reached the recorder: who speaks, the act (report, deny ...), when, where, on
/// what basis.
/// </summary>
/// <remarks>
/// Immutable and thread safe; compared by value. Every member is absent where the text doesn't say. All members are the
/// speaker's except <see cref="Reliability"/> and the marks, which are the recorder's.
/// </remarks>
[WireObject]
public sealed partial record AttributionLink
{
    /// <summary>The speakers. Several speak jointly, and each is an origin.</summary>
    [BearsOnContent]
    public partial EquatableArray<Actor> Sources { get; init; }

    /// <summary>The capacity in which they speak: "national security adviser".</summary>
    [BearsOnContent]
    public partial LocalizedText Capacity { get; init; }

    /// <summary>The act: what they do with the content.</summary>
    [BearsOnTruth]
    public partial SpeechAct Act { get; init; }

    /// <summary>The time of speaking.</summary>
    [BearsOnContent]
    public partial EventTime? On { get; init; }

    /// <summary>The actors that they told.</summary>
    [BearsOnContent]
    public partial EquatableArray<Actor> To { get; init; }

    /// <summary>The document in which they say it.</summary>
    [BearsOnNeither]
    public partial DocumentReference? Document { get; init; }

    /// <summary>Their own words.</summary>
    [BearsOnNeither]
    public partial EquatableArray<Quote> Quotes { get; init; }

    /// <summary>The basis of their words.</summary>
    [BearsOnNeither]
    public partial EquatableArray<Basis> Basis { get; init; }

    /// <summary>Their access to what they speak of.</summary>
    [BearsOnNeither]
    public partial Access Access { get; init; }

    /// <summary>Named, unnamed, and why.</summary>
    [BearsOnNeither]
    public partial SourceNaming Naming { get; init; }

    /// <summary>The channel by which the words became known.</summary>
    [BearsOnNeither]
    public partial DisclosureChannel Channel { get; init; }

    /// <summary>The wording of the act: "believes" of an assessment. In no key.</summary>
    [BearsOnNeither]
    public partial Wording? Wording { get; init; }

    /// <summary>Apparent or hearsay, of the act itself: "is said to have denied".</summary>
    [BearsOnTruth]
    public partial Evidentiality Evidentiality { get; init; }

    /// <summary>The members of the event to which a denial, doubt or correction is limited; empty for all of it.</summary>
    [BearsOnTruth]
    public partial EquatableArray<MemberPath> About { get; init; }

    /// <summary>Their own confidence: "with moderate confidence".</summary>
    [BearsOnContent]
    public partial Confidence? Confidence { get; init; }

    /// <summary>The recorder's rating of the source, A to F.</summary>
    [BearsOnContent]
    public partial Reliability Reliability { get; init; }

    /// <summary>Marks on single members of this link: a date that the recorder inferred ...</summary>
    [BearsOnNeither]
    public partial EquatableArray<Mark> Marks { get; init; }

    /// <summary><c>report: Financial Times</c>.</summary>
    public override string ToString() =>
        $"{(Act.IsAbsent ? "by" : Act.Text)}: {(Sources.IsEmpty ? "somebody" : string.Join(" and ", (IEnumerable<Actor>)Sources))}";
}
