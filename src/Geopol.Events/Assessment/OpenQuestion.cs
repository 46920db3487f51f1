namespace Geopol.Events;

/// <summary>What the speaker says is not known: whether it is so, or which one a member of the event would be ("what they may agree" asks the terms). Any member's name is a value.</summary>
[OpenCode("OpenQuestion.tsv", Listed = false)]
public readonly partial struct OpenQuestion;
