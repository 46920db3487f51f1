using System.Text;

namespace Geopol.Events.Granularity;

/// <summary>
/// Reads common phrases of time ("in the coming days", "letzten Monat") as dates relative to a date, mostly that of
/// publication, and says by which convention. What it doesn't know it leaves alone, with the reason: it never guesses.
/// </summary>
/// <remarks>
/// <para>Immutable and thread safe. It asks no culture: months, days and numbers are words of its own tables. Weeks begin on
/// Monday (ISO 8601). It reads single phrases, not sentences: take the phrase out of the text first.</para>
/// <para>A phrase such as "on Monday" or "in July" lies on either side of the date; the tense of the sentence tells. Where the
/// tense isn't given, the reading says so by another convention.</para>
/// </remarks>
public sealed class TimePhraseResolver
{
    private const int MaxLength = 200;

    // Within these years no phrase leads out of what EDTF's four digits hold.
    private const int FirstYear = 1000;
    private const int LastYear = 8999;

    private TimePhraseResolver(EquatableArray<TimeVocabulary> vocabularies, EquatableArray<TimePhrase> phrases)
    {
        Vocabularies = vocabularies;
        Phrases = phrases;
    }

    /// <summary>The library's own phrases, English and German.</summary>
    public static TimePhraseResolver Default { get; } = new(
        [EnglishTimePhrases.Vocabulary, GermanTimePhrases.Vocabulary],
        [.. EnglishTimePhrases.Rows, .. GermanTimePhrases.Rows]);

    /// <summary>The phrases; the first that fits is taken.</summary>
    public EquatableArray<TimePhrase> Phrases { get; }

    /// <summary>The words of each language.</summary>
    public EquatableArray<TimeVocabulary> Vocabularies { get; }

    /// <summary>The conventions that its phrases are read by, each once.</summary>
    public EquatableArray<TimeConvention> Conventions => Phrases.SelectMany(static phrase => phrase.Conventions).Distinct().ToEquatableArray();

    /// <summary>The same with a phrase more, which goes before the others: a known phrase gets your own convention so.</summary>
    /// <param name="phrase">The phrase.</param>
    /// <returns>A copy with the phrase.</returns>
    public TimePhraseResolver With(TimePhrase phrase)
    {
        ArgumentNullException.ThrowIfNull(phrase);
        return new(Vocabularies, [phrase, .. Phrases]);
    }

    /// <summary>The same with the words of a language; they take the place of those that it has.</summary>
    /// <param name="vocabulary">The words of one language.</param>
    /// <returns>A copy with the words.</returns>
    public TimePhraseResolver With(TimeVocabulary vocabulary)
    {
        ArgumentNullException.ThrowIfNull(vocabulary);
        return new([vocabulary, .. Vocabularies.Where(other => !IsOf(other.Language, vocabulary.Language))], Phrases);
    }

    /// <summary>Reads a phrase. It throws on no text; a convention of your own may.</summary>
    /// <param name="words">The phrase alone, as said.</param>
    /// <param name="language">Its language.</param>
    /// <param name="relativeTo">The date that it is relative to.</param>
    /// <param name="tense">Where the speaker places the event; absent or present where that doesn't tell past from future.</param>
    /// <returns>The date with the convention that gave it; no date where no phrase fits.</returns>
    public TimePhraseReading Resolve(string words, LanguageTag language, LocalDate relativeTo, Tense tense = default)
    {
        ArgumentNullException.ThrowIfNull(words);
        relativeTo = relativeTo.WithCalendar(CalendarSystem.Iso);
        if (relativeTo.Year is < FirstYear or > LastYear)
        {
            return Unresolved(words, language, default, null, $"The words are relative to a date of the year {FirstYear} to {LastYear}, or they aren't read.");
        }

        if (words.Length > MaxLength)
        {
            return Unresolved(words, language, relativeTo, null, $"This is no phrase: it has more than {MaxLength} characters.");
        }

        if (Vocabularies.FirstOrDefault(vocabulary => IsOf(language, vocabulary.Language)) is not { } known)
        {
            return Unresolved(words, language, relativeTo, null, language.IsAbsent ? "The language isn't given." : $"There are no phrases of the language {language}.");
        }

        var folded = known.Parted(Words(words));
        var values = new List<(TimeSlot, int)>();
        foreach (var phrase in Phrases)
        {
            if (IsOf(language, phrase.Language) && phrase.Parsed.Matches(folded, known, values))
            {
                return Read(phrase.Of(tense), new TimePhraseMatch(relativeTo, [.. values]), words, language);
            }
        }

        return Unresolved(words, language, relativeTo, null, "The phrase isn't known.");
    }

    /// <summary>Reads the words of a time that has no date yet, relative to the day that it names. One that has a date stays as it is.</summary>
    /// <param name="time">The time.</param>
    /// <param name="tense">The tense of the clause, which decides whether "in July" is last July or next July; absent where not known.</param>
    /// <returns>The time with its date, the convention that gave it, and what is lost; the time itself where nothing can be resolved.</returns>
    public TimePhraseReading Resolve(EventTime time, Tense tense = default)
    {
        ArgumentNullException.ThrowIfNull(time);
        if (!time.Edtf.IsAbsent)
        {
            return new(time, null, "It has a date.");
        }

        if (time.RelativeTo.Earliest is not { } day || time.RelativeTo.Latest != day)
        {
            return new(time, null, "It isn't known which day the words are relative to.");
        }

        var reading = Resolve(time.Words!, time.Language, day, tense);
        return new(EventTime.OfParts(reading.Time!.Edtf, time.Words, time.Language, time.RelativeTo, time.Unknown), reading.Convention, reading.Reason);
    }

    private static TimePhraseReading Read(TimeConvention convention, TimePhraseMatch match, string words, LanguageTag language)
    {
        if (convention.Read is null)
        {
            return Unresolved(words, language, match.RelativeTo, convention, convention.Summary);
        }

        var edtf = convention.Read(match);
        return edtf.IsAbsent
            ? Unresolved(words, language, match.RelativeTo, convention, "There is no such date.")
            : new(EventTime.OfParts(edtf, words, language, match.RelativeTo), convention, convention.Summary);
    }

    private static TimePhraseReading Unresolved(string words, LanguageTag language, Edtf relativeTo, TimeConvention? convention, string reason) =>
        new(words.Length > 0 && WellFormed.IsWellFormed(words) ? EventTime.OfParts(default, words, language, relativeTo) : null, convention, reason);

    private static bool IsOf(LanguageTag language, LanguageTag main) =>
        language.Text.StartsWith(main.Text, StringComparison.OrdinalIgnoreCase)
        && (language.Text.Length == main.Text.Length || language.Text[main.Text.Length] is '-' or '_');

    // Folding keeps the separators in 8.9.2023; here they part words.
    private static string[] Words(string text)
    {
        var parted = new StringBuilder(text);
        for (var i = 1; i < text.Length - 1; i++)
        {
            if (text[i] is '.' or ',' or '/' && char.IsAsciiDigit(text[i - 1]) && char.IsAsciiDigit(text[i + 1]))
            {
                parted[i] = ' ';
            }
        }

        return Folding.Fold(parted.ToString()).Split(' ', StringSplitOptions.RemoveEmptyEntries);
    }

    /// <summary>How many phrases it has.</summary>
    public override string ToString() => $"{Phrases.Count} phrases of time";
}
