namespace Geopol.Events;

/// <summary>What German articles and adjectives agree with: in the plural all genders are one.</summary>
internal enum GermanGender : byte
{
    Masculine,
    Feminine,
    Neuter,
    Plural,
}
