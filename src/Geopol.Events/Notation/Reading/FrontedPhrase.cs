namespace Geopol.Events;

/// <summary>What precedes the subject of a clause.</summary>
/// <param name="When">The time; null where none is said there.</param>
/// <param name="Grounds">The reason: "Citing security concerns, ..."; null where none is said there.</param>
/// <param name="Start">The first token of a phrase with a preposition, which the verb takes as if it came after the object: "Despite the truce, ...".</param>
/// <param name="End">The token after that phrase; 0 where there is none.</param>
internal readonly record struct FrontedPhrase(EventTime? When, string? Grounds, int Start = 0, int End = 0);
