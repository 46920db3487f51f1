namespace Geopol.Events;

/// <summary>Why a JSON value has no canonical form. Never serialized, so an enum is enough.</summary>
internal enum CanonicalFault
{
    /// <summary>No fault.</summary>
    None = 0,

    /// <summary>The text isn't JSON, or the reader stands on a token that starts no value.</summary>
    Syntax,

    /// <summary>The value is nested deeper than the caller allows.</summary>
    TooDeep,

    /// <summary>A string or a member name has a lone surrogate (escaped) or bytes that aren't UTF-8.</summary>
    LoneSurrogate,

    /// <summary>An object has two members whose names are the same once unescaped.</summary>
    DuplicateMember,

    /// <summary>A number is beyond the range of a double.</summary>
    NumberTooLarge,

    /// <summary>A number changes its decimal value on the way through a double, and the caller forbids it.</summary>
    NumberInexact,
}
