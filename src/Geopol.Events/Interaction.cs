namespace Geopol.Events;

/// <summary>
/// Every event that has no structure of its own: support, vote, protest, sanction, mobilise, assault; states too (controls, possesses).
/// The verb's sense says what is done; the roles say who did what to whom.
/// </summary>
/// <remarks>
/// <para>Immutable and thread safe; compared by value. A role is empty where the text names no one in it. No role is a default for another.</para>
/// <para>The roles follow ISO 24617-4:2014 (semantic roles) and PropBank. <see cref="GeopolEvent.Where"/> is only where it happens,
/// never the place that is attacked, captured or gone to.</para>
/// </remarks>
[WireObject]
public sealed partial record Interaction : GeopolEvent
{
    /// <summary>The sense of the verb.</summary>
    [BearsOnTruth]
    public partial Verb Verb { get; init; }

    /// <summary>Does it: an actor, or a thing or proposition where that does it. PropBank ARG0; agent, cause.</summary>
    [Role(nameof(ActorRole.Agent))]
    public partial Participants Agents { get; init; }

    /// <summary>Does it with the agents, on their side: exercises with Russia.</summary>
    [Role(nameof(ActorRole.Partner))]
    public partial Participants Partners { get; init; }

    /// <summary>It is done to or with them: attacked Kharkiv, tested a missile, detained 14 people. PropBank ARG1; patient, theme.</summary>
    [Role(nameof(ActorRole.Object))]
    public partial Participants Objects { get; init; }

    /// <summary>It is given, said or shown to them; they are asked, urged, ordered. PropBank ARG2; recipient, goal.</summary>
    [Role(nameof(ActorRole.Recipient))]
    public partial Participants Recipients { get; init; }

    /// <summary>It is done for them or in their favour: voted for the resolution.</summary>
    [Role(nameof(ActorRole.Beneficiary))]
    public partial Participants Beneficiaries { get; init; }

    /// <summary>It is done against them; or it protects from them.</summary>
    [Role(nameof(ActorRole.Opponent))]
    public partial Participants Opponents { get; init; }

    /// <summary>It comes from there: deported from Syria.</summary>
    [Role(nameof(ActorRole.Source))]
    public partial Participants Sources { get; init; }

    /// <summary>It goes there: deported to Syria.</summary>
    [Role(nameof(ActorRole.Destination))]
    public partial Participants Destinations { get; init; }

    /// <summary>The means: with drones.</summary>
    [Role(nameof(ActorRole.Instrument))]
    public partial Participants Instruments { get; init; }

    /// <summary>The topics: cooperate on satellites, complain about sanctions.</summary>
    [Role(nameof(ActorRole.Topic))]
    public partial Participants Topics { get; init; }

    /// <summary>Everything else, with its relation: under E.O. 13382, beyond food aid.</summary>
    [BearsOnContent]
    public partial EquatableArray<Adjunct> Adjuncts { get; init; }

    /// <summary>The content that is persuaded to, promised, demanded. A proposition in it is not asserted.</summary>
    [BearsOnContent]
    public partial Clause? Content { get; init; }

    /// <summary>The larger event at which it happens: "weapons exhibition in Pyongyang".</summary>
    [BearsOnContent]
    public partial string? Occasion { get; init; }

    /// <summary>How far it has come; absent where the text doesn't say.</summary>
    [BearsOnTruth]
    public partial InteractionStatus Status { get; init; }

    /// <summary>How many were killed, arrested, voted for ... Absent is not zero.</summary>
    [BearsOnContent]
    public partial EquatableArray<Count> Counts { get; init; }

    /// <summary>The money that it is about: fined the bank $2.5 billion.</summary>
    [BearsOnContent]
    public partial EquatableArray<Money> Amounts { get; init; }

    /// <summary>Its PLOVER 2.0 type and modes; null where no one coded it. In no key.</summary>
    [BearsOnNeither]
    public partial PloverCode? Plover { get; init; }

    /// <summary>
    /// Each actor among the agents with each actor among those to whom it is done: the first of objects, recipients, opponents and partners in which
    /// an actor is. Where no such role has one, several agents are paired with each other, in both directions.
    /// </summary>
    public override IEnumerable<Dyad> Dyads()
    {
        var agents = Agents.Actors();
        foreach (var targets in (ReadOnlySpan<Participants>)[Objects, Recipients, Opponents, Partners])
        {
            if (targets.Actors() is { IsEmpty: false } actors)
            {
                return Dyad.Between(agents, actors);
            }
        }

        return Dyad.Among(agents);
    }
}
