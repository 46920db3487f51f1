namespace Geopol.Events;

/// <summary>
/// A date that need not be exact, in the Extended Date/Time Format (EDTF) of the Library of Congress (2019; ISO 8601-2:2019), levels 0 to 2. For
/// example, <c>2023-07</c> is some time in July, <c>[2023-09-09..2023-09-16]</c> is some time between the two days, <c>2022-02-24/..</c> is from
/// this day on, and <c>2023-0X-12</c> is the 12th of some month. The default value is absent.
/// </summary>
/// <remarks>
/// <para>Immutable and thread safe. A date keeps its text, and two dates are equal if their texts are equal. <see cref="Canonical"/> converts
/// different spellings of the same date to one spelling.</para>
/// <para>Dates have no order, because two dates can be neither before nor after each other: see <see cref="Before"/>. Days are days of the
/// proleptic Gregorian calendar. A time counts as the day that is written, without regard to its shift from UTC.</para>
/// <para><see cref="Earliest"/>, <see cref="Latest"/> and the members for years ignore qualifiers: 2004-06~ ends on 30 June. To find out
/// what is sure about an approximate or uncertain date, compare it with another date.</para>
/// </remarks>
[TextValue("an EDTF date of at most 200 characters: write a year, month or day (2023, 2023-07, 2023-07-25), an interval (2023-07-25/2023-07-27, 2022-02-24/..) or a set ([2023-09-09..2023-09-16]).", IsOrdered = false)]
public readonly partial record struct Edtf
{
    internal const int MaxLength = EdtfReader.MaxLength;

    private readonly string? text;

    private Edtf(string text) => this.text = text;

    /// <summary>The text; empty if absent.</summary>
    public string Text => text ?? "";

    /// <summary>Whether no date is given.</summary>
    public bool IsAbsent => text is null;

    /// <summary>The kind of the text: a date, an interval or a set.</summary>
    public EdtfKind Kind => text is null ? EdtfKind.Absent : new EdtfReader(text).Kind;

    /// <summary>The level of the EDTF specification that the text needs: 0, 1 or 2; 0 if absent.</summary>
    public int Level => EdtfExtent.Of(text).Level;

    /// <summary>
    /// The first day that the text can mean, as written. Null if the date is absent, if this end is open or unknown, or if its year is before
    /// -9998 or after 9999.
    /// </summary>
    /// <remarks>
    /// The specification doesn't say which months a season has, so a season is read as its usual months. If the season names no hemisphere,
    /// these are its months in the north. See the concept page on time.
    /// </remarks>
    public LocalDate? Earliest => DayLine.ToLocalDate(EdtfExtent.Of(text).FirstDay);

    /// <summary>The last day that the text can mean, as written. Null in the same cases as <see cref="Earliest"/>.</summary>
    public LocalDate? Latest => DayLine.ToLocalDate(EdtfExtent.Of(text).LastDay);

    /// <summary>
    /// The first year that the text can mean, as written; year 0 is 1 BC. Null if the date is absent, if this end is open or unknown, or if its
    /// year doesn't fit a <see cref="long"/>.
    /// </summary>
    public long? EarliestYear => EdtfExtent.Of(text).FirstYear;

    /// <summary>The last year that the text can mean, as written. Null in the same cases as <see cref="EarliestYear"/>.</summary>
    public long? LatestYear => EdtfExtent.Of(text).LastYear;

    /// <summary>Reads a date from its text. If the text isn't a date, returns false, the absent value and the fault. Never throws.</summary>
    /// <param name="text">The text.</param>
    /// <param name="value">The date; absent if the text isn't a date.</param>
    /// <param name="fault">
    /// The position of the first character that doesn't fit, and the text that was expected there; the default value if the text is a date.
    /// </param>
    /// <returns>Whether the text is a date.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out Edtf value, out EdtfIssue fault)
    {
        value = EdtfReader.IsValid(text, out fault) ? new(text.ToString()) : default;
        return !value.IsAbsent;
    }

    /// <summary>
    /// Returns the same date in its canonical spelling. Qualifiers are as near to the end as their meaning allows. An exponential year has no
    /// zeros before its E. The shift of a time is in hours and minutes, or Z. A set is sorted by its days and has no duplicates. In a set in
    /// braces only exact days count as duplicates, because two days of March needn't be the same day. Nothing else changes: an exponential year
    /// isn't written in full, and a set of one date doesn't become a date.
    /// In a set in square brackets, three or more years, months or days that follow each other become a range (<c>[2001..2003]</c>), and a range of
    /// two becomes a list. In a set in braces this is done for days only, because a range of years there is all their days, and a list is one day
    /// of each year.
    /// </summary>
    /// <returns>A canonical date with the same meaning; absent if this date is absent.</returns>
    public Edtf Canonical() => text is null || IsPlain(text) ? this : Spelled(EdtfSpelling.Of(text, isQualified: true));

    /// <summary>Returns the canonical text without qualifiers. Two dates that differ only in their qualifiers have the same text.</summary>
    internal string Unqualified() => text is null || IsPlain(text) ? Text : EdtfSpelling.Of(text, isQualified: false);

    // A range of one or two days in square brackets has another spelling.
    private static bool IsPlain(string text) => PlainDate.TryReadDays(text, out var first, out var last) && (text[0] != '[' || last - first > 1);

    private Edtf Spelled(string canonical) => canonical == text ? this : new(canonical);

    private static bool TryRead(ReadOnlySpan<char> text, out Edtf value)
    {
        value = PlainDate.TryReadDays(text, out _, out _) || EdtfReader.IsValid(text, out _) ? new(text.ToString()) : default;
        return !value.IsAbsent;
    }

    /// <summary>Returns the text; empty if absent.</summary>
    public override string ToString() => Text;
}
