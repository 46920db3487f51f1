namespace Geopol.Events;

/// <summary>What is before a noun.</summary>
internal enum Determiner : byte
{
    None,
    The,
    A,

    /// <summary>A pronoun that belongs to the noun: its, their. It is kept as a word.</summary>
    Pronoun,

    /// <summary>all, both, every, any, no.</summary>
    Other,
}
