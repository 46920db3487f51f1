namespace Geopol.Events;

/// <summary>
/// Something that is said to happen: who does what to whom. What is said of all events stands here; the rest in
/// <see cref="Transfer"/>, <see cref="Warning"/>, <see cref="Meeting"/>, <see cref="Agreement"/>, <see cref="Interaction"/>,
/// and, for types of a newer version, <see cref="UnknownEvent"/>.
/// </summary>
/// <remarks>Immutable and thread safe; compared by value. It says nothing of whether it is so: a <see cref="Proposition"/> does.</remarks>
[WireObject]
public abstract partial record GeopolEvent
{
    private protected GeopolEvent()
    {
    }

    /// <summary>The name of the type on the wire: <c>transfer</c>.</summary>
    public abstract string Type { get; }

    /// <summary>When it happens; null where not said. An interval means throughout, a set some time in it.</summary>
    public partial EventTime? When { get; init; }

    /// <summary>Where it happens; null where not said.</summary>
    public partial Place? Where { get; init; }

    /// <summary>Why it happens, in the words of the text: words or a proposition, which is not asserted. Null where not said.</summary>
    public partial Clause? Grounds { get; init; }

    /// <summary>What it is about, in PLOVER's contexts. In no key.</summary>
    public partial EquatableArray<Context> Contexts { get; init; }

    /// <summary>The wars, summits, cases and incidents that it belongs to.</summary>
    public partial EquatableArray<RelatedMatter> Related { get; init; }

    /// <summary>A description in free words. In no key.</summary>
    public partial LocalizedText Description { get; init; }

    /// <summary>Codes that coders gave it. In no key.</summary>
    public partial EquatableArray<Coding> Codings { get; init; }

    /// <summary>What holds of single members: uncertain, disputed, inferred by the recorder ...</summary>
    public partial EquatableArray<Mark> Marks { get; init; }

    /// <summary>The actors in their roles, in the order of the members; an actor in two roles comes twice.</summary>
    public abstract IEnumerable<ActorInRole> InRoles();

    /// <summary>
    /// Who does it to whom. Where all take part alike, in a meeting or an agreement, each pair comes in both directions, as
    /// event data sets have it.
    /// </summary>
    public abstract IEnumerable<Dyad> Dyads();
}
