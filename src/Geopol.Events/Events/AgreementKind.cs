namespace Geopol.Events;

/// <summary>The kind of an agreement: treaty, ceasefire, contract ...</summary>
[OpenCode("AgreementKind.tsv")]
public readonly partial struct AgreementKind;
