using System.Text;

namespace Geopol.Events.Docs;

/// <summary>Generates the page of time phrases and their conventions.</summary>
internal static class TimePhrasePage
{
    internal static string Text()
    {
        var text = new StringBuilder(Introduction);
        Append(text, "## Conventions that give a date", TimePhraseResolver.Default.Conventions.Where(static c => c.Read is not null), "rule");
        Append(text, "## Conventions that give none", TimePhraseResolver.Default.Conventions.Where(static c => c.Read is null), "");
        AppendWords(text);
        return text.ToString();
    }

    /// <summary>Returns a phrase in its plainest wording: the first word of each choice, without optional words.</summary>
    internal static string Example(TimePhrase phrase)
    {
        // A range needs a word or a dash between its ends, although the pattern leaves the word out.
        var plain = phrase.Pattern.Split(' ').Where(part => !part.EndsWith('?') || (phrase.NeedsLink && part.Split('|', '?')[0] is "to" or "bis")).ToList();
        var parts = plain.Count > 0 ? plain : [phrase.Pattern.Split(' ')[0].TrimEnd('?')];
        return string.Join(' ', parts.Select(part => part switch
        {
            "{number}" => "3",
            "{unit}" => phrase.Language == LanguageTag.German ? "woche" : "week",
            "{day}" => "5",
            "{weekday}" => phrase.Language == LanguageTag.German ? "montag" : "monday",
            "{month}" => "september",
            "{month-number}" => "9",
            "{year}" => "2022",
            "{decade}" => phrase.Language == LanguageTag.German ? "1990er" : "1990s",
            "{ordinal}" => phrase.Language == LanguageTag.German ? "ersten" : "first",
            "{quarter}" => "q1",
            "{half}" => "h1",
            "{fraction}" => phrase.Language == LanguageTag.German ? "halbjahr" : "half",
            "{season}" => phrase.Language == LanguageTag.German ? "sommer" : "summer",
            "{part}" => phrase.Language == LanguageTag.German ? "mitte" : "late",
            "{shift}" => phrase.Language == LanguageTag.German ? "letzten" : "last",
            "{rest}" => phrase.Language == LanguageTag.German ? "montag" : "monday",
            "{event}" => phrase.Language == LanguageTag.German ? "dem krieg" : "the war",
            _ => part.Split('|', '?')[0],
        }));
    }

    private static void Append(StringBuilder text, string title, IEnumerable<TimeConvention> conventions, string rule)
    {
        text.Append('\n').Append(title).Append("\n\n| convention | ").Append(rule.Length > 0 ? "rule | what it reads" : "why").Append(" | English | German |\n|---|---|---|---|")
            .Append(rule.Length > 0 ? "---|\n" : "\n");
        foreach (var convention in conventions)
        {
            text.Append("| `").Append(convention.Id).Append("` | ");
            if (rule.Length > 0)
            {
                text.Append(Cell(convention.Formula)).Append(" | ");
            }

            text.Append(Cell(convention.Summary)).Append(" | ").Append(Patterns(convention, LanguageTag.English)).Append(" | ")
                .Append(Patterns(convention, LanguageTag.German)).Append(" |\n");
        }
    }

    private static void AppendWords(StringBuilder text)
    {
        text.Append("\n## Words in the slots\n\n| slot | English | German |\n|---|---|---|\n");
        foreach (var slot in Enum.GetValues<TimeSlot>())
        {
            var (english, german) = (Words(EnglishTimePhrases.Words, slot), Words(GermanTimePhrases.Words, slot));
            if (english.Length + german.Length > 0)
            {
                text.Append("| `{").Append(Name(slot)).Append("}` | ").Append(english).Append(" | ").Append(german).Append(" |\n");
            }
        }
    }

    // The folded words of a slot: a slash separates words of the same value, a comma separates values.
    private static string Words(IReadOnlyDictionary<TimeSlot, EquatableArray<string>> lists, TimeSlot slot) =>
        lists.TryGetValue(slot, out var list)
            ? string.Join(", ", list.Select(static words => string.Join(" / ", words.Split('|').Select(static word => Folding.Fold(word)).Distinct().Order(StringComparer.Ordinal))))
            : "";

    private static string Name(TimeSlot slot) => slot == TimeSlot.MonthNumber ? "month-number" : slot.ToString().ToLowerInvariant();

    private static string Patterns(TimeConvention convention, LanguageTag language) => string.Join("<br>",
        from phrase in TimePhraseResolver.Default.Phrases
        where phrase.Language == language
        let tense = phrase.Convention == convention ? "" : phrase.Past == convention ? " (past)" : phrase.Future == convention ? " (future)" : null
        where tense is not null
        select $"`{Cell(phrase.Pattern)}`{tense}");

    private static string Cell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal);

    private const string Introduction = """
        # Phrases of time and the conventions that read them

        `TimePhraseResolver.Default` reads common English and German phrases as dates relative to a day, usually the day of publication.
        The result names the convention. A phrase that is in no table has no date, and the result gives the reason. This page is generated
        from the tables. [Granularity](../concepts/granularity.md#phrases-of-time) explains how to use the resolver and how to add your own phrases.

        The readings are **conventions, not facts**: no standard says how long "recently" is. The meaning of an id never changes; another
        reading gets another id. `d` is the day that the words are relative to. Weeks begin on Monday (ISO 8601). The dates are EDTF:
        `[a..b]` is some time between the two, `a/b` is the complete period, and `[a,b]` is one of the two.

        In a pattern, `coming|next` is either word, `the?` is optional, and `{number}` is a slot. `{event}` is all words that follow, if they name
        something that isn't a time. Case, accents and punctuation don't
        count. The first pattern that matches is used, in the order of the tables. A pattern with *(past)* or *(future)* is read by the
        convention of its row in that tense. The same pattern without the mark is read by its row if the tense is unknown.

        """;
}
