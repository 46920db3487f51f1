namespace Geopol.Events;

/// <summary>
/// Whatever has no structure of its own: support, vote, protest, sanction, mobilise, assault ... What is done is the verb's
/// sense; the roles are those that verbs have.
/// </summary>
/// <remarks>Immutable and thread safe; compared by value.</remarks>
[WireObject]
public sealed partial record Interaction : GeopolEvent
{
    /// <summary>What is done: the sense of the verb.</summary>
    public partial Verb Verb { get; init; }

    /// <summary>Who does it; empty where a thing does, or where the text doesn't say.</summary>
    [Role(nameof(ActorRole.Actor))]
    public partial EquatableArray<Actor> Actors { get; init; }

    /// <summary>The thing, goods or proposition that does it, where no actor is the subject.</summary>
    public partial Theme? Cause { get; init; }

    /// <summary>To whom it is done.</summary>
    [Role(nameof(ActorRole.Recipient))]
    public partial EquatableArray<Actor> Recipients { get; init; }

    /// <summary>What it is about, and how: on, about, for, against, beyond.</summary>
    public partial EquatableArray<Theme> Themes { get; init; }

    /// <summary>With what goods.</summary>
    public partial EquatableArray<Goods> Instruments { get; init; }

    /// <summary>What is persuaded to, promised, demanded; standing there asserts nothing.</summary>
    public partial Clause? Content { get; init; }

    /// <summary>Why.</summary>
    public partial Clause? Grounds { get; init; }

    /// <summary>The greater event at which it happens: "weapons exhibition in Pyongyang".</summary>
    public partial string? Occasion { get; init; }

    /// <summary>How far it is.</summary>
    public partial InteractionStatus Status { get; init; }

    /// <summary>How many were killed, arrested, voted for ...</summary>
    public partial EquatableArray<Count> Counts { get; init; }

    /// <summary>Its PLOVER type and modes; null where nobody coded it. In no key.</summary>
    public partial PloverCode? Plover { get; init; }

    /// <inheritdoc/>
    public override IEnumerable<Dyad> Dyads() => Recipients.IsEmpty && Actors.Count > 1
        ? Dyad.Among(Actors)
        : Actors.SelectMany(actor => Dyad.Between(actor, Recipients));

}
