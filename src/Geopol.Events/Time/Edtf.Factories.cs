namespace Geopol.Events;

public readonly partial record struct Edtf
{
    /// <summary>Creates the date of this day.</summary>
    /// <param name="day">The day, in the ISO calendar.</param>
    /// <returns>The date <c>2023-07-25</c>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The calendar isn't the ISO calendar, or the year isn't within 0 and 9999.</exception>
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

    /// <summary>Creates a date that means some time in this month.</summary>
    /// <param name="month">The month, in the ISO calendar.</param>
    /// <returns>The date <c>2023-07</c>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The calendar isn't the ISO calendar, or the year isn't within 0 and 9999.</exception>
    public static Edtf Of(YearMonth month)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(month.Calendar, CalendarSystem.Iso, nameof(month));
        return new(Of(month.OnDayOfMonth(1)).Text[..7]);
    }

    /// <summary>Creates a date that means some time in this year.</summary>
    /// <param name="year">The year, 0 to 9999.</param>
    /// <returns>The date <c>2023</c>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The year isn't within 0 and 9999.</exception>
    public static Edtf OfYear(int year)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(year);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(year, 9999);
        return new(string.Create(4, year, static (text, year) => Digits(year, text)));
    }

    /// <summary>Creates a date that means some time between the two days, both included: the set <c>[a..b]</c>.</summary>
    /// <param name="first">The first day.</param>
    /// <param name="last">The last day.</param>
    /// <returns>The date <c>[2023-07-25..2023-07-27]</c>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The first day is after the last, or a year isn't within 0 and 9999.</exception>
    public static Edtf Within(LocalDate first, LocalDate last) => new($"[{Of(first)}..{Of(NotBefore(first, last))}]");

    /// <summary>Creates a date that means all the time from one day to the other: the interval <c>a/b</c>.</summary>
    /// <param name="first">The first day.</param>
    /// <param name="last">The last day.</param>
    /// <returns>The date <c>2023-07-25/2023-07-27</c>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The first day is after the last, or a year isn't within 0 and 9999.</exception>
    public static Edtf Throughout(LocalDate first, LocalDate last) => new($"{Of(first)}/{Of(NotBefore(first, last))}");

    /// <summary>Creates a date that means all the time from this day on, without an end: the interval <c>a/..</c>. The notation writes "since".</summary>
    /// <param name="first">The first day.</param>
    /// <returns>The date <c>2023-07-25/..</c>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The year isn't within 0 and 9999.</exception>
    public static Edtf From(LocalDate first) => new($"{Of(first)}/..");

    /// <summary>
    /// Creates a date that means all the time up to this day, inclusive: the interval <c>../b</c>. For a deadline, which is some time before a
    /// day, use <see cref="OnOrBefore"/>.
    /// </summary>
    /// <param name="last">The last day.</param>
    /// <returns>The date <c>../2023-07-25</c>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The year isn't within 0 and 9999.</exception>
    public static Edtf Until(LocalDate last) => new($"../{Of(last)}");

    /// <summary>Creates a date that means some time on or before this day: the set <c>[..day]</c>. The notation writes "by".</summary>
    /// <param name="day">The last possible day.</param>
    /// <returns>The date <c>[..2023-07-25]</c>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The year isn't within 0 and 9999.</exception>
    public static Edtf OnOrBefore(LocalDate day) => new($"[..{Of(day)}]");

    /// <summary>Creates a date that means some time on or after this day: the set <c>[day..]</c>.</summary>
    /// <param name="day">The first possible day.</param>
    /// <returns>The date <c>[2023-07-25..]</c>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The year isn't within 0 and 9999.</exception>
    public static Edtf OnOrAfter(LocalDate day) => new($"[{Of(day)}..]");

    /// <summary>Converts a day to a date.</summary>
    public static implicit operator Edtf(LocalDate day) => Of(day);

    /// <summary>Converts a day to a date.</summary>
    public static implicit operator Edtf(DateOnly day) => Of(LocalDate.FromDateOnly(day));

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
