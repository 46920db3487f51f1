namespace Geopol.Events;

/// <summary>Another name of an actor: an alias, a former name, an abbreviation.</summary>
/// <remarks>Immutable and thread safe; compared by value.</remarks>
[WireObject]
public sealed partial record OtherName
{
    /// <summary>The name, never empty.</summary>
    public required partial string Text { get; init; }

    /// <summary>The language of the name; absent if not known.</summary>
    public partial LanguageTag Language { get; init; }

    /// <summary>The kind of name; absent if not known.</summary>
    public partial NameKind Kind { get; init; }

    /// <summary>Creates a name of this kind.</summary>
    /// <param name="kind">The kind of name: alias, former name, transliteration.</param>
    /// <param name="text">The name.</param>
    /// <returns>The other name, without a language.</returns>
    public static OtherName Of(NameKind kind, string text) => new() { Kind = kind, Text = text };

    /// <summary>Returns the name.</summary>
    public override string ToString() => Text;
}
