namespace Geopol.Events;

/// <summary>What a name of the lexicon, or a text in brackets, may stand for.</summary>
[Flags]
internal enum NounKinds : byte
{
    None = 0,
    Actor = 1,
    Goods = 2,
    Place = 4,

    /// <summary>What is spoken of, in words: a war, a summit, a treaty.</summary>
    Matter = 8,

    /// <summary>Somebody of whom nothing is said.</summary>
    Nobody = 16,
}
