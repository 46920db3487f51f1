namespace Geopol.Events;

/// <summary>The kind of a token.</summary>
internal enum TokenKind : byte
{
    Word,
    Mark,

    /// <summary>The letters "'s" in "Iran's", or the apostrophe in "farmers'".</summary>
    Possessive,

    /// <summary>A text in brackets: [...].</summary>
    Bracket,

    /// <summary>A text in braces: {...}.</summary>
    Brace,
}
