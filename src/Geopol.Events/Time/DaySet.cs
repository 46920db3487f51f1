using System.Numerics;

namespace Geopol.Events;

/// <summary>
/// A set of days: the days between two limits that are in certain years, in certain months, and on certain days of the month. Each method has
/// the same cost for a week and for "the 25th of December of some year", because no method enumerates single days. Days are numbers of
/// <see cref="DayLine"/>.
/// </summary>
internal readonly record struct DaySet
{
    internal const ushort AllMonths = 0x1FFE;
    internal const uint AllDays = 0xFFFF_FFFE;

    private readonly YearDigits years;

    // Bit 1 of the months is January. Bit 1 of the days is the first of the month.
    private readonly ushort months;
    private readonly uint days;

    /// <summary>
    /// Creates the set of the days from the first to the last day, both included, that are in these years and months and on these days of the
    /// month.
    /// </summary>
    internal DaySet(long first, long last, YearDigits years = default, ushort months = AllMonths, uint days = AllDays)
    {
        First = first;
        Last = last;
        this.years = years;
        this.months = months;
        this.days = days;
    }

    /// <summary>All days.</summary>
    internal static DaySet All => new(DayLine.NoFirst, DayLine.NoLast);

    /// <summary>The lower limit. If the set isn't a range of days, the limit need not be a day of the set.</summary>
    internal long First { get; }

    /// <summary>The upper limit, inclusive.</summary>
    internal long Last { get; }

    /// <summary>The first day, or <see cref="DayLine.NoFirst"/>. The set must not be empty.</summary>
    internal long Min => TryNext(First, out var day) ? day : throw new InvalidOperationException("The set is empty.");

    /// <summary>The last day, or <see cref="DayLine.NoLast"/>. The set must not be empty.</summary>
    internal long Max => TryPrevious(Last, out var day) ? day : throw new InvalidOperationException("The set is empty.");

    private bool IsRange => months == AllMonths && days == AllDays && years.IsAny;

    internal bool IsEmpty => !TryNext(First, out _);

    /// <summary>Gets the first day of the set that isn't before this day. Returns false if there is none.</summary>
    internal bool TryNext(long from, out long day)
    {
        day = Math.Max(from, First);
        if (day > Last)
        {
            return false;
        }

        if (IsRange)
        {
            return true;
        }

        if (!DayLine.IsDay(day))
        {
            return Recurs(out _);
        }

        var (year, month, date) = DayLine.Date(day);
        if (!TryFindYear(year, up: true, out var found))
        {
            return false;
        }

        if ((found != year || !TryFirstIn(year, month, date, out day))
            && (!TryFindYear(found == year ? year + 1 : found, up: true, out found) || !TryFirstIn(found, 1, 1, out day)))
        {
            return false;
        }

        return day <= Last;
    }

    /// <summary>Gets the last day of the set that isn't after this day. Returns false if there is none.</summary>
    internal bool TryPrevious(long from, out long day)
    {
        day = Math.Min(from, Last);
        if (day < First)
        {
            return false;
        }

        if (IsRange)
        {
            return true;
        }

        if (!DayLine.IsDay(day))
        {
            return Recurs(out _);
        }

        var (year, month, date) = DayLine.Date(day);
        if (!TryFindYear(year, up: false, out var found))
        {
            return false;
        }

        if ((found != year || !TryLastIn(year, month, date, out day))
            && (!TryFindYear(found == year ? year - 1 : found, up: false, out found) || !TryLastIn(found, 12, 31, out day)))
        {
            return false;
        }

        return day >= First;
    }

    /// <summary>Gets the days that are in both sets. Returns false if there are none.</summary>
    internal static bool TryIntersect(in DaySet a, in DaySet b, out DaySet both)
    {
        var isOne = YearDigits.TryIntersect(a.years, b.years, out var years);
        both = new(Math.Max(a.First, b.First), Math.Min(a.Last, b.Last), years, (ushort)(a.months & b.months), a.days & b.days);
        return isOne && !both.IsEmpty;
    }

    private bool TryFindYear(long from, bool up, out long year)
    {
        year = from;
        return Recurs(out var leap) && years.TryNearest(from, up, leap, out year);
    }

    // Returns whether every year has such a month and day. If not, such a day exists only in leap years (29 February) or never (31 June).
    private bool Recurs(out bool onlyInLeapYears)
    {
        onlyInLeapYears = false;
        for (var month = 1; month <= 12; month++)
        {
            if ((months & (1 << month)) != 0 && (days & Through(DayLine.DaysIn(1, month))) != 0)
            {
                return true;
            }
        }

        return onlyInLeapYears = (months & (1 << 2)) != 0 && (days & (1 << 29)) != 0;
    }

    private bool TryFirstIn(long year, int month, int date, out long day)
    {
        for (; month <= 12; month++, date = 1)
        {
            var left = DaysOf(year, month) & ~Through(date - 1);
            if (left != 0)
            {
                day = DayLine.Of(year, month, BitOperations.TrailingZeroCount(left));
                return true;
            }
        }

        day = 0;
        return false;
    }

    private bool TryLastIn(long year, int month, int date, out long day)
    {
        for (; month >= 1; month--, date = 31)
        {
            var left = DaysOf(year, month) & Through(date);
            if (left != 0)
            {
                day = DayLine.Of(year, month, BitOperations.Log2(left));
                return true;
            }
        }

        day = 0;
        return false;
    }

    private uint DaysOf(long year, int month) => (months & (1 << month)) == 0 ? 0 : days & Through(DayLine.DaysIn(year, month));

    private static uint Through(int day) => (uint)((2UL << day) - 1) & AllDays;
}
