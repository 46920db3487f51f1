namespace Geopol.Events.Interop;

/// <summary>The places of GDELT's event files.</summary>
/// <remarks>Not thread safe.</remarks>
internal sealed class GdeltPlaces(ActorRegistry registry, GdeltPlaceColumns columns)
{
    private static readonly IdentifierScheme Gns = IdentifierScheme.Parse("gns");

    private readonly Utf8Cache<Place?> cache = new(1 << 15);
    private readonly RecordKey key = new();

    /// <summary>The place of a record; null if it has none.</summary>
    public Place? Read(SourceRecord record)
    {
        var bytes = key.Of(record, columns.All);
        if (cache.TryGet(bytes, out var place))
        {
            SetFates(record, place);
            return place;
        }

        place = Make(record);
        SetFates(record, place);

        // A place with a fault isn't kept, so that each record reports it.
        return record.Issues.Count == 0 ? cache.Add(key.Of(record, columns.All), place) : place;
    }

    private void SetFates(SourceRecord record, Place? place)
    {
        if (record.Utf8(columns.Type).SequenceEqual("0"u8))
        {
            // No place was found.
            record.Set(columns.Type, ColumnFate.Derivable);
        }

        if (place is null)
        {
            return;
        }

        if (place.Coordinates is null)
        {
            record.Keep(columns.Latitude);
            record.Keep(columns.Longitude);
        }

        if (place.Id.IsEmpty)
        {
            record.Set(columns.Feature, ColumnFate.Derivable);
        }

        if (place.Country is null)
        {
            record.Keep(columns.Country);
        }
    }

    private Place? Make(SourceRecord record)
    {
        var parts = (record.Text(columns.Name) ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var country = record.Text(columns.Country) is { } fips ? registry.Find(IdentifierScheme.Fips, fips).Actor : null;
        var coordinates = RecordPoint.Read(record, columns.Latitude, columns.Longitude);
        if (parts.Length == 0 && country is null && coordinates is null)
        {
            return null;
        }

        var feature = record.Text(columns.Feature);
        return new Place
        {
            Names = parts.Length > 0 ? LocalizedText.Of(LanguageTag.English, parts[0]) : default,
            Within = Within(parts.AsSpan(Math.Min(parts.Length, 1)), country),
            Country = country?.Reference,
            Coordinates = coordinates,
            Precision = Precision(record),
            Id = feature is not null && (feature[0] == '-' || char.IsAsciiDigit(feature[0])) ? [new Identifier(Gns, feature)] : default,
        };
    }

    /// <summary>The larger places of a name: "Mumbai, Maharashtra, India" is in Maharashtra. The country has a member of its own.</summary>
    private static Place? Within(ReadOnlySpan<string> parts, RegisteredActor? country) =>
        parts.Length == 0 || (parts.Length == 1 && country is not null) ? null : Place.Named(parts[0]) with { Within = Within(parts[1..], country) };

    private PlacePrecision Precision(SourceRecord record) => record.Integer(columns.Type) switch
    {
        1 => PlacePrecision.Country,
        2 or 5 => PlacePrecision.Province,
        3 or 4 => PlacePrecision.Locality,
        null or 0 => default,
        _ => Unread(record),
    };

    private PlacePrecision Unread(SourceRecord record)
    {
        record.KeepUnread(columns.Type, "a type of place from 0 to 5");
        return default;
    }
}
