namespace Geopol.Events;

/// <summary>Reads the most frequent texts without the parser: a day of the years 0000 to 9999, and two such days in <c>[a..b]</c> or <c>a/b</c>.</summary>
internal static class PlainDate
{
    private const int Length = 10;

    internal static bool IsDay(ReadOnlySpan<char> text) => TryRead(text, out _, out _, out _);

    /// <summary>Reads a day that exists, such as 2023-07-25. If the method returns false, the numbers have no meaning.</summary>
    internal static bool TryRead(ReadOnlySpan<char> text, out int year, out int month, out int day)
    {
        if (text.Length != Length)
        {
            year = month = day = 0;
            return false;
        }

        // The subtraction is unsigned, so a character that isn't a digit gives a number above 9.
        uint a = Digit(text, 0), b = Digit(text, 1), c = Digit(text, 2), d = Digit(text, 3);
        uint e = Digit(text, 5), f = Digit(text, 6), g = Digit(text, 8), h = Digit(text, 9);
        year = (int)((a * 1000) + (b * 100) + (c * 10) + d);
        month = (int)((e * 10) + f);
        day = (int)((g * 10) + h);
        return a <= 9 & b <= 9 & c <= 9 & d <= 9 & e <= 9 & f <= 9 & g <= 9 & h <= 9 & text[4] == '-' & text[7] == '-'
            && (uint)(month - 1) < 12 && day >= 1 && (day <= 28 || day <= DayLine.DaysIn(year, month));
    }

    /// <summary>
    /// Gets the first and last day of a text of one or two days, as numbers of <see cref="DayLine"/>. Returns false for any other text, also for
    /// a text that isn't EDTF.
    /// </summary>
    internal static bool TryReadDays(ReadOnlySpan<char> text, out long first, out long last)
    {
        var (from, to) = text switch
        {
            { Length: Length } => (0, 0),
            ['[', .., ']'] when text.Length == (2 * Length) + 4 && text[11] == '.' && text[12] == '.' => (1, 13),
            { Length: (2 * Length) + 1 } when text[Length] == '/' => (0, Length + 1),
            _ => (-1, -1),
        };
        first = last = 0;
        if (from < 0 || !TryRead(text.Slice(from, Length), out var year, out var month, out var day))
        {
            return false;
        }

        first = last = DayLine.Of(year, month, day);
        if (to == 0)
        {
            return true;
        }

        if (!TryRead(text.Slice(to, Length), out year, out month, out day))
        {
            return false;
        }

        last = DayLine.Of(year, month, day);
        return first <= last;
    }

    private static uint Digit(ReadOnlySpan<char> text, int at) => (uint)(text[at] - '0');
}
