using System.Text.RegularExpressions;

namespace Geopol.Events.Tests;

/// <summary>The first and the last day of an EDTF date. The days are texts, and the order of the texts is the order of the days.</summary>
internal sealed partial record DaySpan(string First, string Last)
{
    private static readonly DaySpan Always = new("0000-00-00", "9999-99-99");

    /// <summary>The last day of the span. The 30th counts as the 31st.</summary>
    private string LastOfMonth => LastDays().Replace(Last, "-31");

    internal static DaySpan? Of(string? edtf)
    {
        if (edtf is null)
        {
            return null;
        }

        edtf = edtf.Trim().Replace("~", "", StringComparison.Ordinal).Replace("?", "", StringComparison.Ordinal).Replace("%", "", StringComparison.Ordinal);

        // "Some time in a span" is compared as the complete span.
        if (SomeTimeIn().Match(edtf) is { Success: true } some)
        {
            edtf = $"{OrOpen(some.Groups[1].Value)}/{OrOpen(some.Groups[2].Value)}";
        }

        if (edtf.Split('/', 2) is [var start, var end])
        {
            return EndOfSpan(start) is { } first && EndOfSpan(end) is { } last ? new(first.First, last.Last) : null;
        }

        if (Decade().Match(edtf) is { Success: true } decade)
        {
            return new($"{decade.Groups[1].Value}0-01-01", $"{decade.Groups[1].Value}9-12-31");
        }

        return Date().Match(edtf) is { Success: true } date ? OfDate(date.Groups[1].Value, date.Groups[2].Value, date.Groups[3].Value) : null;
    }

    internal bool Overlaps(DaySpan other) =>
        string.CompareOrdinal(First, other.Last) <= 0 && string.CompareOrdinal(other.First, Last) <= 0;

    internal bool HasSameDaysAs(DaySpan other) => First == other.First && LastOfMonth == other.LastOfMonth;

    private static DaySpan? OfDate(string year, string month, string day)
    {
        if (month == "")
        {
            return new($"{year}-01-01", $"{year}-12-31");
        }

        if (int.Parse(month, System.Globalization.CultureInfo.InvariantCulture) > 12)
        {
            return MonthsOf(month) is var (from, to) ? new($"{year}-{from:00}-01", $"{year}-{to:00}-31") : null;
        }

        return day == "" ? new($"{year}-{month}-01", $"{year}-{month}-31") : new($"{year}-{month}-{day}", $"{year}-{month}-{day}");
    }

    // Returns the months of the seasons, quarters and longer parts of a year in EDTF.
    private static (int From, int To)? MonthsOf(string part) => part switch
    {
        "21" => (3, 5),
        "22" => (6, 8),
        "23" => (9, 11),
        "24" => (12, 12),
        "33" => (1, 3),
        "34" => (4, 6),
        "35" => (7, 9),
        "36" => (10, 12),
        "37" => (1, 4),
        "38" => (5, 8),
        "39" => (9, 12),
        "40" => (1, 6),
        "41" => (7, 12),
        _ => null,
    };

    private static DaySpan? EndOfSpan(string edtf) => edtf is "" or ".." ? Always : Of(edtf);

    private static string OrOpen(string edtf) => edtf == "" ? ".." : edtf;

    [GeneratedRegex(@"^\[([^,\[\]]*)\.\.([^,\[\]]*)\]\z")]
    private static partial Regex SomeTimeIn();

    [GeneratedRegex(@"^(\d{3})X\z")]
    private static partial Regex Decade();

    [GeneratedRegex(@"^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?(?:T.*)?\z")]
    private static partial Regex Date();

    [GeneratedRegex("-(30|29|28)$")]
    private static partial Regex LastDays();
}
