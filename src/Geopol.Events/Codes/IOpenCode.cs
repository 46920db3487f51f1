namespace Geopol.Events;

/// <summary>
/// A code from a vocabulary that later versions and other producers may extend. Known values are static properties, and any other text is also legal and is
/// kept. The default value is <em>absent</em>: it has the empty text, equals itself, may be a dictionary key, and is never written.
/// </summary>
/// <remarks>
/// Only this library's code types implement this interface. Immutable and thread safe. Two codes are equal if their texts are equal (ordinal comparison). Codes
/// can be sorted by their texts, except ratings and levels, which have no order.
/// </remarks>
/// <typeparam name="TSelf">The code type.</typeparam>
public interface IOpenCode<TSelf> : ISpanParsable<TSelf>, IEquatable<TSelf>
    where TSelf : struct, IOpenCode<TSelf>
{
    /// <summary>The text of the code on the wire, at most 100 characters; empty if absent.</summary>
    string Text { get; }

    /// <summary>Whether this is the default value, which means that nothing is stated.</summary>
    bool IsAbsent { get; }

    /// <summary>
    /// Whether this version of the library knows the value. If the library doesn't list a vocabulary completely (verbs, goods, currencies ...), every value
    /// except absent counts as known.
    /// </summary>
    bool IsKnown { get; }

    /// <summary>Creates the code of a text that was already checked.</summary>
    internal static abstract TSelf OfChecked(string text);

    /// <summary>Returns the text of the known value that has these bytes, without allocating a string. Returns null if there is no such value.</summary>
    internal static abstract string? KnownText(ReadOnlySpan<byte> utf8);
}
