namespace Geopol.Events;

/// <summary>Instants as the wire spells them: ISO 8601 in UTC, the fraction of a second only where there is one.</summary>
/// <remarks>Written out because NodaTime's patterns take nine times as long.</remarks>
internal static class InstantText
{
    /// <summary>Room for <c>-9998-01-01T00:00:00.000000000Z</c>.</summary>
    internal const int MaxBytes = 31;

    private const int MaxFraction = 9;

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
        if (!TryDigits(ref rest, 4, (byte)'-', out var year)
            || !TryDigits(ref rest, 2, (byte)'-', out var month)
            || !TryDigits(ref rest, 2, (byte)'T', out var day)
            || !TryDigits(ref rest, 2, (byte)':', out var hour)
            || !TryDigits(ref rest, 2, (byte)':', out var minute)
            || rest is not [_, _, (byte)'Z' or (byte)'.', ..])
        {
            return false;
        }

        year = isNegative ? -year : year;
        var hasFraction = rest[2] == '.';
        TryDigits(ref rest, 2, rest[2], out var second);
        var nanoseconds = 0;
        if (hasFraction ? !TryFraction(rest, out nanoseconds) : !rest.IsEmpty)
        {
            return false;
        }

        if (second is < 0 or > 59 || hour > 23 || minute > 59 || month is < 1 or > 12 || day < 1
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

    private static bool TryDigits(ref ReadOnlySpan<byte> text, int count, byte behind, out int number)
    {
        number = -1;
        if (text.Length <= count || text[count] != behind)
        {
            return false;
        }

        var read = 0;
        foreach (var b in text[..count])
        {
            if (b is < (byte)'0' or > (byte)'9')
            {
                return false;
            }

            read = (read * 10) + (b - '0');
        }

        number = read;
        text = text[(count + 1)..];
        return true;
    }
}
