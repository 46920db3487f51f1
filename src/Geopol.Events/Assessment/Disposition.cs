namespace Geopol.Events;

/// <summary>The attitude or ability of the actor towards the event: intends, wants, able ... It is the actor's, not the speaker's.</summary>
[OpenCode("Disposition.tsv")]
public readonly partial struct Disposition;
