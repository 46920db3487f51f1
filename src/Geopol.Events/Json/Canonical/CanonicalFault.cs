namespace Geopol.Events;

/// <summary>The reason why a JSON value has no canonical form. It is never serialized, so it is an enum and not an open code.</summary>
internal enum CanonicalFault
{
    /// <summary>No fault.</summary>
    None = 0,

    /// <summary>The text isn't JSON, or the reader is on a token that doesn't start a value.</summary>
    Syntax,

    /// <summary>The value is nested deeper than the caller allows.</summary>
    TooDeep,

    /// <summary>A string or a member name has an escaped lone surrogate or bytes that aren't valid UTF-8.</summary>
    LoneSurrogate,

    /// <summary>An object has two members with the same name, compared without escapes.</summary>
    DuplicateMember,

    /// <summary>A number is beyond the range of a double.</summary>
    NumberTooLarge,

    /// <summary>A number changes when it is stored as a double, and the caller requires exact numbers.</summary>
    NumberInexact,
}
