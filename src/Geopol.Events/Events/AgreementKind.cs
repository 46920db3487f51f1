namespace Geopol.Events;

/// <summary>What sort of agreement it is.</summary>
[OpenCode("AgreementKind.tsv")]
public readonly partial struct AgreementKind;
