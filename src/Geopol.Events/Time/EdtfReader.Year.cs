namespace Geopol.Events;

// Reads years. A year has four digits, or Y and more digits. An exponent and a number of significant digits may follow.
internal ref partial struct EdtfReader
{
    private const string AYear = "a year of four digits (X for a digit that isn't known), or Y and a year of more digits";

    private bool TryReadYear(out EdtfYear year)
    {
        if (TrySkip('Y'))
        {
            return TryReadLongYear(out year);
        }

        year = default;
        var isNegative = TrySkip('-');
        var at = position;
        var value = 0;
        for (; position < at + 4; position++)
        {
            if (!IsDigitOrX(Peek()))
            {
                return Fail(position, AYear);
            }

            value = (value * 10) + (Peek() == 'X' ? 0 : Peek() - '0');
        }

        var digits = text[at..position];
        if (digits.Contains('X'))
        {
            year = Unspecified(digits, isNegative);
            return true;
        }

        if (isNegative && value == 0)
        {
            return Fail(at, "a year from 0001: the year 0000 has no sign");
        }

        if (Peek() != 'S')
        {
            year = new EdtfYear { First = isNegative ? -value : value, Last = isNegative ? -value : value, IsNegative = isNegative };
            return true;
        }

        // Leading zeros aren't significant.
        if (!TryReadSignificantDigits(out var significant))
        {
            return false;
        }

        year = Rounded((UInt128)value, Math.Max(digits.TrimStart('0').Length, 1), isNegative, significant) with { IsRounded = true };
        return true;
    }

    private static EdtfYear Unspecified(ReadOnlySpan<char> digits, bool isNegative)
    {
        var years = YearDigits.Of(digits, isNegative);
        _ = years.TryNearest(isNegative ? -9999 : 0, up: true, leap: false, out var first);
        _ = years.TryNearest(isNegative ? -1 : 9999, up: false, leap: false, out var last);
        var unspecified = digits.Count('X');
        var areLast = digits[^unspecified..].IndexOfAnyExcept('X') < 0;
        return new EdtfYear
        {
            First = first, Last = last, Digits = areLast ? default : years, IsNegative = isNegative,
            Unspecified = (byte)unspecified, IsLevel1Unspecified = areLast && unspecified <= 2,
        };
    }

    private bool TryReadLongYear(out EdtfYear year)
    {
        year = default;
        var isNegative = TrySkip('-');
        if (!TryReadNumber("a year: after Y its digits, not beginning with 0", out var mantissa, out var digits))
        {
            return false;
        }

        var hasExponent = TrySkip('E');
        if (hasExponent)
        {
            if (!TryReadNumber("an exponent of 1 or more", out var exponent, out _))
            {
                return false;
            }

            digits += (int)UInt128.Min(exponent, 1_000_000);
            mantissa = Scaled(mantissa, exponent);
        }

        if (digits < 5)
        {
            return Fail(position, hasExponent
                ? "a greater exponent: a year with Y has more than four digits"
                : "another digit, or 'E' and an exponent: a year with Y has more than four digits");
        }

        var significant = int.MaxValue;
        if (Peek() == 'S' && !TryReadSignificantDigits(out significant))
        {
            return false;
        }

        year = Rounded(mantissa, digits, isNegative, significant) with { IsLong = true, IsRounded = hasExponent || significant < int.MaxValue };
        return true;
    }

    private bool TryReadSignificantDigits(out int digits)
    {
        position++;
        digits = 0;
        if (!TryReadNumber("the number of significant digits, 1 or more", out var number, out _))
        {
            return false;
        }

        digits = (int)UInt128.Min(number, int.MaxValue - 1);
        return true;
    }

    // A number above Beyond is read as Beyond, because larger numbers needn't be distinguished.
    private bool TryReadNumber(string expected, out UInt128 number, out int digits)
    {
        number = 0;
        digits = 0;
        if (Peek() is not (>= '1' and <= '9'))
        {
            return Fail(position, expected);
        }

        for (; IsDigit(Peek()); position++, digits++)
        {
            number = UInt128.Min((number * 10) + (UInt128)(Peek() - '0'), Beyond);
        }

        return true;
    }

    private static UInt128 Beyond => UInt128.MaxValue / 100;

    private static UInt128 Scaled(UInt128 number, UInt128 exponent)
    {
        for (; exponent > 0 && number < Beyond; exponent--)
        {
            number = UInt128.Min(number * 10, Beyond);
        }

        return number;
    }

    // Returns all years that have these significant digits.
    private static EdtfYear Rounded(UInt128 value, int digits, bool isNegative, int significant)
    {
        var unit = significant < digits ? Scaled(1, (UInt128)(digits - significant)) : 1;
        var least = value / unit * unit;
        var (low, isLowBeyond) = ToLong(least);
        var (high, isHighBeyond) = ToLong(least + unit - 1);
        return new EdtfYear
        {
            First = isNegative ? -high : low, Last = isNegative ? -low : high,
            IsFirstBeyond = isNegative ? isHighBeyond : isLowBeyond, IsLastBeyond = isNegative ? isLowBeyond : isHighBeyond,
            IsNegative = isNegative,
        };
    }

    private static (long Year, bool IsBeyond) ToLong(UInt128 year) =>
        year > (UInt128)long.MaxValue ? (long.MaxValue, true) : ((long)year, false);
}
