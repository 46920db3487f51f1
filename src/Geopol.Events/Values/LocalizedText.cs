using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace Geopol.Events;

/// <summary>
/// One text in one or more languages, one a language. The default value is absent: nothing is said. Compared by value;
/// the order in which languages were given doesn't matter.
/// </summary>
/// <remarks>Immutable and thread safe. A key that is no language tag is kept as it is.</remarks>
public readonly struct LocalizedText : IReadOnlyList<LanguageText>, IEquatable<LocalizedText>
{
    private readonly LanguageText[]? texts;

    private LocalizedText(LanguageText[]? sorted) => texts = sorted;

    /// <summary>How many languages there are.</summary>
    public int Count => texts?.Length ?? 0;

    /// <summary>Whether nothing is said.</summary>
    public bool IsAbsent => texts is null;

    /// <summary>The text at this place, in the order of the language tags.</summary>
    public LanguageText this[int index] => AsSpan()[index];

    /// <summary>The text in this very language, or null.</summary>
    /// <param name="language">The language; the tag must be equal.</param>
    /// <returns>The text, or null.</returns>
    public string? In(LanguageTag language)
    {
        var sorted = AsSpan();
        var first = SortedEntries.FirstNotBelow(sorted, language.Text, static text => text.Language.Text);
        return first < sorted.Length && sorted[first].Language == language ? sorted[first].Text : null;
    }

    /// <summary>The English text where there is one, else that of the first language by tag; null where absent.</summary>
    public string? Main => IsAbsent ? null : In(LanguageTag.English) ?? texts![0].Text;

    /// <summary>A text in one language.</summary>
    /// <param name="language">The language, a BCP 47 tag.</param>
    /// <param name="text">The text.</param>
    /// <returns>The text in its language.</returns>
    public static LocalizedText Of(string language, string text) => Of(LanguageTag.Parse(language), text);

    /// <inheritdoc cref="Of(string, string)"/>
    public static LocalizedText Of(LanguageTag language, string text) => OfOwned([new LanguageText(language, text)]);

    /// <summary>A text in several languages.</summary>
    /// <param name="texts">The texts, one a language.</param>
    /// <returns>The texts.</returns>
    /// <exception cref="ArgumentException">A language stands twice.</exception>
    public static LocalizedText Of(params ReadOnlySpan<LanguageText> texts) => OfOwned(texts.ToArray());

    /// <summary>This and the text in one more language, which replaces the one it had.</summary>
    /// <param name="language">The language, a BCP 47 tag.</param>
    /// <param name="text">The text.</param>
    /// <returns>A copy with the text.</returns>
    public LocalizedText With(LanguageTag language, string text) =>
        OfOwned([.. (texts ?? []).Where(t => t.Language != language), new LanguageText(language, text)]);

    internal static LocalizedText OfOwned(LanguageText[] texts)
    {
        if (texts.Length == 0)
        {
            return default;
        }

        SortedEntries.Sort(texts, static t => t.Language.Text, "Language", "one text a language");
        return new LocalizedText(texts);
    }

    internal ReadOnlySpan<LanguageText> AsSpan() => texts;

    /// <summary>Enumerates without allocation, in the order of the language tags.</summary>
    public ReadOnlySpan<LanguageText>.Enumerator GetEnumerator() => AsSpan().GetEnumerator();

    IEnumerator<LanguageText> IEnumerable<LanguageText>.GetEnumerator() => ((IEnumerable<LanguageText>)(texts ?? [])).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => (texts ?? []).GetEnumerator();

    /// <summary>The same languages with the same texts.</summary>
    public bool Equals(LocalizedText other) => SortedEntries.AreEqual(texts, other.texts);

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is LocalizedText other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => SortedEntries.HashOf(texts);

    /// <summary><see cref="Main"/>; empty where absent.</summary>
    public override string ToString() => Main ?? "";

    /// <inheritdoc cref="Equals(LocalizedText)"/>
    public static bool operator ==(LocalizedText left, LocalizedText right) => left.Equals(right);

    /// <inheritdoc cref="Equals(LocalizedText)"/>
    public static bool operator !=(LocalizedText left, LocalizedText right) => !left.Equals(right);
}
