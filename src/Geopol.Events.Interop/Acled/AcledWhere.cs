namespace Geopol.Events.Interop;

/// <summary>The place of an event: within three levels of divisions, within a country or within waters.</summary>
internal static class AcledWhere
{
    private static readonly string[] Waters = ["Sea", "Ocean", "Gulf", "Bay", "Strait", "Channel", "Waters"];

    public static Place? Read(SourceRecord record, ActorRegistry registry)
    {
        var name = AcledCells.Text(record, AcledColumns.Location);
        var country = Country(record, registry);
        var outer = Outer(record, country);
        foreach (var column in (ReadOnlySpan<Column>)[AcledColumns.Admin1, AcledColumns.Admin2, AcledColumns.Admin3])
        {
            if (AcledCells.Text(record, column) is { } division)
            {
                outer = new Place { Names = Texts.English(division), Within = outer, Country = outer is null ? country : null };
            }
        }

        // An event at sea has the waters as its country and as its location.
        var isOuter = country is null && Texts.AreSame(name, outer?.Names.Main);
        var place = new Place
        {
            Names = Texts.English(name),
            Within = isOuter ? null : outer,
            Country = outer is null ? country : null,
            Coordinates = Point(record),
            Precision = Precision(record),
        };
        return place == new Place() ? null : place;
    }

    private static Coordinates? Point(SourceRecord record) =>
        AcledCells.Text(record, AcledColumns.Latitude) is null || AcledCells.Text(record, AcledColumns.Longitude) is null ? null : RecordPoint.Read(record, AcledColumns.Latitude, AcledColumns.Longitude);

    private static PlacePrecision Precision(SourceRecord record)
    {
        if (AcledCells.Integer(record, AcledColumns.GeoPrecision) is not { } code)
        {
            return default;
        }

        var reading = AcledPrecision.ReadPlace(code);
        if (!reading.HasValue)
        {
            AcledCells.Keep(record, AcledColumns.GeoPrecision);
            record.Report(ImportFault.UnknownCode, AcledColumns.GeoPrecision, $"{reading.Reason} The code is kept in extra.acled.");
        }

        return reading.Value;
    }

    /// <summary>The waters that the column of the country names, or a country that the registry doesn't know, as the outermost place.</summary>
    private static Place? Outer(SourceRecord record, Actor? country) =>
        country is null && AcledCells.Text(record, AcledColumns.Country) is { } name ? Place.Named(name) : null;

    private static Actor? Country(SourceRecord record, ActorRegistry registry)
    {
        var (name, iso) = (AcledCells.Text(record, AcledColumns.Country), Iso(record));
        var byIso = iso is null ? null : registry.Find(IdentifierScheme.Iso31661Numeric, iso).Actor;
        var byName = name is not null && registry.Find(name) is { Status: ActorLookupStatus.Found } found && IsLand(found.Actor!) ? found.Actor : null;
        if (iso is not null && byName is not null && byName != byIso)
        {
            AcledCells.Keep(record, AcledColumns.Iso);
        }

        if (byName is not null)
        {
            return byName.Reference;
        }

        if (byIso is not null && (name is null || !IsWaters(name)))
        {
            record.Set(AcledColumns.Iso, ColumnFate.Mapped);
            return byIso.Reference;
        }

        if (iso is not null)
        {
            AcledCells.Keep(record, AcledColumns.Iso);
        }

        return null;
    }

    /// <summary>The three digits of the country's number. 0 is no number: ISO 3166-1 has none for Kosovo.</summary>
    private static string? Iso(SourceRecord record)
    {
        if (AcledCells.Integer(record, AcledColumns.Iso) is not { } number)
        {
            return null;
        }

        if (number == 0)
        {
            record.Set(AcledColumns.Iso, ColumnFate.Empty);
            return null;
        }

        return number.ToString("D3", System.Globalization.CultureInfo.InvariantCulture);
    }

    private static bool IsLand(RegisteredActor actor) => actor.Kind == ActorKind.State || actor.Kind == ActorKind.Territory;

    private static bool IsWaters(string name) => name.Split(' ').Any(word => Waters.Contains(word, StringComparer.OrdinalIgnoreCase));
}
