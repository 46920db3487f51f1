namespace Geopol.Events;

public readonly partial struct Participants
{
    /// <summary>A list of one participant.</summary>
    public static implicit operator Participants(Participant participant) => [participant];

    /// <summary>A list of one actor.</summary>
    public static implicit operator Participants(Actor actor) => [actor];

    /// <summary>A list of these goods alone.</summary>
    public static implicit operator Participants(Goods goods) => [goods];

    /// <summary>A list of one participant: goods of this sort.</summary>
    public static implicit operator Participants(Commodity commodity) => [commodity];

    /// <summary>A list of one place.</summary>
    public static implicit operator Participants(Place place) => [place];

    /// <summary>A list of one clause.</summary>
    public static implicit operator Participants(Clause clause) => [clause];

    /// <summary>A list of one proposition.</summary>
    public static implicit operator Participants(Proposition proposition) => [proposition];

    /// <summary>A list of one proposition that states only this event.</summary>
    public static implicit operator Participants(GeopolEvent content) => [content];

    /// <summary>A list of one participant that is words.</summary>
    public static implicit operator Participants(string words) => [words];

    /// <summary>A list with a copy of the array's participants; the empty list where the array is null.</summary>
    /// <exception cref="ArgumentException">A participant is null.</exception>
    public static implicit operator Participants(Participant[]? participants) => Create(participants);

    /// <summary>The same participants.</summary>
    public static implicit operator Participants(EquatableArray<Participant> participants) => new(participants);

    /// <summary>The same participants.</summary>
    public static implicit operator EquatableArray<Participant>(Participants participants) => participants.Items;
}
