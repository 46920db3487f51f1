namespace Geopol.Events;

/// <summary>
/// Reads and writes instants as in the JSON of claims. The format is ISO 8601 in UTC. A fraction of a second is written only if it isn't zero.
/// </summary>
/// <remarks>This class doesn't use NodaTime's patterns, because they take nine times as long.</remarks>
internal static class InstantText
{
    /// <summary>The maximum length in bytes, as in <c>-9998-01-01T00:00:00.000000000Z</c>.</summary>
    internal const int MaxBytes = 31;

    private const int MaxFraction = 9;

    /// <summary>The minimum length in bytes without a minus, as in <c>2023-09-09T08:00:00Z</c>.</summary>
    private const int Shortest = 20;

    /// <summary>Writes an instant without quotes and returns the number of bytes, at most <see cref="MaxBytes"/>.</summary>
    internal static int Write(Instant instant, Span<byte> destination)
    {
        var time = instant.InUtc().LocalDateTime;
        var at = 0;
        if (time.Year < 0)
        {
            destination[at++] = (byte)'-';
        }

        Digits(Math.Abs(time.Year), 4, destination, ref at, (byte)'-');
        Digits(time.Month, 2, destination, ref at, (byte)'-');
        Digits(time.Day, 2, destination, ref at, (byte)'T');
        Digits(time.Hour, 2, destination, ref at, (byte)':');
        Digits(time.Minute, 2, destination, ref at, (byte)':');
        Digits(time.Second, 2, destination, ref at, (byte)'.');
        Digits(time.NanosecondOfSecond, MaxFraction, destination, ref at, (byte)'Z');
        at = destination[..(at - 1)].TrimEnd((byte)'0').TrimEnd((byte)'.').Length;
        destination[at++] = (byte)'Z';
        return at;
    }

    internal static bool TryRead(ReadOnlySpan<byte> text, out Instant instant)
    {
        instant = default;
        var isNegative = text is [(byte)'-', ..];
        var rest = isNegative ? text[1..] : text;
        if (rest.Length < Shortest || rest[4] != '-' || rest[7] != '-' || rest[10] != 'T' || rest[13] != ':' || rest[16] != ':')
        {
            return false;
        }

        var (century, yearOfCentury) = (TwoDigits(rest, 0), TwoDigits(rest, 2));
        var (month, day) = (TwoDigits(rest, 5), TwoDigits(rest, 8));
        var (hour, minute, second) = (TwoDigits(rest, 11), TwoDigits(rest, 14), TwoDigits(rest, 17));
        var nanoseconds = 0;
        if (rest[19] == '.' ? !TryFraction(rest[20..], out nanoseconds) : rest[19] != 'Z' || rest.Length != Shortest)
        {
            return false;
        }

        var year = isNegative ? -((century * 100) + yearOfCentury) : (century * 100) + yearOfCentury;
        if (century < 0 || yearOfCentury < 0 || hour is < 0 or > 23 || minute is < 0 or > 59 || second is < 0 or > 59 || month is < 1 or > 12 || day < 1
            || year < -9998 || (isNegative && year == 0) || day > CalendarSystem.Iso.GetDaysInMonth(year, month))
        {
            return false;
        }

        instant = Instant.FromUtc(year, month, day, hour, minute, second).PlusNanoseconds(nanoseconds);
        return true;
    }

    private static bool TryFraction(ReadOnlySpan<byte> text, out int nanoseconds)
    {
        nanoseconds = 0;
        if (text is not [.., (byte)'Z'] || text.Length is < 2 or > MaxFraction + 1)
        {
            return false;
        }

        for (var i = 0; i < MaxFraction; i++)
        {
            var digit = i < text.Length - 1 ? text[i] - '0' : 0;
            if (digit is < 0 or > 9)
            {
                return false;
            }

            nanoseconds = (nanoseconds * 10) + digit;
        }

        return true;
    }

    private static void Digits(int number, int count, Span<byte> destination, ref int at, byte behind)
    {
        for (var i = at + count - 1; i >= at; i--, number /= 10)
        {
            destination[i] = (byte)('0' + (number % 10));
        }

        at += count;
        destination[at++] = behind;
    }

    /// <summary>Returns the number that two digits make. Returns -1 if a byte isn't a digit.</summary>
    private static int TwoDigits(ReadOnlySpan<byte> text, int at)
    {
        int tens = text[at] - '0', ones = text[at + 1] - '0';
        return tens is >= 0 and <= 9 && ones is >= 0 and <= 9 ? (tens * 10) + ones : -1;
    }
}
