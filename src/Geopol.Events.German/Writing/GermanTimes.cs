using System.Globalization;

namespace Geopol.Events;

/// <summary>Writes times in German: "am 5. September 2023", "zwischen dem 9. und dem 16. September 2023", "seit Juli 2023".</summary>
internal static class GermanTimes
{
    private static readonly string[] Months = ["Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November", "Dezember"];
    private static readonly string[] Seasons = ["Frühjahr", "Sommer", "Herbst", "Winter"];

    private static readonly string[] Ordinals = ["ersten", "zweiten", "dritten", "vierten"];

    private static readonly Dictionary<string, string> Words = new(StringComparer.Ordinal)
    {
        ["today"] = "heute", ["yesterday"] = "gestern", ["tomorrow"] = "morgen", ["last week"] = "in der vergangenen Woche", ["last month"] = "im vergangenen Monat", ["last year"] = "im vergangenen Jahr",
        ["this week"] = "in dieser Woche", ["this month"] = "in diesem Monat", ["this year"] = "in diesem Jahr", ["next week"] = "in der kommenden Woche", ["next month"] = "im kommenden Monat", ["next year"] = "im kommenden Jahr",
        ["in the coming weeks"] = "in den kommenden Wochen", ["in the coming days"] = "in den kommenden Tagen", ["in the coming months"] = "in den kommenden Monaten", ["soon"] = "bald", ["earlier"] = "zuvor",
        ["this weekend"] = "an diesem Wochenende", ["last night"] = "in der vergangenen Nacht", ["overnight"] = "in der Nacht", ["recently"] = "kürzlich", ["in recent weeks"] = "in den vergangenen Wochen",
        ["in recent days"] = "in den vergangenen Tagen", ["in recent months"] = "in den vergangenen Monaten", ["in recent years"] = "in den vergangenen Jahren", ["early this year"] = "Anfang dieses Jahres", ["later this year"] = "im Laufe dieses Jahres",
        ["on Monday"] = "am Montag", ["on Tuesday"] = "am Dienstag", ["on Wednesday"] = "am Mittwoch", ["on Thursday"] = "am Donnerstag", ["on Friday"] = "am Freitag", ["on Saturday"] = "am Samstag", ["on Sunday"] = "am Sonntag",
    };

    /// <summary>Translates the words of a time into German. Unknown words are put in quotation marks and brackets.</summary>
    internal static string InWords(string words) => words.Trim(' ', '.', ',') is var bare && Words.TryGetValue(bare, out var said) ? said : $"({GermanText.Quoted(bare)})";

    internal static string Say(Edtf edtf)
    {
        var text = edtf.Text;
        if (edtf.Kind == EdtfKind.Interval && text.Split('/') is [var first, var last])
        {
            return last == ".." ? Since(first, "seit", text) : first == ".." ? Until(last, "bis", text) : Between(first, last, "von", "vom", "bis", "bis zum", text);
        }

        if (text is ['[', .., ']'] && !text.Contains(',', StringComparison.Ordinal) && text[1..^1].Split("..") is [var low, var high])
        {
            return low.Length == 0 ? GermanText.Join("spätestens", At(high)) : high.Length == 0 ? GermanText.Join("frühestens", At(low)) : Between(low, high, "zwischen", "zwischen dem", "und", "und dem", text);
        }

        return At(text);
    }

    // Writes a single date with its preposition.
    private static string At(string text)
    {
        var mark = text.Length > 0 && text[^1] is '~' or '?' or '%' ? text[^1] : '\0';
        var bare = mark == '\0' ? text : text[..^1];
        var about = mark switch { '~' => "etwa ", '?' => "vermutlich ", '%' => "vermutlich etwa ", _ => "" };
        return about + (Read(bare) is not { } date ? Other(bare) : date.Kind switch { 'd' => $"am {date.Text}", 'm' or 's' => $"im {date.Text}", _ => $"im Jahr {date.Text}" });
    }

    private static string Since(string text, string word, string whole) => Read(text) is { } date ? date.Kind == 'd' ? $"{word} dem {date.Text}" : $"{word} {date.Text}" : Other(whole);

    private static string Until(string text, string word, string whole) => Read(text) is { } date ? date.Kind == 'd' ? $"{word} zum {date.Text}" : $"{word} {date.Text}" : Other(whole);

    private static string Between(string first, string last, string word, string wordOfDay, string and, string andOfDay, string whole)
    {
        if (Read(first) is not { } from || Read(last) is not { } to)
        {
            return Other(whole);
        }

        var begin = from.Kind == 'd' && to.Kind == 'd' && first[..7] == last[..7] ? from.Text[..(from.Text.IndexOf('.', StringComparison.Ordinal) + 1)]
            : from.Kind is 'd' or 'm' && to.Kind == from.Kind && first[..4] == last[..4] ? from.Text[..^5] : from.Text;
        return $"{(from.Kind == 'd' ? wordOfDay : word)} {begin} {(to.Kind == 'd' ? andOfDay : and)} {to.Text}";
    }

    private static string Other(string text)
    {
        if (text is [var c1, var c2, var c3, 'X'] && char.IsAsciiDigit(c1) && char.IsAsciiDigit(c2) && char.IsAsciiDigit(c3))
        {
            return $"in den {text[..3]}0er-Jahren";
        }

        if (text.Length > 16 && text[10] == 'T' && text[13] == ':' && Read(text[..10]) is { Kind: 'd' } day)
        {
            return $"am {day.Text} um {text[11..16]} Uhr{(text.EndsWith('Z') ? " (UTC)" : "")}";
        }

        return $"zum Zeitpunkt {GermanText.Quoted(text)}";
    }

    // Reads a day, month, season or year without marks. Returns null for other texts.
    private static (char Kind, string Text)? Read(string text)
    {
        var isPlain = text.Length is 4 or 7 or 10 && text.Index().All(static at => at.Index is 4 or 7 ? at.Item == '-' : char.IsAsciiDigit(at.Item));
        if (!isPlain)
        {
            return null;
        }

        var year = text[..4];
        if (text.Length == 4)
        {
            return ('y', year);
        }

        var month = int.Parse(text.AsSpan(5, 2), CultureInfo.InvariantCulture);
        return month switch
        {
            >= 1 and <= 12 when text.Length == 10 => ('d', $"{int.Parse(text.AsSpan(8), CultureInfo.InvariantCulture)}. {Months[month - 1]} {year}"),
            >= 1 and <= 12 => ('m', $"{Months[month - 1]} {year}"),
            >= 21 and <= 32 when text.Length == 7 => ('s', $"{Seasons[(month - 21) % 4]} {year}"),
            >= 33 and <= 36 when text.Length == 7 => ('s', $"{Ordinals[month - 33]} Quartal {year}"),
            >= 37 and <= 39 when text.Length == 7 => ('s', $"{Ordinals[month - 37]} Drittel des Jahres {year}"),
            40 or 41 when text.Length == 7 => ('s', $"{Ordinals[month - 40]} Halbjahr {year}"),
            _ => null,
        };
    }
}
