using CsCheck;

namespace Geopol.Events.Tests;

[Trait("Run", "EveryCulture")]
public sealed class TimePhraseTests
{
    private static readonly LocalDate Published = new(2023, 9, 9);

    private static readonly Gen<LocalDate> Dates = Gen.Int[0, 400_000].Select(static days => new LocalDate(1600, 1, 1).PlusDays(days));

    private static readonly Gen<Tense> Tenses = Gen.OneOf(default, Tense.Past, Tense.Present, Tense.Future);

    private static readonly Gen<LanguageTag> Languages = Gen.OneOf(LanguageTag.English, LanguageTag.German, LanguageTag.Parse("de-AT"), LanguageTag.French, default);

    // Words of the tables in random order. The texts are similar to phrases, but most aren't phrases.
    private static readonly Gen<string> Babble = Gen.OneOf(
        TextGen.Text,
        Gen.OneOf([.. TimePhraseCases.All.SelectMany(static row => row.Data.Item4.Split(' ')).Distinct()]).Array[1, 6].Select(static words => string.Join(' ', words)),
        Gen.OneOf([.. TimePhraseCases.All.Select(static row => row.Data.Item4)]));

    public static IEnumerable<TheoryDataRow<string, string, string, string, string, string>> Cases => TimePhraseCases.All;

    [Theory]
    [MemberData(nameof(Cases))]
    public void Resolve_APhrase_IsTheDateOfItsConvention(string language, string date, string tense, string words, string edtf, string convention)
    {
        var reading = Resolve(language, date, tense, words);

        Assert.Equal((edtf, convention), (reading.Time!.Edtf.Text, reading.Convention?.Id ?? ""));
        Assert.Equal(edtf.Length > 0, reading.IsResolved);
        Assert.Equal((words, language, date), (reading.Time.Words, reading.Time.Language.Text, reading.Time.RelativeTo.Text));
        Assert.NotEmpty(reading.Reason);
    }

    [Fact]
    public void Resolve_AnyText_NeverThrowsAndIsRepeatable() =>
        Gen.Select(Babble, Languages, Dates, Tenses).Sample(
            static (words, language, date, tense) =>
            {
                var reading = TimePhraseResolver.Default.Resolve(words, language, date, tense);

                Assert.Equal(reading, TimePhraseResolver.Default.Resolve(words, language, date, tense));
                Assert.Equal(reading.IsResolved, !(reading.Time?.Edtf.IsAbsent ?? true));
                Assert.False(reading.IsResolved && reading.Convention is null);
                Assert.NotEmpty(reading.Reason);
            },
            iter: Tier.Of(20_000));

    [Fact]
    public void Resolve_EveryPhraseOnAnyDate_IsReadByOneOfItsConventions() =>
        Gen.Select(Gen.OneOf([.. TimePhraseCases.All.Select(static row => row.Data)]), Dates, Tenses).Sample(
            static (row, date, tense) =>
            {
                var reading = TimePhraseResolver.Default.Resolve(row.Item4, LanguageTag.Parse(row.Item1), date, tense);

                Assert.Equal(row.Item6.Length == 0, reading.Convention is null);
                Assert.True(!reading.IsResolved || Edtf.TryParse(reading.Time!.Edtf.Text, out _));
            },
            iter: Tier.Of(20_000));

    [Theory]
    [InlineData("en", "TODAY")]
    [InlineData("en", "  today. ")]
    [InlineData("EN-us", "“today”")]
    [InlineData("de", "HEUTE")]
    public void Resolve_OtherCaseAndPunctuation_IsTheSamePhrase(string language, string words) =>
        Assert.Equal("2023-09-09", TimePhraseResolver.Default.Resolve(words, LanguageTag.Parse(language), Published).Time!.Edtf.Text);

    [Theory]
    [InlineData("", "en")]
    [InlineData("\uD800", "en")]
    [InlineData("today", "")]
    [InlineData("aujourd'hui", "fr")]
    [InlineData("today", "eng")]
    [InlineData("today", "de")]
    public void Resolve_WhatIsNoPhraseOfTheLanguage_HasAReasonAndNoDate(string words, string language)
    {
        var reading = TimePhraseResolver.Default.Resolve(words, language.Length == 0 ? default : LanguageTag.Parse(language), Published);

        Assert.False(reading.IsResolved);
        Assert.Null(reading.Convention);
        Assert.NotEmpty(reading.Reason);
    }

    [Fact]
    public void Resolve_LongTextOrDistantYear_HasAReasonAndNoDate()
    {
        Assert.Contains("200", TimePhraseResolver.Default.Resolve(new string('a', 201), LanguageTag.English, Published).Reason, StringComparison.Ordinal);
        foreach (var date in new[] { new LocalDate(-5, 1, 1), new LocalDate(999, 12, 31), new LocalDate(9000, 1, 1), LocalDate.MaxIsoValue, LocalDate.MinIsoValue })
        {
            Assert.Contains("1000", TimePhraseResolver.Default.Resolve("today", LanguageTag.English, date).Reason, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Resolve_AnotherCalendar_IsTheSameDay() => Assert.Equal(
        "2023-09-08",
        TimePhraseResolver.Default.Resolve("yesterday", LanguageTag.English, Published.WithCalendar(CalendarSystem.HebrewCivil)).Time!.Edtf.Text);

    [Fact]
    public void Resolve_WhatTheCorpusSays_IsWhatTheCorpusHas()
    {
        foreach (var (time, tense) in new[] { (CorpusTimes.InTheComingDays, Tense.Future), (CorpusTimes.InJuly, Tense.Past) })
        {
            Assert.Equal(time, TimePhraseResolver.Default.Resolve(Unresolved(time), tense).Time);
            Assert.Equal(time, TimePhraseResolver.Default.Resolve(Unresolved(time)).Time);
        }

        var recently = TimePhraseResolver.Default.Resolve(Unresolved(CorpusTimes.Recently)).Time!.Edtf;
        Assert.True(recently.Earliest <= CorpusTimes.Recently.Edtf.Earliest && CorpusTimes.Recently.Edtf.Latest <= recently.Latest);
    }

    [Fact]
    public void Resolve_ATimeWithADate_StaysAsItIs()
    {
        var reading = TimePhraseResolver.Default.Resolve(CorpusTimes.Recently);

        Assert.Same(CorpusTimes.Recently, reading.Time);
        Assert.Null(reading.Convention);
    }

    [Fact]
    public void Resolve_ATimeRelativeToNoDay_HasAReasonAndNoDate()
    {
        foreach (var relativeTo in new[] { default, Edtf.Parse("2023-09") })
        {
            var time = EventTime.Said("yesterday") with { Language = LanguageTag.English, RelativeTo = relativeTo };

            Assert.False(TimePhraseResolver.Default.Resolve(time).IsResolved);
        }
    }

    private static EventTime Unresolved(EventTime time) => EventTime.Said(time.Words!) with { Language = time.Language, RelativeTo = time.RelativeTo };

    private static TimePhraseReading Resolve(string language, string date, string tense, string words) => TimePhraseResolver.Default.Resolve(
        words, LanguageTag.Parse(language), Edtf.Parse(date).Earliest!.Value, tense.Length == 0 ? default : Tense.Parse(tense));
}
