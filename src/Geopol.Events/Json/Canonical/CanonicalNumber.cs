using System.Globalization;

namespace Geopol.Events;

/// <summary>
/// Reads and writes numbers as RFC 8785 (3.2.2.3) requires. A number is a double, and it is written as ECMAScript's <c>Number::toString</c> writes it.
/// </summary>
internal static class CanonicalNumber
{
    /// <summary>A buffer of this length is enough for any number; the longest number takes 25 bytes.</summary>
    internal const int MaxBytes = 32;

    /// <summary>The maximum number of significant digits in the shortest form of a double.</summary>
    private const int MaxDigits = 17;

    /// <summary>Two different decimal numbers with at most this many significant digits are always different doubles.</summary>
    private const int UniqueDigits = 15;

    /// <summary>2^53 - 1: each integer up to here is a double, and no other integer is rounded to the same double.</summary>
    private const double MaxSafeInteger = 9007199254740991;

    /// <summary>The mask of the fraction bits of a double. The fraction of a power of two is zero.</summary>
    private const ulong FractionMask = (1UL << 52) - 1;

    /// <summary>
    /// The limit for exponents: a larger exponent is replaced by this value. A literal has fewer than 2^31 digits, which is too few to compensate for such an
    /// exponent. Ten times the limit fits into a long.
    /// </summary>
    private const long ExponentCeiling = 1_000_000_000_000;

    private const NumberStyles LiteralStyle =
        NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;

    /// <summary>Writes a finite number and returns the number of bytes written, at most <see cref="MaxBytes"/>.</summary>
    internal static int Write(double value, Span<byte> destination)
    {
        if (value is >= -MaxSafeInteger and <= MaxSafeInteger && (long)value == value)
        {
            // -0 comes here as well and is written as 0.
            ((long)value).TryFormat(destination, out int length, default, CultureInfo.InvariantCulture);
            return length;
        }

        if (!double.IsFinite(value))
        {
            throw new ArgumentOutOfRangeException(nameof(value), "JSON has no such number.");
        }

        Span<byte> shortest = stackalloc byte[MaxBytes];
        value.TryFormat(shortest, out int written, default, CultureInfo.InvariantCulture);
        if ((BitConverter.DoubleToUInt64Bits(value) & FractionMask) == 0
            && double.Parse(shortest[..written], LiteralStyle, CultureInfo.InvariantCulture) != value)
        {
            // Some runtimes (seen with 10.0.12) write one digit too few for the powers of two 2^-25 and 2^-958. The text then means the next lower double
            // (dotnet/runtime pull request 131131). Both numbers need all 17 digits.
            value.TryFormat(shortest, out written, "E16", CultureInfo.InvariantCulture);
        }

        shortest = shortest[..written];

        // The framework and ECMAScript choose the same digits. They write only numbers with an exponent differently.
        if (shortest.Contains((byte)'E'))
        {
            return WriteDigits(shortest, destination);
        }

        shortest.CopyTo(destination);
        return written;
    }

    /// <summary>Reads a JSON number literal. Returns false if the number is beyond the range of a double, such as <c>1e400</c>.</summary>
    internal static bool TryRead(ReadOnlySpan<byte> literal, out double value) =>
        double.TryParse(literal, LiteralStyle, CultureInfo.InvariantCulture, out value) && double.IsFinite(value);

    /// <summary>
    /// Returns whether the literal and the canonical text of <paramref name="value"/> are the same decimal number. If they are, nothing is lost if the value is
    /// written instead of the literal.
    /// </summary>
    internal static bool IsExact(ReadOnlySpan<byte> literal, double value)
    {
        if (!double.IsFinite(value))
        {
            return false;
        }

        Span<byte> text = stackalloc byte[MaxBytes];
        text = text[..Write(value, text)];
        if (literal.SequenceEqual(text))
        {
            return true;
        }

        Span<byte> expected = stackalloc byte[MaxDigits];
        Span<byte> actual = stackalloc byte[MaxDigits];
        return TrySplit(literal, actual, out int actualCount, out long actualPoint)
            && TrySplit(text, expected, out int expectedCount, out long expectedPoint)
            && actual[..actualCount].SequenceEqual(expected[..expectedCount])
            && (actualCount == 0 || (actualPoint == expectedPoint && (literal[0] == (byte)'-') == double.IsNegative(value)));
    }

