namespace Geopol.Events;

/// <summary>
/// One speaker in the chain through which a statement reached the recorder: who, what they do with it (report, deny ...),
/// when, where, on what basis. Links stand outermost (nearest to us) first, down to the origin.
/// </summary>
/// <remarks>
/// Immutable and thread safe; compared by value. Everything is absent where the text doesn't say. All members are the
/// speaker's, but <see cref="Reliability"/> and the marks, which are the recorder's.
/// </remarks>
public sealed partial record AttributionLink : INested
{
    /// <summary>Who speaks; several speak jointly and are an origin each.</summary>
    public EquatableArray<Actor> Sources { get; init => field = Nesting.Guard(value); }

    /// <summary>The capacity in which they speak: "national security adviser".</summary>
    public LocalizedText Capacity { get; init; }

    /// <summary>What they do with the content.</summary>
    public SpeechAct Act { get; init; }

    /// <summary>When they said it.</summary>
    public EventTime? On { get; init; }

    /// <summary>Whom they told.</summary>
    public EquatableArray<Actor> To { get; init => field = Nesting.Guard(value); }

    /// <summary>Where they say it.</summary>
    public DocumentReference? Document { get; init => field = Nesting.Guard(value); }

    /// <summary>Their own words.</summary>
    public EquatableArray<Quote> Quotes { get; init => field = Nesting.Guard(value); }

    /// <summary>What they rest their words on.</summary>
    public EquatableArray<Basis> Basis { get; init => field = RequiredCode.All(value); }

    /// <summary>How near they are to what they speak of.</summary>
    public Access Access { get; init; }

    /// <summary>Whether they are named, and why not.</summary>
    public Naming Naming { get; init; }

    /// <summary>By what way the words came out.</summary>
    public Channel Channel { get; init; }

    /// <summary>How the act was worded: "believes" of an assessment. In no key.</summary>
    public Wording? Wording { get; init => field = value is { IsEmpty: true } ? null : value; }

    /// <summary>Whether the saying itself is apparent or hearsay: "is said to have denied".</summary>
    public Evidentiality Evidentiality { get; init; }

    /// <summary>The members of the event to which a denial, doubt or correction is limited; empty for all of it.</summary>
    public EquatableArray<MemberPath> About { get; init => field = TextValue.All(value); }

    /// <summary>Their own confidence: "with moderate confidence".</summary>
    public Confidence? Confidence { get; init; }

    /// <summary>How reliable the recorder holds the source to be.</summary>
    public Reliability Reliability { get; init; }

    /// <summary>What holds of single members of this link: a date that the recorder inferred ...</summary>
    public EquatableArray<Mark> Marks { get; init; }

    /// <summary>A source that reports.</summary>
    public static AttributionLink Report(Actor source) => new() { Sources = [source], Act = SpeechAct.Report };

    internal int Depth => 1 + Math.Max(
        Math.Max(Nesting.DepthOf(Sources), Nesting.DepthOf(To)),
        Math.Max(Nesting.DepthOf(Document), Nesting.DepthOf(Quotes)));

    int INested.Depth => Depth;

    /// <summary><c>report: Financial Times</c>.</summary>
    public override string ToString() =>
        $"{(Act.IsAbsent ? "by" : Act.Text)}: {(Sources.IsEmpty ? "somebody" : string.Join(" and ", (IEnumerable<Actor>)Sources))}";
}
