namespace Geopol.Events;

/// <summary>
/// When something is, as said and as resolved: the words ("in the coming days", "im Juli") stand beside the date that
/// someone resolved them to. Either may be missing, not both.
/// </summary>
/// <remarks>Immutable and thread safe; compared by value.</remarks>
[WireObject(FromParts = true)]
public sealed partial record EventTime
{
    private EventTime()
    {
    }

    /// <summary>The date; absent where nobody resolved the words.</summary>
    [BearsOnContent]
    public Edtf Edtf { get; private init; }

    /// <summary>The words, as said; null where there are none.</summary>
    [BearsOnContent]
    public string? Words { get; private init; }

    /// <summary>The language of the words; absent where not known.</summary>
    [BearsOnNeither]
    public LanguageTag Language { get; init; }

    /// <summary>The date that the words are relative to, mostly that of publication; absent where they aren't, or it isn't known.</summary>
    [BearsOnNeither]
    public Edtf RelativeTo { get; init; }

    /// <summary>A date.</summary>
    /// <param name="edtf">The date.</param>
    /// <returns>The time, without words.</returns>
    /// <exception cref="ArgumentException">The date is absent.</exception>
    public static EventTime Of(Edtf edtf) => OfParts(edtf, null);

    /// <summary>A date, and the words that say it.</summary>
    /// <param name="edtf">The date.</param>
    /// <param name="words">The words that say it, as "in the coming days".</param>
    /// <returns>The time.</returns>
    public static EventTime Of(Edtf edtf, string words) => OfParts(edtf, WellFormed.Required(words));

    /// <summary>Words that nobody resolved to a date.</summary>
    /// <param name="words">The words, as said.</param>
    /// <returns>The time, without a date.</returns>
    public static EventTime Said(string words) => OfParts(default, WellFormed.Required(words));

    /// <summary>A date, from its EDTF text.</summary>
    /// <param name="edtf">The EDTF text: <c>2023-07</c>.</param>
    /// <returns>The time, without words.</returns>
    /// <exception cref="FormatException">The text isn't an EDTF date.</exception>
    public static EventTime At(string edtf) => Of(Edtf.Parse(edtf));

    /// <summary>On this day.</summary>
    /// <param name="day">The day.</param>
    /// <returns>The time.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The calendar isn't the ISO one, or the year isn't within 0 and 9999.</exception>
    public static EventTime On(LocalDate day) => Of(Edtf.Of(day));

    /// <summary>Some time in this month.</summary>
    /// <param name="month">The month.</param>
    /// <returns>The time.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The calendar isn't the ISO one, or the year isn't within 0 and 9999.</exception>
    public static EventTime In(YearMonth month) => Of(Edtf.Of(month));

    /// <summary>Some time in this year.</summary>
    /// <param name="year">The year, 0 to 9999.</param>
    /// <returns>The time.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The year isn't within 0 and 9999.</exception>
    public static EventTime In(int year) => Of(Edtf.OfYear(year));

    /// <summary>Some time between the two days, both included: <c>[a..b]</c>. For all the time from one to the other, use <see cref="Edtf.Throughout"/>.</summary>
    /// <param name="first">The first day that it can be.</param>
    /// <param name="last">The last day that it can be.</param>
    /// <returns>The time.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The first day is after the last, or a year isn't within 0 and 9999.</exception>
    public static EventTime Between(LocalDate first, LocalDate last) => Of(Edtf.Within(first, last));

    /// <summary>Some time on or before this day, as a deadline is: <c>[..day]</c>.</summary>
    /// <param name="day">The last day that it can be.</param>
    /// <returns>The time.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The year isn't within 0 and 9999.</exception>
    public static EventTime By(LocalDate day) => Of(Edtf.OnOrBefore(day));

    /// <summary>From this day on, throughout and without an end: <c>day/..</c>.</summary>
    /// <param name="day">The first day.</param>
    /// <returns>The time.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The year isn't within 0 and 9999.</exception>
    public static EventTime Since(LocalDate day) => Of(Edtf.From(day));

    /// <summary>Throughout the time up to this day, the day included: <c>../day</c>. For a deadline, use <see cref="By"/>.</summary>
    /// <param name="day">The last day.</param>
    /// <returns>The time.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The year isn't within 0 and 9999.</exception>
    public static EventTime Until(LocalDate day) => Of(Edtf.Until(day));

    /// <summary>A date.</summary>
    public static implicit operator EventTime(Edtf edtf) => Of(edtf);

    /// <summary>A day.</summary>
    public static implicit operator EventTime(LocalDate day) => Of(Edtf.Of(day));

    /// <summary>A day.</summary>
    public static implicit operator EventTime(DateOnly day) => Of((Edtf)day);

    internal static EventTime? FromParts(Edtf edtf, LanguageTag language, Edtf relativeTo, string? words, UnknownMembers unknown, out string? fault)
    {
        fault = edtf.IsAbsent && words is null ? "A time has a date (edtf) or words: give one." : null;
        return fault is null ? OfParts(edtf, words, language, relativeTo, unknown) : null;
    }

    internal static EventTime OfParts(
        Edtf edtf, string? words, LanguageTag language = default, Edtf relativeTo = default, UnknownMembers unknown = default) =>
        edtf.IsAbsent && words is null
            ? throw new ArgumentException("A time has a date or words: leave it out where the text gives neither.", nameof(edtf))
            : new EventTime { Edtf = edtf, Words = words, Language = language, RelativeTo = relativeTo, Unknown = unknown };

    /// <summary>The date, else the words.</summary>
    public override string ToString() => Edtf.IsAbsent ? $"\"{Words}\"" : Edtf.Text;
}
