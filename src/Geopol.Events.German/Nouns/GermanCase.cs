namespace Geopol.Events;

/// <summary>The cases of German nouns.</summary>
internal enum GermanCase : byte
{
    Nominative,
    Accusative,
    Dative,
    Genitive,
}
