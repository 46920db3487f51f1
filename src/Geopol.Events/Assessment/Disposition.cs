namespace Geopol.Events;

/// <summary>The actor's stance towards the event: the actor's, not the speaker's.</summary>
[OpenCode("Disposition.tsv")]
public readonly partial struct Disposition;
