namespace Geopol.Events;

/// <summary>An adverb before or after a verb.</summary>
/// <param name="Text">The adverb.</param>
/// <param name="Class">The class: manner, repeated, again, still, already, negated, hearsay, apparent, hedge.</param>
/// <param name="Hedge">The word of likelihood, or "possible" for an adverb that means "may"; null for other classes.</param>
internal sealed record AdverbEntry(string Text, string Class, string? Hedge);
