namespace Geopol.Events;

// Reads the parts of a date.
internal ref partial struct EdtfReader
{
    private bool TryReadDate(bool mayHaveTime, out EdtfDate date)
    {
        date = default;
        var before = Qualifier();
        var yearAt = position;
        if (!TryReadYear(out var year))
        {
            return false;
        }

        var yearEnd = position;
        var after = Qualifier();
        date = new EdtfDate
        {
            Year = year, YearAt = (byte)yearAt, YearEnd = (byte)yearEnd, End = (byte)position, OfYear = before | after,
            Months = DaySet.AllMonths, Days = DaySet.AllDays, HasUnspecified = year.Unspecified > 0, Level = Math.Max(YearLevel(year, before), Level012(false, after != 0)),
        };
        if (year.IsLong || year.IsRounded || !TrySkip('-'))
        {
            return true;
        }

        return TryReadMonth(after, ref date) && (!mayHaveTime || Peek() != 'T' || TryReadTime(ref date));
    }

    private bool TryReadMonth(EdtfQualifier ofYear, ref EdtfDate date)
    {
        var before = Qualifier();
        var at = position;
        if (!TryReadTwo(out var tens, out var units))
        {
            return Fail(position, "a month of two digits (01 to 12, X for a digit that isn't known), or a season or part of the year (21 to 41)");
        }

        var after = Qualifier();
        var unspecified = Unspecified(tens, units);
        var season = unspecified == 0 ? ((tens - '0') * 10) + units - '0' : 0;
        var isSeason = season is >= EdtfSeason.First and <= EdtfSeason.Last;
        var months = isSeason ? EdtfSeason.Months(season) : (ushort)Numbers(tens, units, 12);
        if (months == 0)
        {
            return Fail(at, "a month (01 to 12), or a season or part of the year (21 to 41)");
        }

        date = date with
        {
            MonthAt = (byte)at, End = (byte)position, Months = months, Season = isSeason ? (byte)season : (byte)0,
            Precision = isSeason ? EdtfPrecision.Season : EdtfPrecision.Month,
            OfYear = date.OfYear | after, OfMonth = before | after, HasUnspecified = date.HasUnspecified || unspecified > 0,
        };
        if (!isSeason && TrySkip('-'))
        {
            return TryReadDay(ofYear | before | after, unspecified, ref date);
        }

        var isLevel2 = ofYear != 0 || before != 0 || (isSeason && EdtfSeason.IsLevel2(season)) || date.Year.Unspecified > 0 || unspecified == 1;
        date = date with { Level = Math.Max(date.Level, Level012(isLevel2, after != 0 || isSeason || unspecified > 0)) };
        return true;
    }

    private bool TryReadDay(EdtfQualifier qualified, int unspecifiedOfMonth, ref EdtfDate date)
    {
        var before = Qualifier();
        var at = position;
        if (!TryReadTwo(out var tens, out var units))
        {
            return Fail(position, "a day of two digits (01 to 31, X for a digit that isn't known)");
        }

        var after = Qualifier();
        var unspecified = Unspecified(tens, units);
        date = date with
        {
            DayAt = (byte)at, End = (byte)position, Days = Numbers(tens, units, 31), Precision = EdtfPrecision.Day,
            OfYear = date.OfYear | after, OfMonth = date.OfMonth | after, OfDay = before | after,
            HasUnspecified = date.HasUnspecified || unspecified > 0,
        };
        if (date.Days == 0 || !HasDay(date))
        {
            return Fail(at, "a day that the month has");
        }

        var isLevel2 = qualified != 0 || before != 0 || date.Year.Unspecified > 0
            || unspecified == 1 || unspecifiedOfMonth == 1 || (unspecifiedOfMonth == 2 && unspecified == 0);
        date = date with { Level = Math.Max(date.Level, Level012(isLevel2, after != 0 || unspecified > 0)) };
        return true;
    }

    private static bool HasDay(in EdtfDate date) => date.HasUnspecified
        ? !date.DaysAsWritten().IsEmpty
        : System.Numerics.BitOperations.TrailingZeroCount(date.Days)
            <= DayLine.DaysIn(date.Year.First, System.Numerics.BitOperations.TrailingZeroCount(date.Months));

    private static byte YearLevel(EdtfYear year, EdtfQualifier before) => Level012(
        before != 0 || year.IsRounded || (year.Unspecified > 0 && !year.IsLevel1Unspecified),
        year.IsLong || year.IsNegative || year.Unspecified > 0);

    private static byte Level012(bool isLevel2, bool isLevel1) => isLevel2 ? (byte)2 : isLevel1 ? (byte)1 : (byte)0;

    private EdtfQualifier Qualifier()
    {
        var qualifier = Peek() switch
        {
            '?' => EdtfQualifier.Uncertain,
            '~' => EdtfQualifier.Approximate,
            '%' => EdtfQualifier.Uncertain | EdtfQualifier.Approximate,
            _ => EdtfQualifier.None,
        };
        position += qualifier == EdtfQualifier.None ? 0 : 1;
        return qualifier;
    }

    // Reads two characters that are digits or X. If one is missing, the position stays at the first character that doesn't fit.
    private bool TryReadTwo(out char tens, out char units)
    {
        tens = Peek();
        position += IsDigitOrX(tens) ? 1 : 0;
        units = IsDigitOrX(tens) ? Peek() : '\0';
        position += IsDigitOrX(units) ? 1 : 0;
        return IsDigitOrX(units);
    }

    // Returns the numbers from 1 to the last number that the two digits allow, as bits: bit n is the number n.
    private static uint Numbers(char tens, char units, int last)
    {
        if (Unspecified(tens, units) == 0)
        {
            var number = ((tens - '0') * 10) + units - '0';
            return number >= 1 && number <= last ? 1u << number : 0;
        }

        var numbers = 0u;
        for (var number = 1; number <= last; number++)
        {
            if ((tens == 'X' || tens - '0' == number / 10) && (units == 'X' || units - '0' == number % 10))
            {
                numbers |= 1u << number;
            }
        }

        return numbers;
    }

    private static int Unspecified(char tens, char units) => (tens == 'X' ? 1 : 0) + (units == 'X' ? 1 : 0);

    private static bool IsDigit(char c) => c is >= '0' and <= '9';

    private static bool IsDigitOrX(char c) => IsDigit(c) || c == 'X';
}
