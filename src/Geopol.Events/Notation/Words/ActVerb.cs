namespace Geopol.Events;

/// <summary>A verb of saying, and what whoever says it does with the content.</summary>
/// <param name="Act">The act.</param>
/// <param name="Forms">The forms.</param>
/// <param name="IsMain">Whether it is the one that is printed where the claim has no other.</param>
/// <param name="Joins">What is printed between it and the content: "that", or "whether".</param>
internal sealed record ActVerb(SpeechAct Act, Conjugation Forms, bool IsMain, string Joins);
