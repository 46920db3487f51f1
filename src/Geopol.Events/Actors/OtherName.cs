namespace Geopol.Events;

/// <summary>Another name of an actor: an alias, a former name, an abbreviation.</summary>
/// <remarks>Immutable and thread safe; compared by value.</remarks>
[WireObject]
public sealed partial record OtherName
{
    /// <summary>The name, never empty.</summary>
    public required partial string Text { get; init; }

    /// <summary>Its language; absent where not known.</summary>
    public partial LanguageTag Language { get; init; }

    /// <summary>The sort of name; absent where not known.</summary>
    public partial NameKind Kind { get; init; }

    /// <summary>A name of this sort.</summary>
    /// <param name="kind">The sort of name: alias, former name, transliteration.</param>
    /// <param name="text">The name.</param>
    /// <returns>The other name, in no stated language.</returns>
    public static OtherName Of(NameKind kind, string text) => new() { Kind = kind, Text = text };

    /// <summary>The name.</summary>
    public override string ToString() => Text;
}
