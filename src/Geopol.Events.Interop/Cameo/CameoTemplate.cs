namespace Geopol.Events.Interop;

/// <summary>The proposition of a CAMEO code, with places for the source and the target.</summary>
/// <remarks>Immutable and thread safe.</remarks>
internal sealed class CameoTemplate
{
    private static readonly Actor Source = Actor.State("FR", CameoSentences.Source);
    private static readonly Actor Target = Actor.State("ES", CameoSentences.Target);

    private readonly Proposition proposition;

    public CameoTemplate(Proposition sentence, CameoCode code)
    {
        Code = code;
        proposition = sentence with { Wording = null, Event = WithPlover(sentence.Event, code) };
        HasTarget = Fill(proposition.Event, Source, null) != proposition.Event;
    }

    public CameoCode Code { get; }

    /// <summary>Whether the event has a place for the target.</summary>
    public bool HasTarget { get; }

    /// <summary>The proposition with the actors of a record. An actor that the record doesn't have is left out.</summary>
    public Proposition Fill(Actor? source, Actor? target, Func<GeopolEvent, GeopolEvent> complete) =>
        proposition with { Event = complete(Fill(proposition.Event, source, target)) };

    private static GeopolEvent WithPlover(GeopolEvent content, CameoCode code) => (content, code.Plover) switch
    {
        (Interaction interaction, { } plover) => interaction with { Plover = plover.Code, Contexts = plover.Contexts },
        (_, { } plover) => content with { Contexts = plover.Contexts },
        _ => content,
    };

    private static GeopolEvent Fill(GeopolEvent content, Actor? source, Actor? target) => content switch
    {
        Interaction interaction => Fill(interaction, source, target),
        Transfer transfer => transfer with
        {
            Suppliers = Fill(transfer.Suppliers, source, target),
            Recipients = Fill(transfer.Recipients, source, target),
            StageBy = Fill(transfer.StageBy, source, target),
        },
        Meeting meeting => meeting with
        {
            // A coder leaves out an actor that it couldn't identify, and a meeting has at least one party.
            Parties = Fill(meeting.Parties, source, target) is { IsEmpty: false } parties ? parties : [Actor.NotKnown],
            Host = Fill(meeting.Host, source, target),
            Topics = Fill(meeting.Topics, source, target),
        },
        Agreement agreement => agreement with
        {
            Parties = Fill(agreement.Parties, source, target),
            StageBy = Fill(agreement.StageBy, source, target),
        },
        Warning warning => warning with
        {
            Issuers = Fill(warning.Issuers, source, target),
            Addressees = Fill(warning.Addressees, source, target),
            Consequence = Fill(warning.Consequence, source, target),
        },
        _ => content,
    };

    private static Interaction Fill(Interaction interaction, Actor? source, Actor? target) => interaction with
    {
        Agents = Fill(interaction.Agents, source, target),
        Partners = Fill(interaction.Partners, source, target),
        Objects = Fill(interaction.Objects, source, target),
        Recipients = Fill(interaction.Recipients, source, target),
        Beneficiaries = Fill(interaction.Beneficiaries, source, target),
        Opponents = Fill(interaction.Opponents, source, target),
        Sources = Fill(interaction.Sources, source, target),
        Topics = Fill(interaction.Topics, source, target),
        Content = Fill(interaction.Content, source, target),
    };

    private static Participants Fill(Participants participants, Actor? source, Actor? target) =>
        participants.Count == 0 || !participants.Any(static participant => IsPlace(participant.Actor))
            ? participants
            : [.. participants.Select(participant => IsPlace(participant.Actor) ? Fill(participant.Actor, source, target) is { } actor ? (Participant)actor : null : participant).OfType<Participant>()];

    private static EquatableArray<Actor> Fill(EquatableArray<Actor> actors, Actor? source, Actor? target) =>
        actors.IsEmpty ? actors : [.. actors.Select(actor => Fill(actor, source, target)).OfType<Actor>()];

    private static Actor? Fill(Actor? actor, Actor? source, Actor? target) => actor == Source ? source : actor == Target ? target : actor;

    private static Clause? Fill(Clause? clause, Actor? source, Actor? target) =>
        clause?.Proposition is { } inner ? inner with { Event = Fill(inner.Event, source, target), Wording = null } : clause;

    private static bool IsPlace(Actor? actor) => actor == Source || actor == Target;
}
