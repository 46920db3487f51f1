using Geopol.Events.Docs;

namespace Geopol.Events.Tests;

/// <summary>Tests the properties of the phrase tables, and the way in which a user adds phrases.</summary>
public sealed class TimePhraseTableTests
{
    private static readonly LocalDate Published = new(2023, 9, 9);

    [Fact]
    public void Conventions_Ids_AreUnique() =>
        Assert.Equal(TimePhraseResolver.Default.Conventions.Select(static c => c.Id).Distinct().Count(), TimePhraseResolver.Default.Conventions.Count);

    [Fact]
    public void Conventions_Each_IsUsedByACase() => Assert.Empty(
        TimePhraseResolver.Default.Conventions.Select(static c => c.Id).Except(TimePhraseCases.All.Select(static row => row.Data.Item6)));

    [Fact]
    public void Conventions_EveryOneThatIsWritten_IsUsedByAPhrase()
    {
        var written = typeof(TimeConventions).GetProperties(System.Reflection.BindingFlags.Static | System.Reflection.BindingFlags.NonPublic)
            .Select(static property => property.GetValue(null))
            .SelectMany(static value => value switch { TimeConvention one => [one], TensedConvention three => [three.Untold, three.Past, three.Future], _ => Array.Empty<TimeConvention>() }).ToList();

        Assert.NotEmpty(written);
        Assert.Empty(written.Except(TimePhraseResolver.Default.Conventions));
    }

    [Fact]
    public void Phrases_Each_IsReadBeforeAnyOtherOfItsLanguage()
    {
        // If an earlier phrase matches the plainest wording of a phrase, the later phrase is never used for it.
        var hidden = from phrase in TimePhraseResolver.Default.Phrases
                     let words = TimePhrasePage.Example(phrase)
                     let first = TimePhraseResolver.Default.Resolve(words, phrase.Language, Published).Convention
                     where first != phrase.Convention
                     select $"{phrase.Language} {words}: {first?.Id} before {phrase}";

        Assert.Empty(hidden);
    }

    // The words between the ends of a range are those of the pattern, in any language.
    [Fact]
    public void With_ARangeOfOnesOwn_NeedsOnlyTheWordsOfItsPattern()
    {
        var range = TimePhraseResolver.Default.Phrases.First(static phrase => phrase.Convention.Id == "from-to").Convention;
        var french = new TimeVocabulary(LanguageTag.French, new Dictionary<TimeSlot, EquatableArray<string>> { [TimeSlot.Month] = ["janvier", "février", "mars"] });
        var resolver = TimePhraseResolver.Default.With(french).With(new TimePhrase(LanguageTag.French, "du {day} au {day} {month} {year}", range));

        Assert.Equal("2023-03-03/2023-03-05", resolver.Resolve("du 3 au 5 mars 2023", LanguageTag.French, Published).Time!.Edtf.Text);
    }

    [Fact]
    public void With_APhraseOfOnesOwn_GoesBeforeTheLibrarys()
    {
        var fortnight = new TimeConvention
        {
            Id = "house-recently",
            Formula = "[d-14..d]",
            Summary = "Some time in the fourteen days before, or on the day.",
            Read = static match => Edtf.Within(match.RelativeTo.PlusDays(-14), match.RelativeTo),
        };
        var resolver = TimePhraseResolver.Default.With(new TimePhrase(LanguageTag.English, "recently", fortnight));

        var reading = resolver.Resolve("Recently", LanguageTag.English, Published);

        Assert.Equal("[2023-08-26..2023-09-09] (house-recently)", reading.ToString());
        Assert.Equal("recently", TimePhraseResolver.Default.Resolve("Recently", LanguageTag.English, Published).Convention!.Id);
        Assert.Equal("recently", resolver.Resolve("kürzlich", LanguageTag.German, Published).Convention!.Id);
    }

    [Fact]
    public void With_ALanguageOfOnesOwn_ReadsItsWords()
    {
        var french = new TimeVocabulary(
            LanguageTag.French,
            new Dictionary<TimeSlot, EquatableArray<string>> { [TimeSlot.Unit] = ["jour|jours", "semaine|semaines", "mois", "an|ans"] },
            new Dictionary<string, string> { ["aujourd'hui"] = "en ce jour" });
        var ago = TimePhraseResolver.Default.Conventions.Single(static c => c.Id == "ago");
        var sameDay = TimePhraseResolver.Default.Conventions.Single(static c => c.Id == "same-day");

        var resolver = TimePhraseResolver.Default.With(french)
            .With(new TimePhrase(LanguageTag.French, "il y a {number} {unit}", ago))
            .With(new TimePhrase(LanguageTag.French, "en ce jour", sameDay));

        Assert.Equal("2023-09-06 (ago)", resolver.Resolve("il y a 3 jours", LanguageTag.Parse("fr-CA"), Published).ToString());
        Assert.Equal("2023-09-09 (same-day)", resolver.Resolve("Aujourd’hui", LanguageTag.French, Published).ToString());
        Assert.Equal(2, resolver.With(french).Vocabularies.Count(static v => v.Language == LanguageTag.French) + 1);
    }

    [Theory]
    [InlineData("on {fullmoon}")]
    [InlineData("on  monday")]
    [InlineData("on |monday")]
    [InlineData("on {weekday}s")]
    public void TimePhrase_APatternThatIsNone_Throws(string pattern) =>
        Assert.Throws<ArgumentException>(() => new TimePhrase(LanguageTag.English, pattern, TimePhraseResolver.Default.Conventions[0]));
}
