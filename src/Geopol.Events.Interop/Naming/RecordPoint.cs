namespace Geopol.Events.Interop;

/// <summary>Reads the latitude and the longitude of a record.</summary>
internal static class RecordPoint
{
    private const decimal North = 90;
    private const decimal East = 180;

    /// <summary>The point; null if a number is absent, unreadable or off the globe, which is kept with an issue.</summary>
    public static Coordinates? Read(SourceRecord record, Column latitude, Column longitude)
    {
        var (lat, lon) = (Within(record, latitude, North), Within(record, longitude, East));
        if (lat is { } y && lon is { } x)
        {
            return new Coordinates(y, x);
        }

        record.Keep(latitude);
        record.Keep(longitude);
        return null;
    }

    private static decimal? Within(SourceRecord record, Column column, decimal limit)
    {
        var number = record.Number(column);
        if (number is null || Math.Abs(number.Value) <= limit)
        {
            return number;
        }

        record.KeepUnread(column, $"a number of degrees within {-limit} and {limit}");
        return null;
    }
}
