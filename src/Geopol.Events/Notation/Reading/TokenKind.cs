namespace Geopol.Events;

/// <summary>What a token is.</summary>
internal enum TokenKind : byte
{
    Word,
    Mark,

    /// <summary>The "'s" of "Iran's", or the apostrophe of "farmers'".</summary>
    Possessive,

    /// <summary>[...].</summary>
    Bracket,

    /// <summary>{...}.</summary>
    Brace,
}
