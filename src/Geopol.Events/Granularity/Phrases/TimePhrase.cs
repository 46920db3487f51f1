namespace Geopol.Events.Granularity;

/// <summary>A phrase of a language, and the convention by which it is read.</summary>
/// <remarks>
/// Immutable and thread safe. The pattern is words with single spaces; <c>coming|next</c> is either word, <c>the?</c> may be
/// missing, <c>{number}</c> is a <see cref="TimeSlot"/>. Case, marks and punctuation don't count.
/// </remarks>
public sealed class TimePhrase
{
    /// <summary>A phrase that is read by one convention, whatever the tense.</summary>
    /// <exception cref="ArgumentException">The language is absent, or the pattern is empty or names no slot that there is.</exception>
    public TimePhrase(LanguageTag language, string pattern, TimeConvention convention)
    {
        ArgumentNullException.ThrowIfNull(convention);
        Language = language.IsAbsent ? throw new ArgumentException("A phrase is of a language: name it.", nameof(language)) : language;
        Pattern = WellFormed.Required(pattern, nameof(pattern));
        Convention = convention;
        Parsed = PhrasePattern.Parse(pattern);
    }

    /// <summary>Its language; a regional one (<c>de-AT</c>) counts as the language itself (<c>de</c>).</summary>
    public LanguageTag Language { get; }

    /// <summary>The words and slots.</summary>
    public string Pattern { get; }

    /// <summary>How it is read where the tense isn't told, or none of its own is given for it.</summary>
    public TimeConvention Convention { get; }

    /// <summary>How it is read of what is past; null: as ever.</summary>
    public TimeConvention? Past { get; init; }

    /// <summary>How it is read of what is to come; null: as ever.</summary>
    public TimeConvention? Future { get; init; }

    internal PhrasePattern Parsed { get; }

    /// <summary>The conventions that it can be read by.</summary>
    internal IEnumerable<TimeConvention> Conventions => new[] { Convention, Past, Future }.OfType<TimeConvention>();

    internal TimeConvention Of(Tense tense) => tense.Text switch
    {
        Tense.PastText => Past,
        Tense.FutureText => Future,
        _ => null,
    } ?? Convention;

    /// <summary>The pattern and the convention's id.</summary>
    public override string ToString() => $"{Pattern} -> {Convention.Id}";
}
