namespace Geopol.Events;

/// <summary>The phrase before the subject of a clause.</summary>
/// <param name="When">The time; null where there is none.</param>
/// <param name="Grounds">The reason: "Citing security concerns, ..."; null where there is none.</param>
/// <param name="Start">The first token of a prepositional phrase, which is read as if it came after the object: "Despite the truce, ...".</param>
/// <param name="End">The token after that phrase; 0 where there is none.</param>
internal readonly record struct FrontedPhrase(EventTime? When, string? Grounds, int Start = 0, int End = 0);
