namespace Geopol.Events;

/// <summary>A link of the attribution: who speaks, with which act (report, deny ...), when, in which document and on what basis.</summary>
/// <remarks>
/// Immutable and thread safe; compared by value. A member is absent if the text doesn't state it. All members are statements of the speaker,
/// except <see cref="Reliability"/> and <see cref="Marks"/>, which are statements of the recorder.
/// </remarks>
[WireObject]
public sealed partial record AttributionLink
{
    /// <summary>The speakers. Several speakers speak jointly, and each of them is an origin.</summary>
    [BearsOnContent]
    public partial EquatableArray<Actor> Sources { get; init; }

    /// <summary>The capacity in which the speakers speak, for example "national security adviser".</summary>
    [BearsOnContent]
    public partial LocalizedText Capacity { get; init; }

    /// <summary>The act: what the speakers do with the content, for example report or deny.</summary>
    [BearsOnTruth]
    public partial SpeechAct Act { get; init; }

    /// <summary>The time of speaking.</summary>
    [BearsOnContent]
    public partial EventTime? On { get; init; }

    /// <summary>The actors to whom the speakers say the content.</summary>
    [BearsOnContent]
    public partial EquatableArray<Actor> To { get; init; }

    /// <summary>The document in which the speakers say the content.</summary>
    [BearsOnNeither]
    public partial DocumentReference? Document { get; init; }

    /// <summary>The speakers' own words, as quotations.</summary>
    [BearsOnNeither]
    public partial EquatableArray<Quote> Quotes { get; init; }

    /// <summary>The basis of the speakers' words, for example imagery or a document.</summary>
    [BearsOnNeither]
    public partial EquatableArray<Basis> Basis { get; init; }

    /// <summary>How near the speakers are to the matter: direct access, indirect access or none.</summary>
    [BearsOnNeither]
    public partial Access Access { get; init; }

    /// <summary>Whether the speakers are named, and the reason if they aren't.</summary>
    [BearsOnNeither]
    public partial SourceNaming Naming { get; init; }

    /// <summary>The channel through which the words became known.</summary>
    [BearsOnNeither]
    public partial DisclosureChannel Channel { get; init; }

    /// <summary>The wording of the act, for example "believes" for an assessment. It is in the <c>ContentId</c> but in no other key.</summary>
    [BearsOnNeither]
    public partial Wording? Wording { get; init; }

    /// <summary>Whether the act itself is apparent or hearsay, as in "is said to have denied"; absent if the act is neither.</summary>
    [BearsOnTruth]
    public partial Evidentiality Evidentiality { get; init; }

    /// <summary>The members of the event to which a denial, doubt or correction is limited; empty if the act applies to the whole event.</summary>
    [BearsOnTruth]
    public partial EquatableArray<MemberPath> About { get; init; }

    /// <summary>The speakers' own confidence, for example "with moderate confidence".</summary>
    [BearsOnContent]
    public partial Confidence? Confidence { get; init; }

    /// <summary>The recorder's rating of the reliability of the source, A to F.</summary>
    [BearsOnContent]
    public partial Reliability Reliability { get; init; }

    /// <summary>The recorder's marks on single members of this link, for example on a date that the recorder inferred.</summary>
    [BearsOnNeither]
    public partial EquatableArray<Mark> Marks { get; init; }

    /// <summary>Returns the act and the sources, for example <c>report: Financial Times</c>.</summary>
    public override string ToString() =>
        $"{(Act.IsAbsent ? "by" : Act.Text)}: {(Sources.IsEmpty ? "somebody" : string.Join(" and ", (IEnumerable<Actor>)Sources))}";
}
