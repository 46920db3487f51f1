using System.Globalization;

namespace Geopol.Events.Interop;

/// <summary>The place of an event: within a district, within a province, within a country.</summary>
internal static class UcdpWhere
{
    private const int International = 7;
    private const int CellsARow = 720;

    public static Place? Read(SourceRecord record, ActorRegistry registry)
    {
        var code = record.Integer(UcdpColumns.WherePrecision);
        var country = Country(record, registry, code);
        var name = record.Text(UcdpColumns.Where);
        var isCountry = name is not null && country is not null && Texts.AreSame(name, record.Text(UcdpColumns.Country));
        var within = Within(record, country, isCountry ? null : name);
        var point = RecordPoint.Read(record, UcdpColumns.Latitude, UcdpColumns.Longitude);
        CheckPoint(record, point);
        var place = new Place
        {
            Names = Texts.English(isCountry ? country!.Names.Main : name),
            Description = Texts.English(Description(record, name)),
            Within = within,
            Country = within is null ? country : null,
            Coordinates = point,
            Precision = Precision(record, code),
        };
        return place == new Place() ? null : place;
    }

    /// <summary>The country that the record names, whether or not the place is in it; null if the registry doesn't know it.</summary>
    public static Actor? CountryOf(SourceRecord record, ActorRegistry registry) =>
        record.Text(UcdpColumns.CountryId) is { } id ? registry.Find(IdentifierScheme.Gw, id, UcdpWhen.First(record)).Actor?.Reference : null;

    private static PlacePrecision Precision(SourceRecord record, int? code)
    {
        if (code is null)
        {
            return default;
        }

        var reading = UcdpPrecision.ReadPlace(code.Value);
        if (!reading.HasValue)
        {
            record.Keep(UcdpColumns.WherePrecision);
            record.Report(ImportFault.UnknownCode, UcdpColumns.WherePrecision, $"{reading.Reason} The code is kept in extra.ucdp-ged.");
        }

        return reading.Value;
    }

    /// <summary>The country; null in international waters, to which UCDP gives the country that is nearest.</summary>
    private static Actor? Country(SourceRecord record, ActorRegistry registry, int? precision)
    {
        var (id, name) = (record.Text(UcdpColumns.CountryId), record.Text(UcdpColumns.Country));
        if (precision == International || (id is null && name is null))
        {
            record.Keep(UcdpColumns.CountryId);
            record.Keep(UcdpColumns.Country);
            return null;
        }

        var day = UcdpWhen.First(record);
        if (id is not null && registry.Find(IdentifierScheme.Gw, id, day).Actor is { } byCode)
        {
            record.Set(UcdpColumns.Country, ColumnFate.Derivable);
            return byCode.Reference;
        }

        if (name is not null && registry.Find(name, day) is { Status: ActorLookupStatus.Found } found)
        {
            record.Keep(UcdpColumns.CountryId);
            return found.Actor!.Reference;
        }

        record.Report(ImportFault.UnknownCode, UcdpColumns.CountryId, $"The registry has no state with the number {id} or the name '{name}'. The claim keeps both.");
        return new Actor { Names = Texts.English(name), Id = id is null ? default : [new Identifier(IdentifierScheme.Gw, id)] };
    }

    /// <summary>The provinces and districts around the place, without those that have its name.</summary>
    private static Place? Within(SourceRecord record, Actor? country, string? name)
    {
        Place? within = null;
        foreach (var column in (ReadOnlySpan<Column>)[UcdpColumns.Adm1, UcdpColumns.Adm2])
        {
            var division = record.Text(column);
            if (division is null || Texts.AreSame(division, name) || Texts.AreSame(division, within?.Names.Main))
            {
                record.Set(column, ColumnFate.Derivable);
                continue;
            }

            within = new Place { Names = Texts.English(division), Within = within, Country = within is null ? country : null };
        }

        return within;
    }

    private static string? Description(SourceRecord record, string? name)
    {
        var description = record.Text(UcdpColumns.WhereDescription);
        if (Texts.AreSame(description, name))
        {
            record.Set(UcdpColumns.WhereDescription, ColumnFate.Derivable);
            return null;
        }

        return description;
    }

    /// <summary>Keeps the geometry and the cell if they don't follow from the point.</summary>
    private static void CheckPoint(SourceRecord record, Coordinates? point)
    {
        if (record.Text(UcdpColumns.Geometry) is { } geometry && !IsPoint(geometry, point))
        {
            record.Keep(UcdpColumns.Geometry);
        }

        if (record.Integer(UcdpColumns.Priogrid) is { } cell && cell != CellOf(point))
        {
            record.Keep(UcdpColumns.Priogrid);
        }
    }

    private static bool IsPoint(string geometry, Coordinates? point)
    {
        var inner = geometry.AsSpan(geometry.IndexOf('(', StringComparison.Ordinal) + 1).TrimEnd(") ");
        var space = inner.IndexOf(' ');
        return point is not null && space > 0 && geometry.StartsWith("POINT", StringComparison.OrdinalIgnoreCase)
            && decimal.TryParse(inner[..space], NumberStyles.Float, CultureInfo.InvariantCulture, out var longitude)
            && decimal.TryParse(inner[space..], NumberStyles.Float, CultureInfo.InvariantCulture, out var latitude)
            && longitude == point.Longitude && latitude == point.Latitude;
    }

    /// <summary>The cell of PRIO-GRID: half degrees, counted from the south-west corner of the globe, 720 in a row.</summary>
    private static int? CellOf(Coordinates? point) => point is null ? null
        : ((int)decimal.Floor((point.Latitude + 90) * 2) * CellsARow) + (int)decimal.Floor((point.Longitude + 180) * 2) + 1;
}
