namespace Geopol.Events;

/// <summary>The step of an agreement that the sentence reports.</summary>
[OpenCode("AgreementStage.tsv")]
public readonly partial struct AgreementStage;
