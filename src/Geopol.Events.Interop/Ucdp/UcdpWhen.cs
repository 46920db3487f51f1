namespace Geopol.Events.Interop;

/// <summary>The time of an event: its days and their precision.</summary>
internal static class UcdpWhen
{
    /// <summary>The first day of the event, for looking up actors; null if it can't be read.</summary>
    public static LocalDate? First(SourceRecord record) => record.Text(UcdpColumns.DateStart) is { } text ? RecordDay.Parse(text) : null;

    public static EventTime? Read(SourceRecord record)
    {
        var start = RecordDay.Read(record, UcdpColumns.DateStart);
        var end = RecordDay.Read(record, UcdpColumns.DateEnd);
        var precision = record.Integer(UcdpColumns.DatePrecision);
        KeepOtherYear(record, start);
        if (start is not { } first || (end ?? start) is not { } last)
        {
            record.Keep(UcdpColumns.DateEnd);
            record.Keep(UcdpColumns.DatePrecision);
            return null;
        }

        record.See(last);
        if (last < first)
        {
            record.Keep(UcdpColumns.DateStart);
            record.Keep(UcdpColumns.DateEnd);
            record.Keep(UcdpColumns.DatePrecision);
            record.Report(ImportFault.Contradiction, UcdpColumns.DateEnd, "date_end is before date_start. The claim has no date; both are kept in extra.ucdp-ged.");
            return null;
        }

        return Of(record, first, last, precision);
    }

    private static EventTime Of(SourceRecord record, LocalDate first, LocalDate last, int? precision)
    {
        if (precision is { } code)
        {
            var reading = UcdpPrecision.ReadTime(new UcdpDate { Start = first, End = last, Precision = code });
            if (reading.IsLossy)
            {
                record.Keep(UcdpColumns.DatePrecision);
            }

            if (reading.HasValue)
            {
                return EventTime.Of(reading.Value);
            }

            record.Report(ImportFault.UnknownCode, UcdpColumns.DatePrecision, $"{reading.Reason} The claim has the days, and the code is kept in extra.ucdp-ged.");
        }

        return first == last ? EventTime.On(first) : EventTime.Between(first, last);
    }

    private static void KeepOtherYear(SourceRecord record, LocalDate? start)
    {
        if (record.Integer(UcdpColumns.Year) is { } year && year != start?.Year)
        {
            record.Keep(UcdpColumns.Year);
        }
    }
}
