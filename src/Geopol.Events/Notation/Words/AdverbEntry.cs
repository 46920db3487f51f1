namespace Geopol.Events;

/// <summary>An adverb before or after a verb.</summary>
/// <param name="Text">The adverb.</param>
/// <param name="Class">manner, repeated, again, still, already, negated, hearsay, apparent, hedge.</param>
/// <param name="Hedge">The graded word; "possible" for may; null for others.</param>
internal sealed record AdverbEntry(string Text, string Class, string? Hedge);
