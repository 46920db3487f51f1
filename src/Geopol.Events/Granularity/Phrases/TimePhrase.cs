namespace Geopol.Events.Granularity;

/// <summary>A phrase of a language, and the conventions that read it.</summary>
/// <remarks>
/// Immutable and thread safe. The pattern consists of words with single spaces between them. <c>coming|next</c> matches either word, <c>the?</c> is
/// optional, and <c>{number}</c> is a <see cref="TimeSlot"/>. Case, accents and punctuation don't matter.
/// </remarks>
public sealed class TimePhrase
{
    /// <summary>Creates a phrase with the same convention for all tenses.</summary>
    /// <param name="language">The language of the phrase.</param>
    /// <param name="pattern">The words and slots.</param>
    /// <param name="convention">The convention that reads the phrase.</param>
    /// <exception cref="ArgumentException">The language is absent, or the pattern is empty or has an unknown slot.</exception>
    public TimePhrase(LanguageTag language, string pattern, TimeConvention convention)
    {
        ArgumentNullException.ThrowIfNull(convention);
        Language = language.IsAbsent ? throw new ArgumentException("A phrase needs a language. Name the language.", nameof(language)) : language;
        Pattern = WellFormed.Required(pattern, nameof(pattern));
        Convention = convention;
        Parsed = PhrasePattern.Parse(pattern);
    }

    /// <summary>The language. A phrase also applies to regional variants: a phrase of <c>de</c> applies to <c>de-AT</c>.</summary>
    public LanguageTag Language { get; }

    /// <summary>The words and slots.</summary>
    public string Pattern { get; }

    /// <summary>The convention for an unknown tense, and for a tense without a convention of its own.</summary>
    public TimeConvention Convention { get; }

    /// <summary>The convention for the past tense. If it is null, <see cref="Convention"/> applies.</summary>
    public TimeConvention? Past { get; init; }

    /// <summary>The convention for the future tense. If it is null, <see cref="Convention"/> applies.</summary>
    public TimeConvention? Future { get; init; }

    /// <summary>Whether the text must have a dash, a slash or a word between the ends of a range. The pattern leaves the word out.</summary>
    internal bool NeedsLink { get; init; }

    internal PhrasePattern Parsed { get; }

    /// <summary>All conventions of the phrase.</summary>
    internal IEnumerable<TimeConvention> Conventions => new[] { Convention, Past, Future }.OfType<TimeConvention>();

    internal TimeConvention Of(Tense tense) => tense.Text switch
    {
        Tense.PastText => Past,
        Tense.FutureText => Future,
        _ => null,
    } ?? Convention;

    /// <summary>Returns the pattern and the id of the convention.</summary>
    public override string ToString() => $"{Pattern} -> {Convention.Id}";
}
