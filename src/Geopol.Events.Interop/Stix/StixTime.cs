using NodaTime.Text;

namespace Geopol.Events.Interop;

/// <summary>Reads the times of STIX as days. A time that says more than a day is in extra too.</summary>
internal static class StixTime
{
    /// <summary>The day of a time in UTC; null if the cell is empty, or if it has no time, which an issue says.</summary>
    public static LocalDate? DayOf(SourceRecord record, Column column)
    {
        if (record.Text(column) is not { } text)
        {
            return null;
        }

        if (TimeOf(text) is not { } time)
        {
            record.KeepUnread(column, "a time as 2023-07-31T12:00:00.000Z");
            return null;
        }

        var utc = time.InUtc();
        if (utc.TimeOfDay != LocalTime.Midnight)
        {
            record.Keep(column);
        }

        return utc.Date;
    }

    /// <summary>The time between two times, each of which may be absent.</summary>
    public static EventTime? Between(SourceRecord record, Column first, Column last)
    {
        var start = DayOf(record, first);
        var end = DayOf(record, last);
        if (start > end)
        {
            record.Report(ImportFault.Contradiction, last, "The end is before the start. The claim has no time; both are in extra.");
            record.Keep(first);
            record.Keep(last);
            return null;
        }

        return (start, end) switch
        {
            ({ } a, { } b) => a == b ? EventTime.On(a) : EventTime.Between(a, b),
            ({ } a, null) => EventTime.Of(Edtf.OnOrAfter(a)),
            (null, { } b) => EventTime.Of(Edtf.OnOrBefore(b)),
            _ => null,
        };
    }

    /// <summary>Whether two cells have the same time.</summary>
    public static bool AreEqual(SourceRecord record, Column one, Column other) =>
        record.Text(one) is { } a && record.Text(other) is { } b && TimeOf(a) is { } time && time == TimeOf(b);

    private static Instant? TimeOf(string text) => OffsetDateTimePattern.Rfc3339.Parse(text) is { Success: true } result ? result.Value.ToInstant() : null;
}
