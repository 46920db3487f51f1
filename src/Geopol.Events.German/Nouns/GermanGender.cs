namespace Geopol.Events;

/// <summary>The gender of a noun, for its articles and adjectives. The plural has the same forms for all genders.</summary>
internal enum GermanGender : byte
{
    Masculine,
    Feminine,
    Neuter,
    Plural,
}
