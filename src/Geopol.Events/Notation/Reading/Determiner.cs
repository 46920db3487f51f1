namespace Geopol.Events;

/// <summary>The word before a noun.</summary>
internal enum Determiner : byte
{
    None,
    The,
    A,

    /// <summary>A possessive pronoun: its, their. The pronoun stays a word of the phrase.</summary>
    Pronoun,

    /// <summary>One of the words all, both, every, any, no.</summary>
    Other,
}
