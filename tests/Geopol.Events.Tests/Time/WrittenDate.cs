using System.Globalization;

namespace Geopol.Events.Tests;

/// <summary>A date by its parts. It enumerates all its possible days one by one, as the documentation describes them.</summary>
/// <param name="Year">Four digits or X, or four digits with S and a number.</param>
/// <param name="Month">Two digits or X, or a season or part of the year. Null if there is none.</param>
/// <param name="Day">Two digits or X. Null if there is none.</param>
/// <param name="Qualifiers">A character for each part: ?, ~, % or a space.</param>
internal sealed record WrittenDate(string Year, string? Month, string? Day, string Qualifiers)
{
    // The first and the last month that a season could mean. 0 is December of the year before, and 13 is January of the next year.
    private static readonly Dictionary<int, (int First, int Last)> Seasons = new()
    {
        [21] = (0, 15), [22] = (0, 15), [23] = (0, 15), [24] = (0, 15),
        [25] = (3, 6), [26] = (6, 9), [27] = (9, 12), [28] = (0, 15),
        [29] = (9, 12), [30] = (0, 15), [31] = (3, 6), [32] = (6, 9),
    };

    private static readonly Dictionary<int, (int First, int Last)> Parts = new()
    {
        [33] = (1, 3), [34] = (4, 6), [35] = (7, 9), [36] = (10, 12), [37] = (1, 4), [38] = (5, 8), [39] = (9, 12), [40] = (1, 6), [41] = (7, 12),
    };

    internal string Text => string.Concat(
        Mark(0) + Year, Month is null ? "" : $"-{Mark(1)}{Month}", Day is null ? "" : $"-{Mark(2)}{Day}");

    /// <summary>Whether any day, or the same day of any year, is possible. If so, only the days of the universe are enumerated.</summary>
    internal bool IsUnlimited => IsUnsure(0) && Run().Any(i => Qualifiers[i] is '?' or '%');

    private int? Season => int.TryParse(Month, NumberStyles.None, CultureInfo.InvariantCulture, out var code) && code > 20 ? code : null;

    /// <summary>Returns all possible days in order.</summary>
    internal IReadOnlyList<int> Days()
    {
        if (IsUnlimited)
        {
            return [.. WrittenMeanings.Universe().Where(FitsWhereSure).Select(WrittenMeanings.Number)];
        }

        return Run().Count() switch
        {
            0 => Within(Years()),
            1 => Within(Around(Years(), 10)),
            2 => [.. Whole(MonthsAway(First(), -12), MonthsAway(Last(), 12)).Where(day => Matches(Day, day.Day)).Select(WrittenMeanings.Number)],
            _ => [.. Enumerable.Range(WrittenMeanings.Number(First()) - 31, WrittenMeanings.Number(Last()) - WrittenMeanings.Number(First()) + 63)],
        };
    }

    private IEnumerable<int> Run() => Enumerable.Range(0, Month is null ? 1 : Day is null ? 2 : 3).TakeWhile(IsUnsure);

    private bool FitsWhereSure(LocalDate day)
    {
        var unsure = Run().Count();
        if (unsure == 1 && Month is not null && Season is { } season && Seasons.ContainsKey(season) && !IsUnsure(1))
        {
            return true;
        }

        return (unsure > 1 || IsUnsure(1) || Month is null || MonthFits(day.Month)) && (unsure > 2 || IsUnsure(2) || Matches(Day, day.Day));
    }

    private List<int> Within(IReadOnlyCollection<int> years)
    {
        if (!IsUnsure(1) && Season is { } season && Seasons.TryGetValue(season, out var months))
        {
            var (first, last) = (new LocalDate(years.Min(), 1, 1).PlusMonths(months.First - 1), new LocalDate(years.Max(), 1, 1).PlusMonths(months.Last));
            // The winter of the north and the summer of the south have two meanings: the season that begins in the year, or the season that ends in the year.
            return [.. Enumerable.Range(WrittenMeanings.Number(first), WrittenMeanings.Number(last) - WrittenMeanings.Number(first))
                .Where(day => season is not (28 or 30) || WrittenMeanings.Day(day).Month is 12 or <= 3)];
        }

        return
        [
            .. from year in years
               from month in Enumerable.Range(1, 12)
               where Month is null || IsUnsure(1) || MonthFits(month)
               from day in Enumerable.Range(1, CalendarSystem.Iso.GetDaysInMonth(year, month))
               where Day is null || IsUnsure(2) || Matches(Day, day)
               select WrittenMeanings.Number(new(year, month, day)),
        ];
    }

    private LocalDate First() => Written().First();

    private LocalDate Last() => Written().Last();

    // Returns the days of the date without qualifiers. For a year, month or season, these are the first and the last day that it could have.
    private IEnumerable<LocalDate> Written() =>
        (this with { Qualifiers = "   ", Day = Run().Count() == 2 ? null : Day }).Within(Years()).Order().Select(WrittenMeanings.Day);

    private static LocalDate MonthsAway(LocalDate day, int months) =>
        months < 0 ? new LocalDate(day.Year, day.Month, 1).PlusMonths(months) : new LocalDate(day.Year, day.Month, 1).PlusMonths(months + 1).PlusDays(-1);

    private static IEnumerable<LocalDate> Whole(LocalDate first, LocalDate last)
    {
        for (var day = first; day <= last; day = day.PlusDays(1))
        {
            yield return day;
        }
    }

    private List<int> Years()
    {
        if (Year.Length > 4)
        {
            var unit = (int)Math.Pow(10, 4 - (Year[5] - '0'));
            var first = int.Parse(Year[..4], CultureInfo.InvariantCulture) / unit * unit;
            return [.. Enumerable.Range(first, unit)];
        }

        if (!Year.Contains('X', StringComparison.Ordinal))
        {
            return [int.Parse(Year, CultureInfo.InvariantCulture)];
        }

        return [.. Enumerable.Range(1, 9999).Where(year => Year.Zip($"{year:0000}").All(static pair => pair.First is 'X' || pair.First == pair.Second))];
    }

    private static List<int> Around(List<int> years, int margin) => [.. Enumerable.Range(years[0] - margin, years[^1] - years[0] + (2 * margin) + 1)];

    private bool MonthFits(int month) => Season is { } part ? Parts[part].First <= month && month <= Parts[part].Last : Matches(Month, month);

    private static bool Matches(string? mask, int number) => mask is null || mask.Zip($"{number:00}").All(static pair => pair.First is 'X' || pair.First == pair.Second);

    private bool IsUnsure(int part) => Qualifiers[part] != ' ';

    private string Mark(int part) => IsUnsure(part) ? Qualifiers[part..(part + 1)] : "";
}
