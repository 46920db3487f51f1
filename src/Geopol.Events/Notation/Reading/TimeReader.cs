using NodaTime;

namespace Geopol.Events;

/// <summary>Reads times: "on 3 January 2024", "since 2022-06", "by the end of March 2024", "on Saturday".</summary>
internal sealed partial class TimeReader(Cursor cursor, LocalDate? relativeTo = null)
{
    private static readonly string[] Months =
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    private static readonly PhraseSet Prefixes = new("on or after", "on", "in", "since", "until", "till", "by", "before", "after", "from", "between", "during", "throughout", "at");

    private static readonly PhraseSet MonthPrefixes = new("in", "since", "until", "by", "before", "after", "during", "throughout", "in early", "in mid", "in late", "last", "next");

    private static readonly PhraseSet Ends = new("to", "until");

    // The EDTF codes for parts of a year.
    private static readonly (string Words, string Code)[] PartCodes =
    [
        ("early", "37"), ("mid", "38"), ("late", "39"), ("the end of", "12"), ("the beginning of", "37"), ("the start of", "37"), ("the middle of", "38"),
        ("spring", "21"), ("summer", "22"), ("autumn", "23"), ("fall", "23"), ("winter", "24"), ("the spring of", "21"), ("the summer of", "22"), ("the autumn of", "23"), ("the winter of", "24"),
        ("the first half of", "40"), ("the second half of", "41"), ("the first quarter of", "33"), ("the second quarter of", "34"), ("the third quarter of", "35"), ("the fourth quarter of", "36"),
    ];

    private static readonly PhraseSet Parts = new(Array.ConvertAll(PartCodes, static part => part.Words));

    private (int Start, int End, EventTime? Time) last = (-1, 0, null);

    /// <summary>Whether a time begins here.</summary>
    internal bool IsNext => IsNextBehind(cursor.Position);

    /// <summary>Returns whether a time begins at this token.</summary>
    internal bool IsNextBehind(int at)
    {
        var (before, isTime) = (cursor.Position, false);
        cursor.Position = at;
        isTime = TryRead(out _);
        cursor.Position = before;
        return isTime;
    }

    /// <summary>Resets the reader for another sentence.</summary>
    internal void Reset() => last.Start = -1;

    /// <summary>Reads a time with its preposition. Returns false, with the position unchanged, if there is no time.</summary>
    internal bool TryRead(out EventTime time)
    {
        var start = cursor.Position;
        time = null!;
        if (!cursor.MayStart(Prefixes) && !cursor.MayStart(MonthPrefixes) && !IsOfTimeNear(start))
        {
            return false;
        }

        if (last.Start != start || cursor.Listed is not null)
        {
            var isTime = TryNew(out time);
            last = (start, cursor.Position, isTime ? time : null);
        }

        cursor.Position = last.End;
        time = last.Time!;
        return time is not null;
    }

    private bool TryNew(out EventTime time)
    {
        var start = cursor.Position;
        time = null!;
        if (TryWithDates(out var edtf))
        {
            time = EventTime.Of(edtf);
            return true;
        }

        cursor.Position = start;
        if (TryWords(out var words, out edtf))
        {
            words = cursor[start].IsStart && !IsDayOfWeek(cursor.WordAt(start)) ? char.ToLowerInvariant(words[0]) + words[1..] : words;
            time = edtf.IsAbsent ? EventTime.Said(words) with { Language = LanguageTag.English } : relativeTo is null ? EventTime.Of(edtf) : EventTime.Of(edtf, words) with { Language = LanguageTag.English, RelativeTo = Edtf.Of(relativeTo.Value) };
            return true;
        }

        return cursor.Back(start);
    }

    private bool TryWithDates(out Edtf edtf)
    {
        var start = cursor.Position;
        edtf = default;
        if (cursor.TryAny(Prefixes) is not { } prefix)
        {
            return false;
        }

        var part = cursor.TryAny(Parts);
        if (!TryDate(out var date))
        {
            return (prefix != "at" && cursor.Miss(WordKinds.Date)) || cursor.Back(start);
        }

        // A part of a year is used only with a year. "the end of March 2024" is read as March 2024.
        if (part is not null && date.Length == 4)
        {
            date = $"{date}-{PartCodes[Array.IndexOf(Parts.Phrases, part)].Code}";
        }

        return Combine(prefix, date, out edtf)
            || prefix is "before" or "after" && cursor.Fail(cursor.Position - 1, $"'{prefix}' needs a day, a month or a year that is known")
            || cursor.Back(start);
    }

