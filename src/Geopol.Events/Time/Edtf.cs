namespace Geopol.Events;

/// <summary>
/// A date that need not be sharp, in the Extended Date/Time Format of the Library of Congress (2019; ISO 8601-2:2019), levels 0
/// to 2: <c>2023-07</c> is some time in July, <c>[2023-09-09..2023-09-16]</c> some time between the two days,
/// <c>2022-02-24/..</c> from that day on, <c>2023-0X-12</c> the 12th of some month. The default value is absent.
/// </summary>
/// <remarks>
/// <para>Immutable and thread safe. It keeps its text, and is equal where the texts are: <see cref="Canonical"/> makes one
/// spelling of several.</para>
/// <para>It has no order, for two of them can be neither before nor after each other: see <see cref="Before"/>. Days are those of
/// the proleptic Gregorian calendar; a time has the day that is written, wherever on the globe that is.</para>
/// <para><see cref="Earliest"/> and its like tell what is written: 2004-06~ ends on 30 June. What is sure, when a date is only
/// about right or doubted, is asked by comparing.</para>
/// </remarks>
[TextValue("an EDTF date: write a year, month or day (2023, 2023-07, 2023-07-25), an interval (2023-07-25/2023-07-27, 2022-02-24/..) or a set ([2023-09-09..2023-09-16]).", IsOrdered = false)]
public readonly partial record struct Edtf
{
    internal const int MaxLength = EdtfReader.MaxLength;

    private readonly string? text;

    private Edtf(string text) => this.text = text;

    /// <summary>The text; empty where absent.</summary>
    public string Text => text ?? "";

    /// <summary>Whether no date is given.</summary>
    public bool IsAbsent => text is null;

    /// <summary>Whether it is a date, an interval or a set.</summary>
    public EdtfKind Kind => text is null ? EdtfKind.Absent : new EdtfReader(text).Kind;

    /// <summary>The level of the specification that its features need: 0, 1 or 2; 0 where absent.</summary>
    public int Level => EdtfExtent.Of(text).Level;

    /// <summary>
    /// The first day that it can mean, as written; null where that end is open or unknown, the date absent, or its year before
    /// -9998 or after 9999.
    /// </summary>
    /// <remarks>A season is read as a quarter, for the specification gives it no months: see the concept page on time.</remarks>
    public LocalDate? Earliest => DayLine.ToLocalDate(EdtfExtent.Of(text).FirstDay);

    /// <summary>The last day that it can mean, as written; null as <see cref="Earliest"/> is.</summary>
    public LocalDate? Latest => DayLine.ToLocalDate(EdtfExtent.Of(text).LastDay);

    /// <summary>
    /// The first year that it can mean, as written, 0 being 1 BC; null where that end is open or unknown, the date absent, or its
    /// year beyond what a long holds.
    /// </summary>
    public long? EarliestYear => EdtfExtent.Of(text).FirstYear;

    /// <summary>The last year that it can mean, as written; null as <see cref="EarliestYear"/> is.</summary>
    public long? LatestYear => EdtfExtent.Of(text).LastYear;

    /// <summary>Reads its text; false, the absent value, and where and why, where the text isn't one. Never throws.</summary>
    /// <param name="text">The text.</param>
    /// <param name="value">The date; absent where the text isn't one.</param>
    /// <param name="fault">Where the text ceases to be a date; the default where it is one.</param>
    /// <returns>Whether the text is a date.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out Edtf value, out EdtfIssue fault)
    {
        value = EdtfReader.IsValid(text, out fault) ? new(text.ToString()) : default;
        return !value.IsAbsent;
    }

    /// <summary>
    /// The same date in the one spelling that several have: qualifiers as near to the end as they mean the same; an exponential
    /// year without noughts before its E; a time's shift in hours and minutes, or Z; a set in the order of its days, without
    /// doubles (in a set of all only known days have doubles: two days of March needn't be the same). Nothing else is changed: an exponential year isn't written out, nor a set of one date made a date.
    /// </summary>
    /// <returns>A date that means the same and is canonical itself; absent where this is.</returns>
    public Edtf Canonical() => text is null || PlainDate.TryReadDays(text, out _, out _) ? this : Spelled(EdtfSpelling.Of(text, isQualified: true));

    /// <summary>The canonical text without qualifiers: what two dates have in common that differ in nothing but their doubts.</summary>
    internal string Unqualified() => text is null || PlainDate.TryReadDays(text, out _, out _) ? Text : EdtfSpelling.Of(text, isQualified: false);

    private Edtf Spelled(string canonical) => canonical == text ? this : new(canonical);

    private static bool TryRead(ReadOnlySpan<char> text, out Edtf value)
    {
        value = PlainDate.TryReadDays(text, out _, out _) || EdtfReader.IsValid(text, out _) ? new(text.ToString()) : default;
        return !value.IsAbsent;
    }

    /// <summary>The text; empty where absent.</summary>
    public override string ToString() => Text;
}
