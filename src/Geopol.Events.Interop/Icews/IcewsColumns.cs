namespace Geopol.Events.Interop;

/// <summary>The columns of the event files of ICEWS, as the Harvard Dataverse publishes them (coded event data, 1995 to 2023).</summary>
internal static class IcewsColumns
{
    public static readonly Column Id = new("Event ID", ColumnFate.Mapped, "extraction.id; an id may occur again, on another date");
    public static readonly Column Day = new("Event Date", ColumnFate.Mapped, "proposition.event.when");
    public static readonly Column SourceName = new("Source Name", ColumnFate.Mapped, "the source");
    public static readonly Column SourceSectors = new("Source Sectors", ColumnFate.Mapped, "the source's sectors, scheme icews-sector");
    public static readonly Column SourceCountry = new("Source Country", ColumnFate.Mapped, "the source's country; with a named person or body, extra");
    public static readonly Column Text = new("Event Text", ColumnFate.Derivable, "CAMEO Code");
    public static readonly Column Code = new("CAMEO Code", ColumnFate.Mapped, "proposition.event.codings, and the event of the code's sentence") { IsRequired = true };
    public static readonly Column Intensity = new("Intensity", ColumnFate.Derivable, "CAMEO Code, by the Goldstein table of ICEWS");
    public static readonly Column TargetName = new("Target Name", ColumnFate.Mapped, "the target");
    public static readonly Column TargetSectors = new("Target Sectors", ColumnFate.Mapped, "the target's sectors, scheme icews-sector");
    public static readonly Column TargetCountry = new("Target Country", ColumnFate.Mapped, "the target's country; with a named person or body, extra");
    public static readonly Column Story = new("Story ID", ColumnFate.Mapped, "attribution[0].document.id, scheme icews-story");
    public static readonly Column Sentence = new("Sentence Number", ColumnFate.Mapped, "attribution[0].document.locator");
    public static readonly Column Publisher = new("Publisher", ColumnFate.Mapped, "attribution[0].sources[0]");
    public static readonly Column City = new("City", ColumnFate.Mapped, "where.names");
    public static readonly Column District = new("District", ColumnFate.Mapped, "where.within");
    public static readonly Column Province = new("Province", ColumnFate.Mapped, "where.within");
    public static readonly Column Country = new("Country", ColumnFate.Mapped, "where.country; waters are a place");
    public static readonly Column Latitude = new("Latitude", ColumnFate.Mapped, "where.coordinates");
    public static readonly Column Longitude = new("Longitude", ColumnFate.Mapped, "where.coordinates");

    public static ColumnTable Table { get; } = new(
        Id, Day, SourceName, SourceSectors, SourceCountry, Text, Code, Intensity, TargetName, TargetSectors, TargetCountry, Story, Sentence, Publisher, City, District, Province, Country,
        Latitude, Longitude);
}