    private bool Combine(string prefix, string date, out Edtf edtf)
    {
        switch (prefix)
        {
            case "on" or "in" or "during" or "at":
                return Parse(date, out edtf);
            case "throughout":
                return Parse($"{date}/{date}", out edtf);
            case "on or after":
                return Parse($"[{date}..]", out edtf);
            case "since":
                return Parse($"{date}/..", out edtf);
            case "until" or "till":
                return Parse($"../{date}", out edtf);
            case "by":
                return Parse($"[..{date}]", out edtf);
            case "before":
                edtf = default;
                return Edtf.TryParse(date, out var first) && first.Earliest is { } day && day > new LocalDate(0, 1, 1) && Parse($"[..{Edtf.Of(day.PlusDays(-1))}]", out edtf);
            case "after":
                edtf = default;
                return Edtf.TryParse(date, out var last) && last.Latest is { Year: >= 0 and < 9999 } end && Parse($"[{Edtf.Of(end.PlusDays(1))}..]", out edtf);
            case "from":
                edtf = default;
                return (cursor.TryAny(Ends, isListed: true) is not null || cursor.Miss()) && (TryDate(out var to) || cursor.Miss(WordKinds.Date)) && Parse($"{date}/{to}", out edtf);
            default:
                edtf = default;
                return cursor.Need("and") && (TryDate(out var second) || cursor.Miss(WordKinds.Date)) && Parse($"[{WithYearOf(date, second)}..{second}]", out edtf);
        }
    }

    // Completes the first date of "between 24 August and 2 November 2022". The first date gets the year of the second date.
    private static string WithYearOf(string date, string second) => date.StartsWith("----", StringComparison.Ordinal) ? second[..4] + date[4..] : date;

    private bool Parse(string text, out Edtf edtf) => Edtf.TryParse(text, out edtf, out var why)
        || cursor.Fail(cursor.Position - 1, $"'{Excerpt.Of(text)}' isn't a date such as 2023-09-05 or 5 September 2023: expected {why.Expected}");

    // Reads phrases that can become a date only with the date of the text: "on Saturday", "last week", "in the coming days".
    private bool TryWords(out string words, out Edtf edtf)
    {
        edtf = default;
        var start = cursor.Position;
        for (var length = IsOfTimeNear(start) ? Math.Min(6, cursor.Count - start) : 0; length > 0; length--)
        {
            if (cursor[start + length - 1].Kind != TokenKind.Word)
            {
                continue;
            }

            words = cursor.Between(start, start + length);
            var reading = TimePhraseResolver.Default.Resolve(words, LanguageTag.English, relativeTo ?? new LocalDate(2024, 6, 12));
            if (reading.Convention is not null || reading.IsResolved)
            {
                cursor.Position = start + length;
                edtf = relativeTo is null ? default : reading.Time?.Edtf ?? default;
                return true;
            }
        }

        // For "in October", only the date of the text determines the year.
        if (cursor.SkipAny(MonthPrefixes) && MonthOf(cursor.Word) > 0)
        {
            cursor.Position++;
            words = cursor.Between(start, cursor.Position);
            return true;
        }

        words = "";
        return cursor.Back(start);
    }

    private bool IsOfTimeNear(int at) => IsOfTime(cursor.WordAt(at)) || IsOfTime(cursor.WordAt(at + 1)) || IsOfTime(cursor.WordAt(at + 2));

    private static bool IsDayOfWeek(ReadOnlySpan<char> word) => word is "Monday" or "Tuesday" or "Wednesday" or "Thursday" or "Friday" or "Saturday" or "Sunday";

    private static bool IsOfTime(ReadOnlySpan<char> word) => word is "yesterday" or "today" or "tomorrow" or "tonight" or "Yesterday" or "Today" or "Monday" or "Tuesday" or "Wednesday" or "Thursday" or "Friday" or "Saturday" or "Sunday"
        or "week" or "weeks" or "month" or "months" or "year" or "years" or "day" or "days" or "weekend" or "hours" or "hour" or "spring" or "summer" or "autumn" or "winter" or "last" or "next" or "this" or "recent" or "coming" or "soon" or "recently" or "earlier";
}
