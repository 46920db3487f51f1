namespace Geopol.Events.Interop;

/// <summary>The eight columns of a place in GDELT's event files. Version 1.0 doesn't have the second-order division.</summary>
internal sealed class GdeltPlaceColumns
{
    public GdeltPlaceColumns(string prefix, bool isWhere)
    {
        var (mapped, squeezed) = isWhere ? (ColumnFate.Mapped, ColumnFate.Squeezed) : (ColumnFate.Extra, ColumnFate.Extra);
        string Note(string note) => isWhere ? note : "Where the text places the actor: an actor has no place.";
        Type = new(prefix + "_Type", mapped, Note("where.precision"));
        Name = new(prefix + "_FullName", squeezed, Note("where.names, and the larger places in where.within"));
        Country = new(prefix + "_CountryCode", mapped, Note("where.country"));
        Division1 = new(prefix + "_ADM1Code", isWhere ? ColumnFate.Extra : mapped, Note("FIPS 10-4 with the country: no scheme of places."));
        Division2 = new(prefix + "_ADM2Code", isWhere ? ColumnFate.Extra : mapped, Note("GAUL or FIPS: no scheme of places.")) { IsOptional = true };
        Latitude = new(prefix + "_Lat", mapped, Note("where.coordinates"));
        Longitude = new(prefix + "_Long", mapped, Note("where.coordinates"));
        Feature = new(prefix + "_FeatureID", mapped, Note("where.id, scheme gns (numbers of GEOnet and GNIS); a country or division code is derivable"));
        All = [Type, Name, Country, Division1, Division2, Latitude, Longitude, Feature];
    }

    public Column Type { get; }

    public Column Name { get; }

    public Column Country { get; }

    public Column Division1 { get; }

    public Column Division2 { get; }

    public Column Latitude { get; }

    public Column Longitude { get; }

    public Column Feature { get; }

    public Column[] All { get; }
}
