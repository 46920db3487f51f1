namespace Geopol.Events;

/// <summary>
/// A word of a vocabulary that later versions, or others, may extend: known values are static properties, and any other
/// text is legal and kept. The default value is <em>absent</em>: it has the empty text, equals itself, may be a dictionary
/// key, and is never written.
/// </summary>
/// <remarks>Only this library's code types implement it. Immutable and thread safe; equal where the texts are equal, ordinally. Codes are ordered by their texts for sorting, except ratings and levels.</remarks>
/// <typeparam name="TSelf">The code type.</typeparam>
public interface IOpenCode<TSelf> : ISpanParsable<TSelf>, IEquatable<TSelf>
    where TSelf : struct, IOpenCode<TSelf>
{
    /// <summary>The code as it stands on the wire, at most 100 characters; empty where absent.</summary>
    string Text { get; }

    /// <summary>Whether this is the default value: nothing is said.</summary>
    bool IsAbsent { get; }

    /// <summary>
    /// Whether this version of the library knows the value. For vocabularies that it doesn't list whole (verbs, goods,
    /// currencies ...) every value that isn't absent counts as known.
    /// </summary>
    bool IsKnown { get; }

    internal static abstract TSelf OfChecked(string text);

    internal static abstract string? KnownText(ReadOnlySpan<byte> utf8);
}
