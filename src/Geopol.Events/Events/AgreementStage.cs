namespace Geopol.Events;

/// <summary>The step of the agreement that the sentence is about.</summary>
[OpenCode("AgreementStage.tsv")]
public readonly partial struct AgreementStage;
