using System.Numerics;

namespace Geopol.Events;

/// <summary>
/// A set of years: the possible values of each of four digits, for example <c>156X</c> or <c>-1X32</c>. All years of the set have the same sign.
/// The default value is all years.
/// </summary>
internal readonly record struct YearDigits
{
    private const int Any = 0x3FF;

    // Each digit has sixteen bits. The lowest bits are the units. Bit n of a digit is set if the digit can be n.
    private readonly ulong digits;
    private readonly bool isNegative;

    private YearDigits(ulong digits, bool isNegative) => (this.digits, this.isNegative) = (digits, isNegative);

    internal bool IsAny => digits == 0;

    /// <summary>Reads four characters that are digits or X.</summary>
    internal static YearDigits Of(ReadOnlySpan<char> text, bool isNegative)
    {
        var digits = 0UL;
        foreach (var c in text)
        {
            digits = (digits << 16) | (c == 'X' ? Any : 1UL << (c - '0'));
        }

        return new(digits, isNegative);
    }

    /// <summary>Gets the years that are in both sets. Returns false if there are none.</summary>
    internal static bool TryIntersect(YearDigits a, YearDigits b, out YearDigits both)
    {
        both = a.IsAny ? b : a;
        if (a.IsAny || b.IsAny)
        {
            return true;
        }

        both = new(a.digits & b.digits, a.isNegative);
        return a.isNegative == b.isNegative && both.DigitAt(0) != 0 && both.DigitAt(1) != 0 && both.DigitAt(2) != 0 && both.DigitAt(3) != 0;
    }

    /// <summary>
    /// Gets the nearest year of the set, starting with this year and going up or down. If <paramref name="leap"/> is true, only leap years
    /// count. Returns false if there is no such year.
    /// </summary>
    internal bool TryNearest(long from, bool up, bool leap, out long year)
    {
        year = from;
        if (leap && !MayBeLeap)
        {
            return false;
        }

        while (true)
        {
            if (!IsAny && !TryNearest(year, up, out year))
            {
                return false;
            }

            if (!leap || DayLine.IsLeap(year))
            {
                return true;
            }

            year += up ? 1 : -1;
        }
    }

    // Whether a year can be a leap year. Without this check a search for leap years among XXX1 would try a thousand years.
    private bool MayBeLeap => IsAny
        || ((DigitAt(0) & 0b01_0001_0001) != 0 && (DigitAt(1) & 0b01_0101_0101) != 0)
        || ((DigitAt(0) & 0b00_0100_0100) != 0 && (DigitAt(1) & 0b10_1010_1010) != 0);

    private bool TryNearest(long from, bool up, out long year)
    {
        var lowest = isNegative ? 1 : 0;
        var magnitude = isNegative ? -from : from;
        var grows = up != isNegative;
        year = 0;
        if (grows ? magnitude > 9999 : magnitude < lowest)
        {
            return false;
        }

        var found = Nearest((int)(grows ? Math.Max(magnitude, lowest) : Math.Min(magnitude, 9999)), grows);
        year = isNegative ? -found : found;
        return found >= lowest;
    }

    // Keeps as many leading digits as possible and takes the next possible digit for the digit after them. The digits after that are the lowest
    // possible if the search goes up, and the highest possible if it goes down.
    private int Nearest(int from, bool up)
    {
        for (var kept = 4; kept >= 0; kept--)
        {
            if (!Keeps(from, kept))
            {
                continue;
            }

            if (kept == 4)
            {
                return from;
            }

            var beyond = DigitAt(3 - kept) & (up ? Any << (Digit(from, 3 - kept) + 1) : (1 << Digit(from, 3 - kept)) - 1);
            if (beyond != 0)
            {
                return Completed(from, kept, Pick(beyond, up), up);
            }
        }

        return -1;
    }

    private int Completed(int from, int kept, int next, bool up)
    {
        var year = 0;
        for (var place = 3; place >= 0; place--)
        {
            var digit = place > 3 - kept ? Digit(from, place) : place == 3 - kept ? next : Pick(DigitAt(place), up);
            year = (year * 10) + digit;
        }

        return year;
    }

    private bool Keeps(int year, int kept)
    {
        for (var place = 3; place > 3 - kept; place--)
        {
            if ((DigitAt(place) & (1 << Digit(year, place))) == 0)
            {
                return false;
            }
        }

        return true;
    }

    private int DigitAt(int place) => (int)(digits >> (16 * place)) & Any;

    private static int Digit(int year, int place) => place switch
    {
        0 => year % 10,
        1 => year / 10 % 10,
        2 => year / 100 % 10,
        _ => year / 1000,
    };

    private static int Pick(int choices, bool lowest) =>
        lowest ? BitOperations.TrailingZeroCount(choices) : BitOperations.Log2((uint)choices);
}
