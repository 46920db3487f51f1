namespace Geopol.Events;

/// <summary>What precedes the subject of a clause.</summary>
/// <param name="When">The time; null where none is said there.</param>
/// <param name="Grounds">The reason: "Citing security concerns, ..."; null where none is said there.</param>
internal readonly record struct FrontedPhrase(EventTime? When, string? Grounds);
