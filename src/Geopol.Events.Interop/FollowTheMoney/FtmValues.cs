namespace Geopol.Events.Interop;

/// <summary>The values of a property. A property is a list; a list of one text is the text itself.</summary>
internal static class FtmValues
{
    public static IReadOnlyList<string> All(SourceRecord record, Column column)
    {
        if (record.IsEmpty(column))
        {
            return [];
        }

        if (JsonCell.Element(record, column) is not { } element)
        {
            return [record.Text(column)!];
        }

        return element.ValueKind == System.Text.Json.JsonValueKind.Array ? [.. element.EnumerateArray().Select(JsonCell.Text).OfType<string>().Where(static text => text.Length > 0)] : [];
    }

    /// <summary>The first value; null if there is none. Further values are squeezed.</summary>
    public static string? First(SourceRecord record, Column column)
    {
        var values = All(record, column);
        if (values.Count > 1)
        {
            record.Set(column, ColumnFate.Squeezed);
        }

        return values.Count == 0 ? null : values[0];
    }

    /// <summary>A date, whole or in part: 2023, 2023-05, 2023-05-01, with or without a time. Null if there is none, or if it is unreadable, which is kept with an issue.</summary>
    public static Edtf Date(SourceRecord record, Column column)
    {
        if (First(record, column) is not { } text)
        {
            return default;
        }

        if (Edtf.TryParse(text.Length > 10 && text[10] is 'T' or ' ' ? text.AsSpan(0, 10) : text, out var date, out _) && date.Earliest is not null)
        {
            record.See(date.Latest ?? date.Earliest.Value);
            return date;
        }

        record.KeepUnread(column, "a date such as 2023, 2023-05 or 2023-05-01");
        return default;
    }
}
