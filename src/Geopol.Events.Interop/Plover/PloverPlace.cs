using System.Globalization;
using System.Text.Json;

namespace Geopol.Events.Interop;

/// <summary>The place of a PLOVER record: a location object with the names of GeoNames.</summary>
internal static class PloverPlace
{
    public static Place? Read(SourceRecord record, ActorRegistry registry)
    {
        if (record.IsEmpty(PloverColumns.Place))
        {
            return null;
        }

        if (JsonCell.Element(record, PloverColumns.Place) is not { ValueKind: JsonValueKind.Object } location)
        {
            record.KeepUnread(PloverColumns.Place, "a location object, such as {\"name\":\"Geneva\"}");
            return null;
        }

        var name = JsonCell.Text(location, "name");
        var country = Country(location, registry);
        var point = Point(location);
        if (JsonCell.HasOther(location, "name", "country code", "cc3", "latitude", "longitude", "geonameid")
            || (country is null && (location.TryGetProperty("country code", out _) || location.TryGetProperty("cc3", out _)))
            || (point is null && location.TryGetProperty("latitude", out _)))
        {
            record.Keep(PloverColumns.Place);
        }

        return (name ?? country ?? (object?)point) is null ? null : new Place
        {
            Names = name is null ? default : LocalizedText.Of(LanguageTag.English, name),
            Country = country,
            Coordinates = point,
            Id = JsonCell.Text(location, "geonameid") is { } id ? [new Identifier(IdentifierScheme.Geonames, id)] : default,
        };
    }

    private static Actor? Country(JsonElement location, ActorRegistry registry)
    {
        var found = JsonCell.Text(location, "country code") is { } two ? registry.Find(IdentifierScheme.Iso31661Alpha2, two).Actor
            : JsonCell.Text(location, "cc3") is { } three ? registry.Find(IdentifierScheme.Iso31661Alpha3, three).Actor
            : null;
        return found?.Reference;
    }

    private static Coordinates? Point(JsonElement location) =>
        Number(location, "latitude") is { } latitude && Number(location, "longitude") is { } longitude && Math.Abs(latitude) <= 90 && Math.Abs(longitude) <= 180 ? new Coordinates(latitude, longitude) : null;

    private static decimal? Number(JsonElement location, string member) =>
        JsonCell.Text(location, member) is { } text && decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;
}
