using static Geopol.Events.Interop.PolecatColumns;

namespace Geopol.Events.Interop;

/// <summary>The place of a POLECAT row.</summary>
internal static class PolecatPlace
{
    public static Place? Read(SourceRecord record, ActorRegistry registry)
    {
        var land = Text(record, Country);
        var country = land is not null && registry.Find(land).Actor is { Kind: var kind } found && (kind == ActorKind.State || kind == ActorKind.Territory) ? found.Reference : null;
        string?[] parts = [Text(record, City) ?? Text(record, PlaceName), Text(record, District), Text(record, Province)];
        if (!record.IsEmpty(City) && Text(record, PlaceName) is { } name && name != Text(record, City))
        {
            record.Keep(PlaceName);
        }

        var isNamed = Array.Exists(parts, static part => part is not null);
        string?[] names = [.. parts, country is null || !isNamed ? land : null];
        var place = names.Reverse().OfType<string>().Aggregate((Place?)null, static (within, name) => Place.Named(name) with { Within = within });
        var point = Point(record);
        var id = Text(record, Geonames);
        return place is null && point is null && id is null ? null : (place ?? new Place()) with
        {
            Country = country,
            Coordinates = point,
            Id = id is { Length: <= 40 } ? [new Identifier(IdentifierScheme.Geonames, id)] : default,
            Precision = parts[0] is not null && !record.IsEmpty(City) ? PlacePrecision.Locality : parts[1] is not null ? PlacePrecision.District : parts[2] is not null ? PlacePrecision.Province : default,
        };
    }

    /// <summary>The text of a cell; "None" is no text.</summary>
    public static string? Text(SourceRecord record, Column column) => record.Text(column) is { } text && text != "None" ? text : null;

    private static Coordinates? Point(SourceRecord record)
    {
        if (Text(record, Latitude) is not null && Text(record, Longitude) is not null)
        {
            return RecordPoint.Read(record, Latitude, Longitude);
        }

        record.Keep(Latitude);
        record.Keep(Longitude);
        return null;
    }
}
