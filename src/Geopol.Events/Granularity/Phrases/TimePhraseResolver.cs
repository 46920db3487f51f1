using System.Globalization;
using System.Text;

namespace Geopol.Events.Granularity;

/// <summary>
/// Reads common phrases of time ("in the coming days", "letzten Monat") as dates relative to a date, usually the date of publication. The result names the
/// convention. The resolver never guesses: an unknown phrase gets no date, but a reason.
/// </summary>
/// <remarks>
/// <para>Immutable and thread safe. Results don't depend on a culture, because the resolver has its own words for months, days and numbers. Weeks begin on
/// Monday (ISO 8601). The resolver reads single phrases, not sentences, so take the phrase out of the text first.</para>
/// <para>A phrase such as "on Monday" or "in July" can be before or after the date. The tense of the sentence determines which. Without a tense, another
/// convention applies, and the reading names that convention.</para>
/// </remarks>
public sealed class TimePhraseResolver
{
    private const int MaxLength = 200;

    // If the date is in these years, no phrase gives a year of more than four digits.
    private const int FirstYear = 1000;
    private const int LastYear = 8999;

    // A year of two digits is at most this number of years before the date.
    private const int YearsBack = 89;

    private const int MostDecades = 100;

    private static readonly System.Buffers.SearchValues<char> RangeSigns = System.Buffers.SearchValues.Create("-/\u2010\u2011\u2012\u2013\u2014\u2015\u2212");

    private TimePhraseResolver(EquatableArray<TimeVocabulary> vocabularies, EquatableArray<TimePhrase> phrases)
    {
        Vocabularies = vocabularies;
        Phrases = phrases;
    }

    /// <summary>The library's own phrases, English and German.</summary>
    public static TimePhraseResolver Default { get; } = new(
        [EnglishTimePhrases.Vocabulary, GermanTimePhrases.Vocabulary],
        [.. EnglishTimePhrases.Rows, .. GermanTimePhrases.Rows]);

    /// <summary>The phrases. The first phrase that matches is used.</summary>
    public EquatableArray<TimePhrase> Phrases { get; }

    /// <summary>The words of each language.</summary>
    public EquatableArray<TimeVocabulary> Vocabularies { get; }

    /// <summary>The conventions of all phrases, without duplicates.</summary>
    public EquatableArray<TimeConvention> Conventions => Phrases.SelectMany(static phrase => phrase.Conventions).Distinct().ToEquatableArray();

    /// <summary>Returns a copy with one more phrase, which is tried before the others. This lets you give a known phrase your own convention.</summary>
    /// <param name="phrase">The phrase.</param>
    /// <returns>A copy with the phrase.</returns>
    public TimePhraseResolver With(TimePhrase phrase)
    {
        ArgumentNullException.ThrowIfNull(phrase);
        return new(Vocabularies, [phrase, .. Phrases]);
    }

    /// <summary>Returns a copy with the words of a language. They replace the existing words of that language.</summary>
    /// <param name="vocabulary">The words of one language.</param>
    /// <returns>A copy with the words.</returns>
    public TimePhraseResolver With(TimeVocabulary vocabulary)
    {
        ArgumentNullException.ThrowIfNull(vocabulary);
        return new([vocabulary, .. Vocabularies.Where(other => !IsOf(other.Language, vocabulary.Language))], Phrases);
    }

    /// <summary>Reads a phrase. No text makes it throw, but your own conventions may throw.</summary>
    /// <param name="words">The phrase alone, as written.</param>
    /// <param name="language">The language of the phrase.</param>
    /// <param name="relativeTo">The date that the phrase is relative to.</param>
    /// <param name="tense">The tense of the clause. Past and future determine the time; every other tense counts as unknown.</param>
    /// <returns>The date with the convention that gave it. No date if no phrase fits.</returns>
    public TimePhraseReading Resolve(string words, LanguageTag language, LocalDate relativeTo, Tense tense = default)
    {
        ArgumentNullException.ThrowIfNull(words);
        relativeTo = relativeTo.WithCalendar(CalendarSystem.Iso);
        if (relativeTo.Year is < FirstYear or > LastYear)
        {
            return Unresolved(words, language, default, null, $"The date that the words are relative to must be in the years {FirstYear} to {LastYear}.");
        }

        if (words.Length > MaxLength)
        {
            return Unresolved(words, language, relativeTo, null, $"This isn't a phrase: it has more than {MaxLength} characters.");
        }

        if (Vocabularies.FirstOrDefault(vocabulary => IsOf(language, vocabulary.Language)) is not { } known)
        {
            return Unresolved(words, language, relativeTo, null, language.IsAbsent ? "The language isn't given." : $"There are no phrases of the language {language}.");
        }

        var folded = known.Parted(Words(words, relativeTo.Year));
        var values = new List<(TimeSlot, int)>();
        foreach (var phrase in Phrases)
        {
            if (IsOf(language, phrase.Language) && phrase.Parsed.Matches(folded, known, values) && (!phrase.NeedsLink || IsLinked(words, folded)))
            {
                return Read(phrase.Of(tense), new TimePhraseMatch(relativeTo, [.. values]), words, language);
            }
        }

        return Unresolved(words, language, relativeTo, null, "The phrase isn't known.");
    }

