namespace Geopol.Events;

/// <summary>The word before a noun.</summary>
internal enum Determiner : byte
{
    None,
    The,
    A,

    /// <summary>A possessive pronoun: its, their. It is kept as a word.</summary>
    Pronoun,

    /// <summary>all, both, every, any, no.</summary>
    Other,
}
