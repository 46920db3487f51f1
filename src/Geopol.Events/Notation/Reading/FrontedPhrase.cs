namespace Geopol.Events;

/// <summary>The phrase before the subject of a clause.</summary>
/// <param name="When">The time; null if there is none.</param>
/// <param name="Grounds">The reason: "Citing security concerns, ...". Null if there is none.</param>
/// <param name="Start">The first token of a prepositional phrase: "Despite the truce, ...". The phrase is read as if it came after the object.</param>
/// <param name="End">The token after the prepositional phrase; 0 if there is no prepositional phrase.</param>
internal readonly record struct FrontedPhrase(EventTime? When, string? Grounds, int Start = 0, int End = 0);
