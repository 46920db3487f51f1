using System.Buffers.Text;

namespace Geopol.Events.Interop;

/// <summary>The dates and times of GDELT: digits without separators, in UTC.</summary>
internal static class GdeltTime
{
    /// <summary>The day of <c>20150218</c>; null if it isn't one.</summary>
    public static LocalDate? Day(ReadOnlySpan<byte> text) =>
        text.Length == 8 && Utf8Parser.TryParse(text, out int digits, out var read) && read == 8 ? Day(digits) : null;

    /// <summary>The time of <c>20150218230000</c>, or the beginning of the day of <c>20150218</c>; null if it is neither.</summary>
    public static Instant? Instant(ReadOnlySpan<byte> text)
    {
        if (text.Length != 14)
        {
            return Day(text)?.AtMidnight().InUtc().ToInstant();
        }

        if (Day(text[..8]) is not { } day || !Utf8Parser.TryParse(text[8..], out int digits, out var read) || read != 6)
        {
            return null;
        }

        var (hour, minute, second) = (digits / 10000, digits / 100 % 100, digits % 100);
        return hour < 24 && minute < 60 && second < 60 ? day.At(new LocalTime(hour, minute, second)).InUtc().ToInstant() : null;
    }

    private static LocalDate? Day(int digits)
    {
        var (year, month, day) = (digits / 10000, digits / 100 % 100, digits % 100);
        return year >= 1 && month is >= 1 and <= 12 && day >= 1 && day <= CalendarSystem.Iso.GetDaysInMonth(year, month) ? new LocalDate(year, month, day) : null;
    }
}
