namespace Geopol.Events;

/// <summary>
/// The part of the event that is not known, as the speaker says. The value is <c>whether</c> or the name of any member of the event: "what they
/// may agree" leaves the terms open.
/// </summary>
[OpenCode("OpenQuestion.tsv", Listed = false)]
public readonly partial struct OpenQuestion;
