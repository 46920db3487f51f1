namespace Geopol.Events;

/// <summary>A number before a noun; null where there is none that can be said.</summary>
/// <param name="Nominative">"10.000", "Dutzende".</param>
/// <param name="Dative">The same in the dative.</param>
/// <param name="IsOne">Whether it is exactly one.</param>
/// <param name="IsOfUnit">Whether a unit is counted: "5 Tonnen".</param>
internal readonly record struct GermanCount(string? Nominative, string? Dative, bool IsOne = false, bool IsOfUnit = false);
