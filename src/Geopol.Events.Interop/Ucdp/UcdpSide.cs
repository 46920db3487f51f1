namespace Geopol.Events.Interop;

/// <summary>A side of an event: usually one actor, several where states fight together.</summary>
internal sealed record UcdpSide(EquatableArray<Actor> Actors, bool AreCivilians)
{
    public static UcdpSide None { get; } = new(default, false);

    /// <summary>Civilians, as a group without a name.</summary>
    public static UcdpSide Civilians { get; } = new(new Actor { Kind = ActorKind.Group, Description = Texts.English("civilians") }, true);

    public bool IsEmpty => Actors.IsEmpty;

    public Participants ToParticipants() => [.. Actors.Select(Participant.Of)];

    /// <summary>The people of the side whose deaths are counted.</summary>
    public Actor ToCounted() => AreCivilians ? Actors[0] : new Actor
    {
        Kind = ActorKind.Group,
        Description = Texts.English($"fighters of {string.Join(" and ", Actors.Select(static actor => actor.ToString()))}"),
        Affiliations = [.. Actors.Select(static actor => new Affiliation { Role = AffiliationRole.MemberOf, Of = actor })],
    };
}