    /// <summary>
    /// Returns true only if the literal is its own canonical form. If the result is false, the literal may still be canonical. The method doesn't parse the
    /// number. It accepts a literal with at most 15 digits that has no exponent, needs no exponent and has no unneeded zeros. Different numbers with at most 15
    /// digits are different doubles, so such a literal is the shortest text of its double.
    /// </summary>
    internal static bool IsPlain(ReadOnlySpan<byte> literal)
    {
        ReadOnlySpan<byte> digits = literal is [(byte)'-', ..] ? literal[1..] : literal;
        if (digits.IsEmpty || digits.Length > UniqueDigits + 1)
        {
            return false;
        }

        int point = -1;
        for (int i = 0; i < digits.Length; i++)
        {
            if (digits[i] == (byte)'.')
            {
                point = i;
            }
            else if (!char.IsAsciiDigit((char)digits[i]))
            {
                return false;
            }
        }

        if (point < 0)
        {
            return digits.Length <= UniqueDigits && (digits[0] != (byte)'0' || literal.Length == 1);
        }

        return digits[^1] != (byte)'0' && (digits[0] != (byte)'0' || !digits.StartsWith("0.000000"u8));
    }

    /// <summary>
    /// Converts a text such as <c>-1.2345E-07</c> to the number format of ECMAScript, with or without an exponent. Returns the number of bytes written.
    /// </summary>
    private static int WriteDigits(ReadOnlySpan<byte> shortest, Span<byte> destination)
    {
        Span<byte> buffer = stackalloc byte[MaxDigits];
        TrySplit(shortest, buffer, out int count, out long longPoint);
        ReadOnlySpan<byte> digits = buffer[..count];
        int point = (int)longPoint;
        int written = 0;

        if (shortest[0] == (byte)'-')
        {
            destination[written++] = (byte)'-';
        }

        if (point is > 0 and <= 21)
        {
            if (count <= point)
            {
                digits.CopyTo(destination[written..]);
                destination.Slice(written + count, point - count).Fill((byte)'0');
                return written + point;
            }

            digits[..point].CopyTo(destination[written..]);
            destination[written + point] = (byte)'.';
            digits[point..].CopyTo(destination[(written + point + 1)..]);
            return written + count + 1;
        }

        if (point is > -6 and <= 0)
        {
            "0."u8.CopyTo(destination[written..]);
            destination.Slice(written + 2, -point).Fill((byte)'0');
            written += 2 - point;
            digits.CopyTo(destination[written..]);
            return written + count;
        }

        destination[written++] = digits[0];
        if (count > 1)
        {
            destination[written++] = (byte)'.';
            digits[1..].CopyTo(destination[written..]);
            written += count - 1;
        }

        int exponent = point - 1;
        destination[written++] = (byte)'e';
        destination[written++] = exponent < 0 ? (byte)'-' : (byte)'+';
        Math.Abs(exponent).TryFormat(destination[written..], out int length, default, CultureInfo.InvariantCulture);
        return written + length;
    }

    /// <summary>
    /// Splits a literal into its significant digits and the position of the decimal point. The number is 0.d1d2d3... times ten to the power of
    /// <paramref name="point"/>; zero has no digits. Returns false if there are more significant digits than the shortest form of a double can have.
    /// </summary>
    private static bool TrySplit(ReadOnlySpan<byte> literal, Span<byte> digits, out int count, out long point)
    {
        count = 0;
        point = 0;
        int zeros = 0; // the zeros since the last digit that isn't zero; they are significant only if such a digit follows
        bool fraction = false;
        int i = 0;

        for (; i < literal.Length; i++)
        {
            byte c = literal[i];
            if (c is (byte)'e' or (byte)'E')
            {
                break;
            }

            if (c == (byte)'.')
            {
                fraction = true;
            }
            else if (c == (byte)'0')
            {
                if (count > 0)
                {
                    zeros++;
                    point += fraction ? 0 : 1;
                }
                else
                {
                    point -= fraction ? 1 : 0;
                }
            }
            else if (c != (byte)'-')
            {
                if (zeros >= MaxDigits - count)
                {
                    return false;
                }

                digits.Slice(count, zeros).Fill((byte)'0');
                count += zeros;
                zeros = 0;
                digits[count++] = c;
                point += fraction ? 0 : 1;
            }
        }

        if (i < literal.Length)
        {
            point += ReadExponent(literal[(i + 1)..]);
        }

        return true;
    }

    private static long ReadExponent(ReadOnlySpan<byte> text)
    {
        bool negative = text is [(byte)'-', ..];
        long exponent = 0;
        foreach (byte c in text)
        {
            if (char.IsAsciiDigit((char)c))
            {
                exponent = Math.Min((exponent * 10) + (c - '0'), ExponentCeiling);
            }
        }

        return negative ? -exponent : exponent;
    }
}
