namespace Geopol.Events;

/// <summary>What an actor is.</summary>
[OpenCode("ActorKind.tsv")]
public readonly partial struct ActorKind;
