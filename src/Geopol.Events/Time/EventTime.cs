namespace Geopol.Events;

/// <summary>
/// The time of an event, as said and as resolved: the words ("in the coming days", "im Juli"), and the date to which someone resolved the words.
/// Either may be missing, but not both.
/// </summary>
/// <remarks>Immutable and thread safe; compared by value.</remarks>
[WireObject(FromParts = true)]
public sealed partial record EventTime
{
    private EventTime()
    {
    }

    /// <summary>The date; absent if the words weren't resolved.</summary>
    [BearsOnContent]
    public Edtf Edtf { get; private init; }

    /// <summary>The words, as said; null if there are none.</summary>
    [BearsOnContent]
    public string? Words { get; private init; }

    /// <summary>The language of the words; absent if not known.</summary>
    [BearsOnNeither]
    public LanguageTag Language { get; init; }

    /// <summary>
    /// The date that the words are relative to, usually the date of publication; absent if the words aren't relative, or if the date isn't
    /// known.
    /// </summary>
    [BearsOnNeither]
    public Edtf RelativeTo { get; init; }

    /// <summary>Creates a time from a date.</summary>
    /// <param name="edtf">The date.</param>
    /// <returns>The time, without words.</returns>
    /// <exception cref="ArgumentException">The date is absent.</exception>
    public static EventTime Of(Edtf edtf) => OfParts(edtf, null);

    /// <summary>Creates a time from a date and the words that say it.</summary>
    /// <param name="edtf">The date.</param>
    /// <param name="words">The words that say it, for example "in the coming days".</param>
    /// <returns>The time.</returns>
    public static EventTime Of(Edtf edtf, string words) => OfParts(edtf, WellFormed.Required(words));

    /// <summary>Creates a time from words that weren't resolved to a date.</summary>
    /// <param name="words">The words, as said.</param>
    /// <returns>The time, without a date.</returns>
    public static EventTime Said(string words) => OfParts(default, WellFormed.Required(words));

    /// <summary>Creates a time from the EDTF text of a date.</summary>
    /// <param name="edtf">The EDTF text, for example <c>2023-07</c>.</param>
    /// <returns>The time, without words.</returns>
    /// <exception cref="FormatException">The text isn't an EDTF date.</exception>
    public static EventTime At(string edtf) => Of(Edtf.Parse(edtf));

    /// <summary>Creates a time that is this day.</summary>
    /// <param name="day">The day.</param>
    /// <returns>The time.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The calendar isn't the ISO calendar, or the year isn't within 0 and 9999.</exception>
    /// <example>
    /// <code>
    /// var when = EventTime.On(new LocalDate(2023, 7, 31));
    /// Console.WriteLine(when.Edtf);   // 2023-07-31
    /// </code>
    /// </example>
    public static EventTime On(LocalDate day) => Of(Edtf.Of(day));

    /// <summary>Creates a time that is some time in this month.</summary>
    /// <param name="month">The month.</param>
    /// <returns>The time.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The calendar isn't the ISO calendar, or the year isn't within 0 and 9999.</exception>
    public static EventTime In(YearMonth month) => Of(Edtf.Of(month));

    /// <summary>Creates a time that is some time in this year.</summary>
    /// <param name="year">The year, 0 to 9999.</param>
    /// <returns>The time.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The year isn't within 0 and 9999.</exception>
    public static EventTime In(int year) => Of(Edtf.OfYear(year));

    /// <summary>
    /// Creates a time between the two days, both included: <c>[a..b]</c>. For all the time from one to the other, use
    /// <see cref="Edtf.Throughout"/>.
    /// </summary>
    /// <param name="first">The first possible day.</param>
    /// <param name="last">The last possible day.</param>
    /// <returns>The time.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The first day is after the last, or a year isn't within 0 and 9999.</exception>
    public static EventTime Between(LocalDate first, LocalDate last) => Of(Edtf.Within(first, last));

    /// <summary>Creates a time on or before this day, such as a deadline: <c>[..day]</c>.</summary>
    /// <param name="day">The last possible day.</param>
    /// <returns>The time.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The year isn't within 0 and 9999.</exception>
    /// <example>
    /// <code>
    /// var deadline = EventTime.By(new LocalDate(2023, 8, 6));
    /// Console.WriteLine(deadline.Edtf);   // [..2023-08-06]
    /// </code>
    /// </example>
    public static EventTime By(LocalDate day) => Of(Edtf.OnOrBefore(day));

    /// <summary>Creates a time that lasts from this day on, without an end: <c>day/..</c>.</summary>
    /// <param name="day">The first day.</param>
    /// <returns>The time.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The year isn't within 0 and 9999.</exception>
    public static EventTime Since(LocalDate day) => Of(Edtf.From(day));

    /// <summary>Creates a time that lasts up to this day, inclusive: <c>../day</c>. For a deadline, use <see cref="By"/>.</summary>
    /// <param name="day">The last day.</param>
    /// <returns>The time.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The year isn't within 0 and 9999.</exception>
    public static EventTime Until(LocalDate day) => Of(Edtf.Until(day));

    /// <summary>Converts a date to a time.</summary>
    public static implicit operator EventTime(Edtf edtf) => Of(edtf);

    /// <summary>Converts a day to a time.</summary>
    public static implicit operator EventTime(LocalDate day) => Of(Edtf.Of(day));

    /// <summary>Converts a day to a time.</summary>
    public static implicit operator EventTime(DateOnly day) => Of((Edtf)day);

    /// <summary>
    /// Creates a time from the members that were read. Returns null, and a fault for the reader to report, if both date and words are missing.
    /// </summary>
    internal static EventTime? FromParts(Edtf edtf, LanguageTag language, Edtf relativeTo, string? words, UnknownMembers unknown, out string? fault)
    {
        fault = edtf.IsAbsent && words is null ? "A time has a date (edtf) or words: give one." : null;
        return fault is null ? OfParts(edtf, words, language, relativeTo, unknown) : null;
    }

    internal static EventTime OfParts(
        Edtf edtf, string? words, LanguageTag language = default, Edtf relativeTo = default, UnknownMembers unknown = default) =>
        edtf.IsAbsent && words is null
            ? throw new ArgumentException("A time has a date or words. Leave the time out if the text gives neither.", nameof(edtf))
            : new EventTime { Edtf = edtf, Words = words, Language = language, RelativeTo = relativeTo, Unknown = unknown };

    /// <summary>Returns the date. If there is no date, returns the words in quotation marks.</summary>
    public override string ToString() => Edtf.IsAbsent ? $"\"{Words}\"" : Edtf.Text;
}
