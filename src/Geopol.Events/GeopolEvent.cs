namespace Geopol.Events;

/// <summary>
/// An event that is said to happen: who does what to whom. The members of this class belong to all events. The derived types add members of
/// their own: <see cref="Transfer"/>, <see cref="Warning"/>, <see cref="Meeting"/>, <see cref="Agreement"/>, <see cref="Interaction"/>, and
/// <see cref="UnknownEvent"/> for event types of a newer version.
/// </summary>
/// <remarks>Immutable and thread safe; compared by value. An event doesn't state whether it happened; its <see cref="Proposition"/> does.</remarks>
[WireObject]
public abstract partial record GeopolEvent
{
    private protected GeopolEvent()
    {
    }

    /// <summary>The name of the event type on the wire, for example <c>transfer</c>.</summary>
    public abstract string Type { get; }

    /// <summary>
    /// The time of the event; null if the text gives none. An interval means that the event lasts throughout. A set in square brackets means
    /// that the event happens at some time in the set.
    /// </summary>
    [BearsOnContent]
    public partial EventTime? When { get; init; }

    /// <summary>
    /// The place where the event happens; null if the text gives none. A place that is attacked, or to which someone goes, is a participant in a
    /// role instead.
    /// </summary>
    [BearsOnContent]
    public partial Place? Where { get; init; }

    /// <summary>The reason for the event, as the text gives it: words, or a proposition that is not asserted. Null if the text gives none.</summary>
    [BearsOnContent]
    public partial Clause? Grounds { get; init; }

    /// <summary>The contexts of the event, in the terms of PLOVER 2.0. They are in the <c>ContentId</c> but in no other key.</summary>
    [BearsOnNeither]
    public partial EquatableArray<Context> Contexts { get; init; }

    /// <summary>The wars, summits, cases and incidents to which the event belongs.</summary>
    [BearsOnContent]
    public partial EquatableArray<RelatedMatter> Related { get; init; }

    /// <summary>A description of the event in free words. It is in the <c>ContentId</c> but in no other key.</summary>
    [BearsOnNeither]
    public partial LocalizedText Description { get; init; }

    /// <summary>The codes that coders gave the event. They are in the <c>ContentId</c> but in no other key.</summary>
    [BearsOnNeither]
    public partial EquatableArray<Coding> Codings { get; init; }

    /// <summary>The marks on single members of the event: uncertain, disputed, inferred by the recorder ...</summary>
    [BearsOnNeither]
    public partial EquatableArray<Mark> Marks { get; init; }

    /// <summary>Returns the actors with their roles, in the order of the members. An actor in two roles is returned twice.</summary>
    public abstract IEnumerable<ActorInRole> InRoles();

    /// <summary>
    /// Returns pairs of source and target: who acts on whom. In a meeting or an agreement all actors take part in the same way, so each pair is
    /// returned in both directions, as in event data sets.
    /// </summary>
    public abstract IEnumerable<Dyad> Dyads();
}
