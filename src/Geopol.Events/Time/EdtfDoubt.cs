namespace Geopol.Events;

/// <summary>
/// Finds the days that a date can mean, with its qualifiers taken into account. If the year is sure, an uncertain or approximate part after it
/// can have any value. If the year is approximate, it can differ by ten years. An approximate year and month can differ by a year, and an
/// approximate complete date by 31 days. If the year is uncertain, there is no limit. A sure part stays as written: <c>2004?-06</c> is some
/// June.
/// </summary>
internal static class EdtfDoubt
{
    private const int Years = 10;
    private const int Days = 31;

    /// <summary>Returns the days that the date can mean.</summary>
    internal static DaySet DaysOf(in EdtfDate date)
    {
        var isSeason = date.Precision == EdtfPrecision.Season && EdtfSeason.IsSeason(date.Season);
        if (!isSeason && (date.OfYear | date.OfMonth | date.OfDay) == EdtfQualifier.None)
        {
            return date.DaysAsWritten();
        }

        var months = date.OfMonth == EdtfQualifier.None ? date.Months : DaySet.AllMonths;
        var days = date.OfDay == EdtfQualifier.None ? date.Days : DaySet.AllDays;
        isSeason &= date.OfMonth == EdtfQualifier.None;
        return UnsureParts(date, out var unsure) switch
        {
            0 => isSeason
                ? EdtfSeason.DaysInDoubt(date.Season, date.Year.First, date.Year.Last)
                : new(DayLine.StartOf(date.Year.First), DayLine.EndOf(date.Year.Last), date.Year.Digits, months, days),
            3 => IsUncertain(unsure) ? DaySet.All : Around(date.DaysAsWritten()),
            2 => IsUncertain(unsure) ? Any(DaySet.AllMonths, days) : AroundMonths(date, days),
            _ when isSeason => IsUncertain(unsure) ? DaySet.All : EdtfSeason.DaysInDoubt(date.Season, Early(date.Year), Late(date.Year)),
            _ => IsUncertain(unsure) ? Any(months, days) : new(DayLine.StartOf(Early(date.Year)), DayLine.EndOf(Late(date.Year)), default, months, days),
        };
    }

    // Returns the number of unsure parts before the first sure part, and the combination of their qualifiers.
    private static int UnsureParts(in EdtfDate date, out EdtfQualifier unsure)
    {
        unsure = date.OfYear;
        if (unsure == EdtfQualifier.None || date.OfMonth == EdtfQualifier.None)
        {
            return unsure == EdtfQualifier.None ? 0 : 1;
        }

        unsure |= date.OfMonth | date.OfDay;
        return date.OfDay == EdtfQualifier.None ? 2 : 3;
    }

    private static bool IsUncertain(EdtfQualifier unsure) => (unsure & EdtfQualifier.Uncertain) != 0;

    private static DaySet Any(ushort months, uint days) => new(DayLine.NoFirst, DayLine.NoLast, default, months, days);

    private static long Early(EdtfYear year) => year.First < long.MinValue + Years ? long.MinValue : year.First - Years;

    private static long Late(EdtfYear year) => year.Last > long.MaxValue - Years ? long.MaxValue : year.Last + Years;

    private static DaySet Around(in DaySet written)
    {
        var first = written.Min;
        var last = written.Max;
        return new(DayLine.IsDay(first) ? first - Days : first, DayLine.IsDay(last) ? last + Days : last);
    }

    private static DaySet AroundMonths(in EdtfDate date, uint days)
    {
        var written = date.Precision == EdtfPrecision.Season && EdtfSeason.IsSeason(date.Season)
            ? EdtfSeason.DaysInDoubt(date.Season, date.Year.First, date.Year.Last)
            : (date.Precision > EdtfPrecision.Month ? date with { Precision = EdtfPrecision.Month, Days = DaySet.AllDays } : date).DaysAsWritten();
        return new(YearsOn(written.Min, -1), YearsOn(written.Max, 1), default, DaySet.AllMonths, days);
    }

    // Moves the first or last day of a month by a number of years. The result is again the first or last day of that month.
    private static long YearsOn(long day, int years)
    {
        if (!DayLine.IsDay(day))
        {
            return day;
        }

        var (year, month, date) = DayLine.Date(day);
        return DayLine.Of(year + years, month, date == 1 ? 1 : DayLine.DaysIn(year + years, month));
    }
}
