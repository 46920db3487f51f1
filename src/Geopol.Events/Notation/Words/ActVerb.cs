namespace Geopol.Events;

/// <summary>A verb of saying, with the act that its speaker performs.</summary>
/// <param name="Act">The act.</param>
/// <param name="Forms">The forms.</param>
/// <param name="IsMain">Whether this verb is printed for the act if the claim doesn't keep another verb.</param>
/// <param name="Joins">The word that is printed between the verb and the content: "that" or "whether".</param>
internal sealed record ActVerb(SpeechAct Act, Conjugation Forms, bool IsMain, string Joins);
