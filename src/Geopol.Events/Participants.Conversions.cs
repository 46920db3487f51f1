namespace Geopol.Events;

public readonly partial struct Participants
{
    /// <summary>Converts a participant to a list of this participant alone.</summary>
    public static implicit operator Participants(Participant participant) => [participant];

    /// <summary>Converts an actor to a list of one participant.</summary>
    public static implicit operator Participants(Actor actor) => [actor];

    /// <summary>Converts goods to a list of one participant.</summary>
    public static implicit operator Participants(Goods goods) => [goods];

    /// <summary>Converts a commodity to a list of one participant: goods of this sort.</summary>
    public static implicit operator Participants(Commodity commodity) => [commodity];

    /// <summary>Converts a place to a list of one participant.</summary>
    public static implicit operator Participants(Place place) => [place];

    /// <summary>Converts a clause to a list of one participant.</summary>
    public static implicit operator Participants(Clause clause) => [clause];

    /// <summary>Converts a proposition to a list of one participant.</summary>
    public static implicit operator Participants(Proposition proposition) => [proposition];

    /// <summary>Converts an event to a list of one participant: a proposition that states only this event.</summary>
    public static implicit operator Participants(GeopolEvent content) => [content];

    /// <summary>Converts words to a list of one participant.</summary>
    public static implicit operator Participants(string words) => [words];

    /// <summary>Copies the participants of the array to a list. Null becomes the empty list.</summary>
    /// <exception cref="ArgumentException">A participant is null.</exception>
    public static implicit operator Participants(Participant[]? participants) => Create(participants);

    /// <summary>Converts an array to a list of the same participants, without a copy.</summary>
    public static implicit operator Participants(EquatableArray<Participant> participants) => new(participants);

    /// <summary>Converts a list to an array of the same participants, without a copy.</summary>
    public static implicit operator EquatableArray<Participant>(Participants participants) => participants.Items;
}
