namespace Geopol.Events.Interop;

/// <summary>The proposition of a code's sentence, with places for the source and the target.</summary>
/// <remarks>Immutable and thread safe.</remarks>
internal sealed class EventTemplate
{
    /// <summary>The actors of the sentences.</summary>
    internal const string SourceName = "France";
    internal const string TargetName = "Spain";

    private static readonly Actor Source = Actor.State("FR", SourceName);
    private static readonly Actor Target = Actor.State("ES", TargetName);

    private static readonly Place TargetPlace = Place.Named(TargetName);

    private readonly Proposition proposition;

    /// <param name="sentence">The proposition of the sentence.</param>
    /// <param name="plover">The PLOVER code of the event, if it is an interaction; null for that of its verb.</param>
    /// <param name="contexts">The contexts of the code.</param>
    public EventTemplate(Proposition sentence, PloverCode? plover, EquatableArray<Context> contexts)
    {
        // Without its wording, an agreement that one party signed with another can't be printed: "signed an agreement with".
        proposition = sentence with { Wording = sentence.Event is Agreement ? sentence.Wording : null, Event = WithCode(sentence.Event, plover, contexts) };
        HasTarget = Fill(proposition.Event, [Source], []) != proposition.Event;
    }

    /// <summary>Whether the event has a place for the target.</summary>
    public bool HasTarget { get; }

    /// <summary>The proposition with the actors of a record. An actor that the record doesn't have is left out.</summary>
    public Proposition Fill(Actor? source, Actor? target, Func<GeopolEvent, GeopolEvent> complete) =>
        Fill(source is null ? [] : [source], target is null ? [] : [target], complete);

    /// <summary>The proposition with several sources and targets, which act together.</summary>
    public Proposition Fill(EquatableArray<Actor> sources, EquatableArray<Actor> targets, Func<GeopolEvent, GeopolEvent> complete) =>
        proposition with { Event = complete(Fill(proposition.Event, sources, targets)) };

    private static GeopolEvent WithCode(GeopolEvent content, PloverCode? plover, EquatableArray<Context> contexts) =>
        content is Interaction interaction && plover is not null ? interaction with { Plover = plover, Contexts = contexts } : content with { Contexts = contexts };

    private static GeopolEvent Fill(GeopolEvent content, EquatableArray<Actor> sources, EquatableArray<Actor> targets) => content switch
    {
        Interaction interaction => Fill(interaction, sources, targets),
        Transfer transfer => transfer with
        {
            Suppliers = Fill(transfer.Suppliers, sources, targets),
            Recipients = Fill(transfer.Recipients, sources, targets),
            StageBy = Fill(transfer.StageBy, sources, targets),
        },
        Meeting meeting => meeting with
        {
            // A coder leaves out an actor that it couldn't identify, and a meeting has at least one party.
            Parties = Fill(meeting.Parties, sources, targets) is { IsEmpty: false } parties ? parties : [Actor.NotKnown],
            Host = Fill(meeting.Host, sources, targets),
            Topics = Fill(meeting.Topics, sources, targets),
        },
        Agreement agreement => agreement with
        {
            Parties = Fill(agreement.Parties, sources, targets),
            StageBy = Fill(agreement.StageBy, sources, targets),
        },
        Warning warning => warning with
        {
            Issuers = Fill(warning.Issuers, sources, targets),
            Addressees = Fill(warning.Addressees, sources, targets),
            Consequence = Fill(warning.Consequence, sources, targets),
        },
        _ => content,
    };

    private static Interaction Fill(Interaction interaction, EquatableArray<Actor> sources, EquatableArray<Actor> targets) => interaction with
    {
        Agents = Fill(interaction.Agents, sources, targets),
        Partners = Fill(interaction.Partners, sources, targets),
        Objects = Fill(interaction.Objects, sources, targets),
        Recipients = Fill(interaction.Recipients, sources, targets),
        Beneficiaries = Fill(interaction.Beneficiaries, sources, targets),
        Opponents = Fill(interaction.Opponents, sources, targets),
        Sources = Fill(interaction.Sources, sources, targets),
        Topics = Fill(interaction.Topics, sources, targets),
        Content = Fill(interaction.Content, sources, targets),
    };

    private static Participants Fill(Participants participants, EquatableArray<Actor> sources, EquatableArray<Actor> targets) =>
        participants.Count == 0 || !participants.Any(IsPlace) ? participants : [.. participants.SelectMany(participant => Filled(participant, sources, targets))];

    private static EquatableArray<Actor> Fill(EquatableArray<Actor> actors, EquatableArray<Actor> sources, EquatableArray<Actor> targets) =>
        actors.IsEmpty ? actors : [.. actors.SelectMany(actor => Filled(actor, sources, targets))];

    /// <summary>A member for one actor has the first one.</summary>
    private static Actor? Fill(Actor? actor, EquatableArray<Actor> sources, EquatableArray<Actor> targets) =>
        actor is null ? null : Filled(actor, sources, targets) is { IsEmpty: false } filled ? filled[0] : null;

    private static EquatableArray<Actor> Filled(Actor actor, EquatableArray<Actor> sources, EquatableArray<Actor> targets) => actor == Source ? sources : actor == Target ? targets : [actor];

    private static Clause? Fill(Clause? clause, EquatableArray<Actor> sources, EquatableArray<Actor> targets) =>
        // Without its wording, a meeting can't be printed as an infinitive: "refused to meet".
        clause?.Proposition is { } inner ? inner with { Event = Fill(inner.Event, sources, targets), Wording = inner.Event is Meeting ? inner.Wording : null } : clause;

    private static bool IsPlace(Participant participant) => participant.Actor == Source || participant.Actor == Target || participant.Place == TargetPlace;

    /// <summary>The actors in place of a participant. A verb such as "withdraw from" has a place, which is named like the actor.</summary>
    private static IEnumerable<Participant> Filled(Participant participant, EquatableArray<Actor> sources, EquatableArray<Actor> targets) =>
        !IsPlace(participant) ? [participant]
            : participant.Place is null ? Filled(participant.Actor!, sources, targets).Select(static actor => (Participant)actor)
            : targets.Select(static actor => actor.Names.IsAbsent ? (Participant)actor : new Place { Names = actor.Names });
}
