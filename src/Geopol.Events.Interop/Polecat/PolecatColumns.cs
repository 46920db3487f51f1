namespace Geopol.Events.Interop;

/// <summary>The 40 columns of POLECAT, as the Harvard Dataverse publishes them.</summary>
internal static class PolecatColumns
{
    public static readonly Column Id = new("Event ID", ColumnFate.Mapped, "extraction.id");
    public static readonly Column Day = new("Event Date", ColumnFate.Mapped, "proposition.event.when");
    public static readonly Column Type = new("Event Type", ColumnFate.Mapped, "proposition.event.codings, and the event of the type's sentence") { IsRequired = true };
    public static readonly Column Mode = new("Event Mode", ColumnFate.Mapped, "proposition.event.codings and plover.modes; the auxiliary modes are tense, modality and polarity");
    public static readonly Column Intensity = new("Intensity", ColumnFate.Derivable, "Event Type and Event Mode, by PLOVER's scores; another value is extra");
    public static readonly Column Quad = new("Quad Code", ColumnFate.Extra, "extra.polecat");
    public static readonly Column Contexts = new("Contexts", ColumnFate.Mapped, "proposition.event.contexts");
    public static readonly PolecatActorColumns Actor = new("Actor", "the source");
    public static readonly PolecatActorColumns Recipient = new("Recipient", "the target");
    public static readonly Column PlaceName = new("Placename", ColumnFate.Mapped, "where.names");
    public static readonly Column City = new("City", ColumnFate.Mapped, "where.names");
    public static readonly Column District = new("District", ColumnFate.Mapped, "where.within");
    public static readonly Column Province = new("Province", ColumnFate.Mapped, "where.within");
    public static readonly Column Country = new("Country", ColumnFate.Mapped, "where.country");
    public static readonly Column Latitude = new("Latitude", ColumnFate.Mapped, "where.coordinates");
    public static readonly Column Longitude = new("Longitude", ColumnFate.Mapped, "where.coordinates");
    public static readonly Column Geonames = new("GeoNames ID", ColumnFate.Mapped, "where.id");
    public static readonly Column RawPlace = new("Raw Placename", ColumnFate.Extra, "extra.polecat");
    public static readonly Column Feature = new("Feature Type", ColumnFate.Extra, "extra.polecat");
    public static readonly Column Source = new("Source", ColumnFate.Mapped, "attribution[0].sources[0]");
    public static readonly Column Published = new("Publication Date", ColumnFate.Mapped, "attribution[0].document.published");
    public static readonly Column People = new("Story People", ColumnFate.Extra, "extra.polecat");
    public static readonly Column Organizations = new("Story Organizations", ColumnFate.Extra, "extra.polecat");
    public static readonly Column Locations = new("Story Locations", ColumnFate.Extra, "extra.polecat");
    public static readonly Column Language = new("Language", ColumnFate.Mapped, "attribution[0].document.language");
    public static readonly Column Version = new("Version", ColumnFate.Mapped, "extraction.version");

    public static ColumnTable Table { get; } = new(
    [
        Id, Day, Type, Mode, Intensity, Quad, Contexts, .. Actor.All, .. Recipient.All, PlaceName, City, District, Province, Country, Latitude, Longitude, Geonames, RawPlace, Feature, Source, Published,
        People, Organizations, Locations, Language, Version,
    ]);
}
