namespace Geopol.Events;

/// <summary>
/// The part of the event that the speaker says is not known: whether it is so, or a member of the event ("what they may agree" leaves the terms
/// open). Any member's name is a value.
/// </summary>
[OpenCode("OpenQuestion.tsv", Listed = false)]
public readonly partial struct OpenQuestion;
