using System.Text.Json.Serialization;

namespace Geopol.Events;

/// <summary>An actor and its role in an event.</summary>
/// <remarks>Immutable; compared by value.</remarks>
public readonly record struct ActorInRole
{
    /// <summary>Creates the pair of a role and an actor.</summary>
    [JsonConstructor]
    public ActorInRole(ActorRole role, Actor actor)
    {
        Role = role;
        Actor = actor;
    }

    /// <summary>The role.</summary>
    public ActorRole Role { get; }

    /// <summary>The actor.</summary>
    public Actor Actor { get; }

    /// <summary>Pairs the actor with the role. Returns nothing if the actor is null.</summary>
    internal static IEnumerable<ActorInRole> All(ActorRole role, Actor? actor) => actor is null ? [] : [new ActorInRole(role, actor)];

    internal static IEnumerable<ActorInRole> All(ActorRole role, Participants participants) => All(role, participants.Actors());

    internal static IEnumerable<ActorInRole> All(ActorRole role, EquatableArray<Actor> actors) =>
        actors.Select(actor => new ActorInRole(role, actor));

    /// <summary>Returns the role and the actor, for example <c>supplier: North Korea</c>.</summary>
    public override string ToString() => $"{Role}: {Actor}";
}
