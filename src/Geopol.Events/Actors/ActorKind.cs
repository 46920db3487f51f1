namespace Geopol.Events;

/// <summary>The kind of an actor: state, person, company ...</summary>
[OpenCode("ActorKind.tsv")]
public readonly partial struct ActorKind;
