using System.Buffers;
using NodaTime.Text;

namespace Geopol.Events.Interop;

/// <summary>Reads the days of records. A time of day after the day is skipped if it is midnight.</summary>
internal static class RecordDay
{
    private const int Length = 10;
    private static readonly SearchValues<char> Midnight = SearchValues.Create(" T0:.Z");
    private static readonly LocalDatePattern Long = LocalDatePattern.CreateWithInvariantCulture("d MMMM uuuu");

    /// <summary>The day of a text such as <c>2023-07-31</c>, <c>2023-07-31 00:00:00</c>, <c>2023-07-31T00:00:00</c> or <c>31 July 2023</c>; null if it isn't one.</summary>
    public static LocalDate? Parse(string text)
    {
        if (text.Length >= Length && LocalDatePattern.Iso.Parse(text[..Length]) is { Success: true } iso && text.AsSpan(Length).IndexOfAnyExcept(Midnight) < 0)
        {
            return iso.Value;
        }

        return Long.Parse(text) is { Success: true } written ? written.Value : null;
    }

    /// <summary>The day in a cell; null if the cell is empty, or if it has another text, which is kept with an issue.</summary>
    public static LocalDate? Read(SourceRecord record, Column column)
    {
        if (record.Text(column) is not { } text)
        {
            return null;
        }

        var day = Parse(text);
        if (day is null)
        {
            record.KeepUnread(column, "a day as 2023-07-31");
        }

        return day;
    }
}
