namespace Geopol.Events.Interop;

/// <summary>The time of an event: its day and the precision.</summary>
internal static class AcledWhen
{
    public static EventTime? Read(SourceRecord record)
    {
        var day = AcledCells.Text(record, AcledColumns.Date) is null ? null : RecordDay.Read(record, AcledColumns.Date);
        var code = AcledCells.Integer(record, AcledColumns.TimePrecision);
        if (AcledCells.Integer(record, AcledColumns.Year) is { } year && year != day?.Year)
        {
            AcledCells.Keep(record, AcledColumns.Year);
        }

        if (day is not { } date)
        {
            AcledCells.Keep(record, AcledColumns.TimePrecision);
            return null;
        }

        record.See(date);
        var reading = AcledPrecision.ReadTime(new AcledDate { Day = date, Precision = code ?? 1 });
        if (reading.HasValue)
        {
            return EventTime.Of(reading.Value);
        }

        AcledCells.Keep(record, AcledColumns.TimePrecision);
        record.Report(ImportFault.UnknownCode, AcledColumns.TimePrecision, $"{reading.Reason} The claim has the day as some time in its month, and the code is kept in extra.acled.");
        return EventTime.In(new YearMonth(date.Year, date.Month));
    }
}
