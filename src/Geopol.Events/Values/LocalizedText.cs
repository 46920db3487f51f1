using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace Geopol.Events;

/// <summary>
/// A text in one or more languages, with one wording per language. The default value is absent, which means that nothing is said. Compared by
/// value: the order in which the languages were given doesn't matter.
/// </summary>
/// <remarks>Immutable and thread safe. A language that isn't a valid tag is kept as it is.</remarks>
public readonly partial struct LocalizedText : IReadOnlyList<LanguageText>, IEquatable<LocalizedText>
{
    private readonly LanguageText[]? texts;

    private LocalizedText(LanguageText[]? sorted) => texts = sorted;

    /// <summary>The number of languages.</summary>
    public int Count => texts?.Length ?? 0;

    /// <summary>Whether there is no text.</summary>
    public bool IsAbsent => texts is null;

    /// <summary>The text at this position, counted from 0. Texts are sorted by language tag.</summary>
    public LanguageText this[int index] => AsSpan()[index];

    /// <summary>Returns the text in exactly this language; null if there is none.</summary>
    /// <param name="language">The language; the tag must be equal.</param>
    /// <returns>The text, or null.</returns>
    public string? In(LanguageTag language)
    {
        var sorted = AsSpan();
        var first = SortedEntries.FirstNotBelow(sorted, language.Text, static text => text.Language.Text);
        return first < sorted.Length && sorted[first].Language == language ? sorted[first].Text : null;
    }

    /// <summary>The English text. If there is none, the text of the first language tag in ordinal order. Null if absent.</summary>
    public string? Main => IsAbsent ? null : In(LanguageTag.English) ?? texts![0].Text;

    /// <summary>Creates a text in one language.</summary>
    /// <param name="language">The language, a BCP 47 tag.</param>
    /// <param name="text">The text.</param>
    /// <returns>The text in its language.</returns>
    public static LocalizedText Of(string language, string text) => Of(LanguageTag.Parse(language), text);

    /// <inheritdoc cref="Of(string, string)"/>
    public static LocalizedText Of(LanguageTag language, string text) => OfOwned([new LanguageText(language, text)]);

    /// <summary>Creates a text in several languages.</summary>
    /// <param name="texts">The texts, one per language.</param>
    /// <returns>The text in all languages.</returns>
    /// <exception cref="ArgumentException">A language is absent or a duplicate.</exception>
    public static LocalizedText Of(params LanguageText[] texts) => OfOwned([.. texts]);

    /// <inheritdoc cref="Of(LanguageText[])"/>
    public static LocalizedText Of(IEnumerable<LanguageText> texts) => OfOwned([.. texts]);

    /// <summary>
    /// Returns this text with a wording in one more language. If the text already has a wording in this language, the new wording replaces it.
    /// </summary>
    /// <param name="language">The language, a BCP 47 tag.</param>
    /// <param name="text">The text.</param>
    /// <returns>A copy with the wording.</returns>
    public LocalizedText With(LanguageTag language, string text) =>
        OfOwned([.. (texts ?? []).Where(t => t.Language != language), new LanguageText(language, text)]);

    /// <summary>Creates the text from an array that the caller must not use afterwards. The array may be sorted in place, and it is kept.</summary>
    internal static LocalizedText OfOwned(LanguageText[] texts)
    {
        if (texts.Length == 0)
        {
            return default;
        }

        SortedEntries.Sort(texts, static t => t.Language.Text, "Language", "give one text per language");
        return new LocalizedText(texts);
    }

    internal ReadOnlySpan<LanguageText> AsSpan() => texts;

    /// <summary>Enumerates the texts in the order of the language tags, without allocation.</summary>
    public ReadOnlySpan<LanguageText>.Enumerator GetEnumerator() => AsSpan().GetEnumerator();

    IEnumerator<LanguageText> IEnumerable<LanguageText>.GetEnumerator() => ((IEnumerable<LanguageText>)(texts ?? [])).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => (texts ?? []).GetEnumerator();

    /// <summary>Returns whether both have the same texts in the same languages.</summary>
    public bool Equals(LocalizedText other) => SortedEntries.AreEqual(texts, other.texts);

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is LocalizedText other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => SortedEntries.HashOf(texts);

    /// <summary>Returns <see cref="Main"/>; empty if absent.</summary>
    public override string ToString() => Main ?? "";

    /// <inheritdoc cref="Equals(LocalizedText)"/>
    public static bool operator ==(LocalizedText left, LocalizedText right) => left.Equals(right);

    /// <summary>Returns whether the texts or their languages differ.</summary>
    public static bool operator !=(LocalizedText left, LocalizedText right) => !left.Equals(right);
}
