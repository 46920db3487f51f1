namespace Geopol.Events;

/// <summary>The word before a noun.</summary>
internal enum Determiner : byte
{
    None,
    The,
    A,

    /// <summary>A possessive pronoun: its, their. The pronoun stays a word of the phrase.</summary>
    Pronoun,

    /// <summary>A word such as all, both, every, any or no.</summary>
    Other,
}
