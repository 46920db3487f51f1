namespace Geopol.Events;

/// <summary>
/// Something that is said to happen: who does what to whom. The members here belong to all events; the leaves have the others:
/// <see cref="Transfer"/>, <see cref="Warning"/>, <see cref="Meeting"/>, <see cref="Agreement"/>, <see cref="Interaction"/>,
/// and <see cref="UnknownEvent"/> for types of a newer version.
/// </summary>
/// <remarks>Immutable and thread safe; compared by value. An event doesn't say whether it is so: its <see cref="Proposition"/> does.</remarks>
[WireObject]
public abstract partial record GeopolEvent
{
    private protected GeopolEvent()
    {
    }

    /// <summary>The name of the type on the wire: <c>transfer</c>.</summary>
    public abstract string Type { get; }

    /// <summary>The time; null where not said. An interval means throughout, a set means some time in it.</summary>
    [BearsOnContent]
    public partial EventTime? When { get; init; }

    /// <summary>The place where it happens; null where not said. A place that is attacked or gone to has a role instead.</summary>
    [BearsOnContent]
    public partial Place? Where { get; init; }

    /// <summary>The reason, as the text gives it: words or a proposition, which is not asserted. Null where not said.</summary>
    [BearsOnContent]
    public partial Clause? Grounds { get; init; }

    /// <summary>The contexts, in the terms of PLOVER 2.0. In no key.</summary>
    [BearsOnNeither]
    public partial EquatableArray<Context> Contexts { get; init; }

    /// <summary>The wars, summits, cases and incidents that it belongs to.</summary>
    [BearsOnContent]
    public partial EquatableArray<RelatedMatter> Related { get; init; }

    /// <summary>A description in free words. In no key.</summary>
    [BearsOnNeither]
    public partial LocalizedText Description { get; init; }

    /// <summary>Codes that coders gave it. In no key.</summary>
    [BearsOnNeither]
    public partial EquatableArray<Coding> Codings { get; init; }

    /// <summary>Marks on single members: uncertain, disputed, inferred by the recorder ...</summary>
    [BearsOnNeither]
    public partial EquatableArray<Mark> Marks { get; init; }

    /// <summary>Returns the actors with their roles, in the order of the members. An actor in two roles is returned twice.</summary>
    public abstract IEnumerable<ActorInRole> InRoles();

    /// <summary>
    /// Returns pairs of source and target: who does it to whom. In a meeting or an agreement all take part alike: each pair is returned in both
    /// directions, as in event data sets.
    /// </summary>
    public abstract IEnumerable<Dyad> Dyads();
}
