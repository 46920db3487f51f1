namespace Geopol.Events;

/// <summary>
/// Something that is said to happen: who does what to whom. What is said of all events stands here; the rest in
/// <see cref="Transfer"/>, <see cref="Warning"/>, <see cref="Meeting"/>, <see cref="Agreement"/>, <see cref="Interaction"/>,
/// and, for types of a newer version, <see cref="UnknownEvent"/>.
/// </summary>
/// <remarks>Immutable and thread safe; compared by value. It says nothing of whether it is so: a <see cref="Proposition"/> does.</remarks>
public abstract partial record GeopolEvent : INested
{
    private protected GeopolEvent()
    {
    }

    private protected GeopolEvent(in EventParts parts)
    {
        When = parts.When;
        Where = parts.Where;
        Contexts = parts.Contexts;
        Related = parts.Related;
        Description = parts.Description;
        Codings = parts.Codings;
        Marks = parts.Marks;
    }

    /// <summary>The name of the type on the wire: <c>transfer</c>.</summary>
    public abstract string Type { get; }

    /// <summary>When it happens; null where not said. An interval means throughout, a set some time in it.</summary>
    public EventTime? When { get; init; }

    /// <summary>Where it happens; null where not said.</summary>
    public Place? Where { get; init => field = Nesting.Guard(value); }

    /// <summary>What it is about, in PLOVER's contexts. In no key.</summary>
    public EquatableArray<Context> Contexts { get; init => field = RequiredCode.All(value); }

    /// <summary>The wars, summits, cases and incidents that it belongs to.</summary>
    public EquatableArray<RelatedMatter> Related { get; init; }

    /// <summary>A description in free words. In no key.</summary>
    public LocalizedText Description { get; init; }

    /// <summary>Codes that coders gave it. In no key.</summary>
    public EquatableArray<Coding> Codings { get; init; }

    /// <summary>What holds of single members: uncertain, disputed, inferred by the recorder ...</summary>
    public EquatableArray<Mark> Marks { get; init; }

    /// <summary>The actors in their roles, in the order of the members; an actor in two roles comes twice.</summary>
    public abstract IEnumerable<ActorInRole> InRoles();

    /// <summary>
    /// Who does it to whom. Where all take part alike, in a meeting or an agreement, each pair comes in both directions, as
    /// event data sets have it.
    /// </summary>
    public abstract IEnumerable<Dyad> Dyads();

    internal int Depth => 1 + Math.Max(Nesting.DepthOf(Where), OwnDepth);

    int INested.Depth => Depth;

    /// <summary>The levels of the deepest member that only this type has.</summary>
    private protected abstract int OwnDepth { get; }

    /// <summary>A short summary; no notation.</summary>
    public sealed override string ToString() => Summary.Of(this);
}