    /// <summary>Reads the words of a time that has no date. They are relative to the day in its <c>RelativeTo</c>. A time with a date stays as it is.</summary>
    /// <param name="time">The time.</param>
    /// <param name="tense">The tense of the clause. It determines whether "in July" is last July or next July. Absent if it isn't known.</param>
    /// <returns>The time with its date, the convention that gave it, and the reason. The date is absent if the words can't be resolved.</returns>
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

        if (match[TimeSlot.Unit] == Reckoning.Decades && match[TimeSlot.Number] > MostDecades)
        {
            return Unresolved(words, language, match.RelativeTo, convention, $"The phrase reaches further than {MostDecades} decades.");
        }

        var edtf = convention.Read(match);
        return edtf.IsAbsent
            ? Unresolved(words, language, match.RelativeTo, convention, "There is no such date, or the phrase doesn't determine one without a tense.")
            : new(EventTime.OfParts(edtf, words, language, match.RelativeTo), convention, convention.Summary);
    }

    private static TimePhraseReading Unresolved(string words, LanguageTag language, Edtf relativeTo, TimeConvention? convention, string reason) =>
        new(words.Length > 0 && WellFormed.IsWellFormed(words) ? EventTime.OfParts(default, words, language, relativeTo) : null, convention, reason);

    private static bool IsOf(LanguageTag language, LanguageTag main) =>
        language.Text.StartsWith(main.Text, StringComparison.OrdinalIgnoreCase)
        && (language.Text.Length == main.Text.Length || language.Text[main.Text.Length] is '-' or '_');

    // A range has a dash, a slash or a word between its ends. "May 3, 9, 2024" is a list, and "Feb 24 22" can be anything.
    private static bool IsLinked(string words, string[] folded) =>
        words.AsSpan().IndexOfAny(RangeSigns) >= 0 || Array.Exists(folded, static word => word is "to" or "until" or "till" or "through" or "bis");

    // Splits a text into folded words. Folding would keep the separators in 8.9.2023 and drop the apostrophe of '23. Here the separators separate words, and
    // '23 becomes a year.
    private static string[] Words(string text, int year)
    {
        var parted = new StringBuilder(text.Length + 8);
        for (var i = 0; i < text.Length; i++)
        {
            if (ShortYearAt(text, i) is { } digits)
            {
                parted.Append(' ').Append(NearestYear(digits, year).ToString("0000", CultureInfo.InvariantCulture));
                i += 2;
            }
            else
            {
                parted.Append(IsSeparatorAt(text, i) ? ' ' : text[i]);
            }
        }

        return Folding.Fold(parted.ToString()).Split(' ', StringSplitOptions.RemoveEmptyEntries);
    }

    private static bool IsSeparatorAt(string text, int i) =>
        text[i] is '.' or ',' or '/' && i > 0 && i + 1 < text.Length && char.IsAsciiDigit(text[i - 1]) && char.IsAsciiDigit(text[i + 1]);

    // Returns the two digits after an apostrophe. Returns null if the text quotes the digits or if they begin a longer word. The "s" of '90s may follow.
    private static int? ShortYearAt(string text, int i) =>
        IsApostrophe(text[i]) && i + 2 < text.Length && char.IsAsciiDigit(text[i + 1]) && char.IsAsciiDigit(text[i + 2])
        && (i + 3 == text.Length || (!IsApostrophe(text[i + 3]) && (!char.IsLetterOrDigit(text[i + 3]) || text.AsSpan(i + 3).TrimEnd() is "s" or "er")))
            ? ((text[i + 1] - '0') * 10) + text[i + 2] - '0' : null;

    private static bool IsApostrophe(char c) => c is '\'' or '\u2019' or '\u2018' or '\u02bc' or '`' or '\u00b4' or '\u2032';

    // Returns the year with these last two digits, from 89 years before to 10 years after the given year: news speaks of '45 and '73, and seldom of 2073.
    private static int NearestYear(int digits, int year) => year - YearsBack + (((digits - (year - YearsBack)) % 100) + 100) % 100;

    /// <summary>Returns the number of phrases.</summary>
    public override string ToString() => $"{Phrases.Count} phrases of time";
}
