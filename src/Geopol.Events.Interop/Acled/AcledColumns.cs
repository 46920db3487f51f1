namespace Geopol.Events.Interop;

/// <summary>The 31 columns of ACLED, and those that only older or newer files have.</summary>
internal static class AcledColumns
{
    public static readonly Column Id = new("event_id_cnty", ColumnFate.Mapped, "extraction.id") { OtherNames = ["event_id"] };
    public static readonly Column Date = new("event_date", ColumnFate.Mapped, "event.when") { OtherNames = ["date"] };
    public static readonly Column Year = new("year", ColumnFate.Derivable, "the year of event_date; in extra if it is another");
    public static readonly Column TimePrecision = new("time_precision", ColumnFate.Mapped, "event.when; 1 if the file doesn't have it");
    public static readonly Column Disorder = new("disorder_type", ColumnFate.Mapped, "event.codings, scheme acled-disorder-type");
    public static readonly Column Type = new("event_type", ColumnFate.Mapped, "event.codings, scheme acled; the verb and the parts of the actors") { IsRequired = true, OtherNames = ["type"] };
    public static readonly Column SubType = new("sub_event_type", ColumnFate.Mapped, "event.codings, scheme acled; the verb and the parts of the actors");
    public static readonly Column Actor1 = new("actor1", ColumnFate.Mapped, "the registry's actor, else its name or description; its part follows from the sub-type");
    public static readonly Column Associates1 = new("assoc_actor_1", ColumnFate.Mapped, "event.partners, or beside actor1 where that isn't the agent");
    public static readonly Column Inter1 = new("inter1", ColumnFate.Mapped, "sectors of actor1, scheme acled-inter, as the number");
    public static readonly Column Actor2 = new("actor2", ColumnFate.Mapped, "as actor1");
    public static readonly Column Associates2 = new("assoc_actor_2", ColumnFate.Mapped, "beside actor2; members of civilians or protesters");
    public static readonly Column Inter2 = new("inter2", ColumnFate.Mapped, "sectors of actor2, scheme acled-inter, as the number");
    public static readonly Column Interaction = new("interaction", ColumnFate.Extra, "derivable from inter1 and inter2 where it is their number; else extra");
    public static readonly Column CivilianTargeting = new("civilian_targeting", ColumnFate.Mapped, "event.codings, scheme acled-civilian-targeting");
    public static readonly Column Iso = new("iso", ColumnFate.Derivable, "the number of the country; 0 is no value; in extra if it isn't the country's");
    public static readonly Column Region = new("region", ColumnFate.Extra, "extra: ACLED's region of the world");
    public static readonly Column Country = new("country", ColumnFate.Mapped, "event.where.country of the outermost place; waters are that place itself");
    public static readonly Column Admin1 = new("admin1", ColumnFate.Mapped, "event.where.within");
    public static readonly Column Admin2 = new("admin2", ColumnFate.Mapped, "event.where.within");
    public static readonly Column Admin3 = new("admin3", ColumnFate.Mapped, "event.where.within");
    public static readonly Column Location = new("location", ColumnFate.Mapped, "event.where.names; the object where territory is taken") { OtherNames = ["place"] };
    public static readonly Column Latitude = new("latitude", ColumnFate.Mapped, "event.where.coordinates");
    public static readonly Column Longitude = new("longitude", ColumnFate.Mapped, "event.where.coordinates");
    public static readonly Column GeoPrecision = new("geo_precision", ColumnFate.Mapped, "event.where.precision");
    public static readonly Column Source = new("source", ColumnFate.Mapped, "attribution[0].sources");
    public static readonly Column SourceScale = new("source_scale", ColumnFate.Extra, "extra: whether the sources are local, national or international");
    public static readonly Column Notes = new("notes", ColumnFate.Mapped, "event.description; the crowd at its end is a count");
    public static readonly Column Fatalities = new("fatalities", ColumnFate.Squeezed, "event.counts: killed, at least this number; 0 makes no count and is in extra");
    public static readonly Column Tags = new("tags", ColumnFate.Mapped, "event.codings, scheme acled-tag; the crowd is a count");
    public static readonly Column Timestamp = new("timestamp", ColumnFate.Mapped, "extraction.version");
    public static readonly Column DataId = new("data_id", ColumnFate.Extra, "extra: the number of the row in older files") { IsOptional = true };
    public static readonly Column NumberInCountry = new("event_id_no_cnty", ColumnFate.Extra, "extra: the number in event_id_cnty, in older files") { IsOptional = true };
    public static readonly Column Iso3 = new("iso3", ColumnFate.Extra, "extra: the country's three letters, in older files") { IsOptional = true };
    public static readonly Column Population1 = new("population_1km", ColumnFate.Extra, "extra: people within 1 km") { IsOptional = true };
    public static readonly Column Population2 = new("population_2km", ColumnFate.Extra, "extra: people within 2 km") { IsOptional = true };
    public static readonly Column Population5 = new("population_5km", ColumnFate.Extra, "extra: people within 5 km") { IsOptional = true };
    public static readonly Column PopulationBest = new("population_best", ColumnFate.Extra, "extra: people affected, ACLED's best figure") { IsOptional = true };

    public static ColumnTable Table { get; } = new(
        Id, Date, Year, TimePrecision, Disorder, Type, SubType, Actor1, Associates1, Inter1, Actor2, Associates2, Inter2, Interaction, CivilianTargeting, Iso, Region, Country, Admin1, Admin2,
        Admin3, Location, Latitude, Longitude, GeoPrecision, Source, SourceScale, Notes, Fatalities, Tags, Timestamp, DataId, NumberInCountry, Iso3, Population1, Population2, Population5, PopulationBest);
}
