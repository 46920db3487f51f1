namespace Geopol.Events;

/// <summary>
/// One speaker in the chain through which a statement reached the recorder: who, what they do with it (report, deny ...),
/// when, where, on what basis. Links stand outermost (nearest to us) first, down to the origin.
/// </summary>
/// <remarks>
/// Immutable and thread safe; compared by value. Everything is absent where the text doesn't say. All members are the
/// speaker's, but <see cref="Reliability"/> and the marks, which are the recorder's.
/// </remarks>
[WireObject]
public sealed partial record AttributionLink
{
    /// <summary>Who speaks; several speak jointly and are an origin each.</summary>
    public partial EquatableArray<Actor> Sources { get; init; }

    /// <summary>The capacity in which they speak: "national security adviser".</summary>
    public partial LocalizedText Capacity { get; init; }

    /// <summary>What they do with the content.</summary>
    public partial SpeechAct Act { get; init; }

    /// <summary>When they said it.</summary>
    public partial EventTime? On { get; init; }

    /// <summary>Whom they told.</summary>
    public partial EquatableArray<Actor> To { get; init; }

    /// <summary>Where they say it.</summary>
    public partial DocumentReference? Document { get; init; }

    /// <summary>Their own words.</summary>
    public partial EquatableArray<Quote> Quotes { get; init; }

    /// <summary>What they rest their words on.</summary>
    public partial EquatableArray<Basis> Basis { get; init; }

    /// <summary>How near they are to what they speak of.</summary>
    public partial Access Access { get; init; }

    /// <summary>Whether they are named, and why not.</summary>
    public partial Naming Naming { get; init; }

    /// <summary>By what way the words came out.</summary>
    public partial Channel Channel { get; init; }

    /// <summary>How the act was worded: "believes" of an assessment. In no key.</summary>
    public partial Wording? Wording { get; init; }

    /// <summary>Whether the saying itself is apparent or hearsay: "is said to have denied".</summary>
    public partial Evidentiality Evidentiality { get; init; }

    /// <summary>The members of the event to which a denial, doubt or correction is limited; empty for all of it.</summary>
    public partial EquatableArray<MemberPath> About { get; init; }

    /// <summary>Their own confidence: "with moderate confidence".</summary>
    public partial Confidence? Confidence { get; init; }

    /// <summary>How reliable the recorder holds the source to be.</summary>
    public partial Reliability Reliability { get; init; }

    /// <summary>What holds of single members of this link: a date that the recorder inferred ...</summary>
    public partial EquatableArray<Mark> Marks { get; init; }

    /// <summary><c>report: Financial Times</c>.</summary>
    public override string ToString() =>
        $"{(Act.IsAbsent ? "by" : Act.Text)}: {(Sources.IsEmpty ? "somebody" : string.Join(" and ", (IEnumerable<Actor>)Sources))}";
}
