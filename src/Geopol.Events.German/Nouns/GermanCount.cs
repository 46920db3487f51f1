namespace Geopol.Events;

/// <summary>A number before a noun. The texts are null if the number can't be expressed.</summary>
/// <param name="Nominative">The nominative: "10.000", "Dutzende".</param>
/// <param name="Dative">The same number in the dative.</param>
/// <param name="IsOne">Whether the number is exactly one.</param>
/// <param name="IsOfUnit">Whether a unit is counted: "5 Tonnen".</param>
internal readonly record struct GermanCount(string? Nominative, string? Dative, bool IsOne = false, bool IsOfUnit = false);
