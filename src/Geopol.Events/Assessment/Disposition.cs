namespace Geopol.Events;

/// <summary>The attitude or ability of the actor towards the event: intends, wants, able ... It is the disposition of the actor, not of the speaker.</summary>
[OpenCode("Disposition.tsv")]
public readonly partial struct Disposition;
