namespace Geopol.Events.Interop;

/// <summary>An object to which others refer, as a claim has it: an actor, a place, a marking, the note of a claim, or something that has only a name.</summary>
internal sealed record StixThing
{
    public Actor? Actor { get; init; }

    public Place? Place { get; init; }

    /// <summary>The name of anything else: malware, a report, an indicator.</summary>
    public string? Name { get; init; }

    public TlpLabel Tlp { get; init; }

    public string? Statement { get; init; }

    /// <summary>The claim that a note carries.</summary>
    public ContentId Claim { get; init; }

    /// <summary>The thing in a role of an event.</summary>
    /// <param name="id">The id, which represents a thing without a name.</param>
    public Participant ToParticipant(string id) =>
        Actor is not null ? Participant.Of(Actor) : Place is not null ? Participant.Of(Place) : Participant.Of(Clause.Of(Name ?? id));
}
