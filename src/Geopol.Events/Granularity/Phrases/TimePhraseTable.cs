using static Geopol.Events.TimeConventions;

namespace Geopol.Events;

/// <summary>Creates the rows of a language's table. Each method gives its patterns the conventions for no tense, past tense and future tense.</summary>
internal static class TimePhraseTable
{
    internal static TimePhrase[] Of(LanguageTag language, TimeConvention convention, params ReadOnlySpan<string> patterns) =>
        Of(language, convention, null, null, patterns);

    internal static TimePhrase[] OfWeekday(LanguageTag language, params ReadOnlySpan<string> patterns) =>
        Of(language, WeekdayEither, WeekdayLatest, WeekdayComing, patterns);

    internal static TimePhrase[] OfWeekend(LanguageTag language, params ReadOnlySpan<string> patterns) =>
        Of(language, WeekendEither, WeekendLatest, WeekendComing, patterns);

    internal static TimePhrase[] OfYearly(LanguageTag language, params ReadOnlySpan<string> patterns) =>
        Of(language, Nearest, Latest, Coming, patterns);

    internal static TimePhrase[] OfMonthly(LanguageTag language, params ReadOnlySpan<string> patterns) =>
        Of(language, DayNumberEither, Latest, Coming, patterns);

    internal static TimePhrase[] OfUntil(LanguageTag language, params ReadOnlySpan<string> patterns) =>
        Of(language, Until, UntilLatest, null, patterns);

    internal static TimePhrase[] OfFromOn(LanguageTag language, params ReadOnlySpan<string> patterns) =>
        Of(language, FromOn, Since, null, patterns);

    internal static TimePhrase[] OfBetween(LanguageTag language, params ReadOnlySpan<string> patterns) =>
        Of(language, Between, null, BetweenComing, patterns);

    internal static TimePhrase[] OfFromTo(LanguageTag language, params ReadOnlySpan<string> patterns) =>
        Of(language, FromTo, null, FromToComing, patterns, needsLink: true);

    internal static TimePhrase[] OfByEnd(LanguageTag language, params ReadOnlySpan<string> patterns) =>
        Of(language, ByEndOf, ByEndOfLatest, null, patterns);

    internal static TimePhrase[] OfBy(LanguageTag language, params ReadOnlySpan<string> patterns) =>
        Of(language, By, ByLatest, null, patterns);

    internal static TimePhrase[] OfBefore(LanguageTag language, params ReadOnlySpan<string> patterns) =>
        Of(language, Before, BeforeLatest, null, patterns);

    internal static TimePhrase[] OfAfter(LanguageTag language, params ReadOnlySpan<string> patterns) =>
        Of(language, After, AfterLatest, AfterComing, patterns);

    internal static TimePhrase[] Of(LanguageTag language, TensedConvention convention, params ReadOnlySpan<string> patterns) =>
        Of(language, convention.Untold, convention.Past, convention.Future, patterns);

    /// <summary>Returns one pattern per point, each beginning with these words: "by {month}", "by {year}".</summary>
    internal static string[] Each(string words, ReadOnlySpan<string> points)
    {
        var patterns = new string[points.Length];
        for (var i = 0; i < patterns.Length; i++)
        {
            patterns[i] = $"{words} {points[i]}";
        }

        return patterns;
    }

    private static TimePhrase[] Of(
        LanguageTag language, TimeConvention convention, TimeConvention? past, TimeConvention? future, ReadOnlySpan<string> patterns, bool needsLink = false)
    {
        var rows = new TimePhrase[patterns.Length];
        for (var i = 0; i < rows.Length; i++)
        {
            rows[i] = new TimePhrase(language, patterns[i], convention) { Past = past, Future = future, NeedsLink = needsLink };
        }

        return rows;
    }
}
