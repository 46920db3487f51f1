using System.Text.Json.Serialization;

namespace Geopol.Events;

/// <summary>A text and its language.</summary>
/// <remarks>Immutable; compared by value.</remarks>
public readonly record struct LanguageText
{
    /// <summary>Creates a text in a language.</summary>
    /// <exception cref="ArgumentException">The text is empty or has a lone surrogate.</exception>
    [JsonConstructor]
    public LanguageText(LanguageTag language, string text)
    {
        Language = language;
        Text = WellFormed.Required(text, nameof(text));
    }

    /// <summary>The language.</summary>
    public LanguageTag Language { get; }

    /// <summary>The text, never empty except in the default value.</summary>
    public string Text { get => field ?? ""; }

    /// <summary>Returns whether both have the same text in the same language.</summary>
    public bool Equals(LanguageText other) => Language.Equals(other.Language) && Text == other.Text;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Language.GetHashCode(), Text.GetHashCode(StringComparison.Ordinal));

    /// <summary>Returns the language and the text, for example <c>en: North Korea</c>.</summary>
    public override string ToString() => $"{Language}: {Text}";
}
