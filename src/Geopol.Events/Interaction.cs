namespace Geopol.Events;

/// <summary>
/// An event that has no type of its own in the model: support, vote, protest, sanction, mobilise, assault. Lasting conditions (controls,
/// possesses) are interactions too. The verb says what is done; the roles say who does what to whom.
/// </summary>
/// <remarks>
/// <para>Immutable and thread safe; compared by value. A role is empty if the text names no participant for it. The library never fills an empty
/// role with the participants of another role.</para>
/// <para>The roles follow ISO 24617-4:2014 (semantic roles) and PropBank. <see cref="GeopolEvent.Where"/> is only the place where the event
/// happens, never the place that is attacked or captured, or to which someone goes.</para>
/// </remarks>
[WireObject]
public sealed partial record Interaction : GeopolEvent
{
    /// <summary>The verb, by its code: what is done.</summary>
    [BearsOnTruth]
    public partial Verb Verb { get; init; }

    /// <summary>
    /// The participants that do the action. They are usually actors, but they can be things or propositions. PropBank calls them ARG0 (agent,
    /// cause).
    /// </summary>
    [Role(nameof(ActorRole.Agent))]
    public partial Participants Agents { get; init; }

    /// <summary>The participants that do the action together with the agents, on their side: "exercises with Russia".</summary>
    [Role(nameof(ActorRole.Partner))]
    public partial Participants Partners { get; init; }

    /// <summary>
    /// The participants to which or with which the action is done: "attacked Kharkiv", "tested a missile", "detained 14 people". PropBank calls
    /// them ARG1 (patient, theme).
    /// </summary>
    [Role(nameof(ActorRole.Object))]
    public partial Participants Objects { get; init; }

    /// <summary>
    /// The participants to which something is given, said or shown, or which are asked, urged or ordered. PropBank calls them ARG2 (recipient,
    /// goal).
    /// </summary>
    [Role(nameof(ActorRole.Recipient))]
    public partial Participants Recipients { get; init; }

    /// <summary>The participants for which or in whose favour the action is done: "voted for the resolution".</summary>
    [Role(nameof(ActorRole.Beneficiary))]
    public partial Participants Beneficiaries { get; init; }

    /// <summary>The participants against which the action is done, or from which the action protects.</summary>
    [Role(nameof(ActorRole.Opponent))]
    public partial Participants Opponents { get; init; }

    /// <summary>The participants from which someone or something comes: "deported from Syria".</summary>
    [Role(nameof(ActorRole.Source))]
    public partial Participants Sources { get; init; }

    /// <summary>The participants to which someone or something goes: "deported to Syria".</summary>
    [Role(nameof(ActorRole.Destination))]
    public partial Participants Destinations { get; init; }

    /// <summary>The means of the action: "with drones".</summary>
    [Role(nameof(ActorRole.Instrument))]
    public partial Participants Instruments { get; init; }

    /// <summary>The topics: "cooperate on satellites", "complain about sanctions".</summary>
    [Role(nameof(ActorRole.Topic))]
    public partial Participants Topics { get; init; }

    /// <summary>The participants that fit no role, each with its relation: "under E.O. 13382", "beyond food aid".</summary>
    [BearsOnContent]
    public partial EquatableArray<Adjunct> Adjuncts { get; init; }

    /// <summary>The content of a promise, demand or persuasion. A proposition in the content is not asserted.</summary>
    [BearsOnContent]
    public partial Clause? Content { get; init; }

    /// <summary>The larger event at which the interaction happens: "weapons exhibition in Pyongyang".</summary>
    [BearsOnContent]
    public partial string? Occasion { get; init; }

    /// <summary>How far the interaction has come; absent if the text doesn't say.</summary>
    [BearsOnTruth]
    public partial InteractionStatus Status { get; init; }

    /// <summary>The numbers of people killed, arrested, voting for ... An empty list doesn't mean zero.</summary>
    [BearsOnContent]
    public partial EquatableArray<Count> Counts { get; init; }

    /// <summary>The amounts of money that the interaction is about: "fined the bank $2.5 billion".</summary>
    [BearsOnContent]
    public partial EquatableArray<Money> Amounts { get; init; }

    /// <summary>
    /// The PLOVER 2.0 type and modes of the interaction; null if no one coded the interaction. They are in the <c>ContentId</c> but in no other
    /// key.
    /// </summary>
    [BearsOnNeither]
    public partial PloverCode? Plover { get; init; }

    /// <summary>
    /// Pairs each actor among the agents with each target. The targets are the actors of the first role that has an actor, in the order objects,
    /// recipients, opponents, partners. If no such role has an actor, the agents are paired with each other, in both directions.
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
