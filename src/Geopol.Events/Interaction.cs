namespace Geopol.Events;

/// <summary>
/// Whatever has no structure of its own: support, vote, protest, sanction, mobilise, assault ... What is done is the verb's
/// sense; the roles are those that verbs have.
/// </summary>
/// <remarks>Immutable and thread safe; compared by value.</remarks>
public sealed partial record Interaction : GeopolEvent
{
    /// <summary>An interaction of which nothing is said yet.</summary>
    public Interaction()
    {
    }

    internal Interaction(in EventParts parts) : base(parts)
    {
    }

    /// <inheritdoc/>
    public override string Type => InteractionCodec.TypeName;

    /// <summary>What is done: the sense of the verb.</summary>
    public Verb Verb { get; init; }

    /// <summary>Who does it; empty where a thing does, or where the text doesn't say.</summary>
    public EquatableArray<Actor> Actors { get; init => field = Nesting.Guard(value); }

    /// <summary>The thing, goods or proposition that does it, where no actor is the subject.</summary>
    public Theme? Cause { get; init => field = Nesting.Guard(value); }

    /// <summary>To whom it is done.</summary>
    public EquatableArray<Actor> Recipients { get; init => field = Nesting.Guard(value); }

    /// <summary>What it is about, and how: on, about, for, against, beyond.</summary>
    public EquatableArray<Theme> Themes { get; init => field = Nesting.Guard(value); }

    /// <summary>With what goods.</summary>
    public EquatableArray<Goods> Instruments { get; init; }

    /// <summary>What is persuaded to, promised, demanded; standing there asserts nothing.</summary>
    public Clause? Content { get; init => field = Nesting.Guard(value); }

    /// <summary>Why.</summary>
    public Clause? Grounds { get; init => field = Nesting.Guard(value); }

    /// <summary>The greater event at which it happens: "weapons exhibition in Pyongyang".</summary>
    public string? Occasion { get; init => field = WellFormed.OrAbsent(value); }

    /// <summary>How far it is.</summary>
    public InteractionStatus Status { get; init; }

    /// <summary>How many were killed, arrested, voted for ...</summary>
    public EquatableArray<Count> Counts { get; init => field = Nesting.Guard(value); }

    /// <summary>Its PLOVER type and modes; null where nobody coded it. In no key.</summary>
    public PloverCode? Plover { get; init; }

    /// <inheritdoc/>
    public override IEnumerable<ActorInRole> InRoles() =>
        ActorInRole.All(ActorRole.Actor, Actors).Concat(ActorInRole.All(ActorRole.Recipient, Recipients));

    /// <inheritdoc/>
    public override IEnumerable<Dyad> Dyads() => Recipients.IsEmpty && Actors.Count > 1
        ? Dyad.Among(Actors)
        : Actors.SelectMany(actor => Dyad.Between(actor, Recipients));

    private protected override int OwnDepth => Math.Max(
        Math.Max(Math.Max(Nesting.DepthOf(Actors), Nesting.DepthOf(Recipients)), Math.Max(Nesting.DepthOf(Cause), Nesting.DepthOf(Themes))),
        Math.Max(Math.Max(Nesting.DepthOf(Content), Nesting.DepthOf(Grounds)), Nesting.DepthOf(Counts)));
}
