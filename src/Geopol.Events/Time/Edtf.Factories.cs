namespace Geopol.Events;

/// <summary>The dates that programs make.</summary>
public readonly partial record struct Edtf
{
    /// <summary>This day.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The year isn't within 0 and 9999.</exception>
    public static Edtf Of(LocalDate day)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(day.Calendar, CalendarSystem.Iso, nameof(day));
        ArgumentOutOfRangeException.ThrowIfNegative(day.Year, nameof(day));
        return new(string.Create(10, day, static (text, day) =>
        {
            Digits(day.Year, text[..4]);
            text[4] = text[7] = '-';
            Digits(day.Month, text[5..7]);
            Digits(day.Day, text[8..]);
        }));
    }

    /// <summary>Some time in this month.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The calendar isn't the ISO one, or the year isn't within 0 and 9999.</exception>
    public static Edtf Of(YearMonth month)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(month.Calendar, CalendarSystem.Iso, nameof(month));
        return new(Of(month.OnDayOfMonth(1)).Text[..7]);
    }

    /// <summary>Some time in this year.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The year isn't within 0 and 9999.</exception>
    public static Edtf OfYear(int year)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(year);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(year, 9999);
        return new(string.Create(4, year, static (text, year) => Digits(year, text)));
    }

    /// <summary>Some time between the two days, both included: the set <c>[a..b]</c>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The first day is after the last, or a year isn't within 0 and 9999.</exception>
    public static Edtf Within(LocalDate first, LocalDate last) => new($"[{Of(first)}..{Of(NotBefore(first, last))}]");

    /// <summary>From the one day to the other, throughout: the interval <c>a/b</c>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The first day is after the last, or a year isn't within 0 and 9999.</exception>
    public static Edtf Throughout(LocalDate first, LocalDate last) => new($"{Of(first)}/{Of(NotBefore(first, last))}");

    /// <summary>From this day on, without end: the interval <c>a/..</c>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The year isn't within 0 and 9999.</exception>
    public static Edtf From(LocalDate first) => new($"{Of(first)}/..");

    /// <summary>Ever up to this day, and on it: the interval <c>../b</c>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The year isn't within 0 and 9999.</exception>
    public static Edtf Until(LocalDate last) => new($"../{Of(last)}");

    /// <summary>This day.</summary>
    public static implicit operator Edtf(LocalDate day) => Of(day);

    private static LocalDate NotBefore(LocalDate first, LocalDate last)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(last, first);
        return last;
    }

    private static void Digits(int number, Span<char> text)
    {
        for (var i = text.Length - 1; i >= 0; i--, number /= 10)
        {
            text[i] = (char)('0' + (number % 10));
        }
    }
}
