namespace Geopol.Events;

/// <summary>The kind of a token.</summary>
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
