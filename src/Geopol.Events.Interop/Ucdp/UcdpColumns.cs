namespace Geopol.Events.Interop;

/// <summary>The 49 columns of UCDP GED and of the candidate events, as of release 23.1.</summary>
internal static class UcdpColumns
{
    public static readonly Column Id = new("id", ColumnFate.Mapped, "extraction.id");
    public static readonly Column Relid = new("relid", ColumnFate.Extra, "extra: the id of the event in its release");
    public static readonly Column Year = new("year", ColumnFate.Derivable, "the year of date_start; in extra if it is another");
    public static readonly Column ActiveYear = new("active_year", ColumnFate.Extra, "extra: whether the dyad reached 25 deaths in the year");
    public static readonly Column CodeStatus = new("code_status", ColumnFate.Mapped, "event.codings, scheme ucdp-code-status");
    public static readonly Column Type = new("type_of_violence", ColumnFate.Mapped, "event.codings, scheme ucdp; the verb: 1 and 2 clash, 3 attack") { IsRequired = true };
    public static readonly Column ConflictDset = new("conflict_dset_id", ColumnFate.Derivable, "equal to conflict_new_id; in extra if it is another");
    public static readonly Column Conflict = new("conflict_new_id", ColumnFate.Mapped, "event.related, id of scheme ucdp-conflict");
    public static readonly Column ConflictName = new("conflict_name", ColumnFate.Mapped, "event.related, name");
    public static readonly Column DyadDset = new("dyad_dset_id", ColumnFate.Derivable, "equal to dyad_new_id; in extra if it is another");
    public static readonly Column Dyad = new("dyad_new_id", ColumnFate.Mapped, "event.related, id of scheme ucdp-dyad");
    public static readonly Column DyadName = new("dyad_name", ColumnFate.Mapped, "event.related, name");
    public static readonly Column SideADset = new("side_a_dset_id", ColumnFate.Derivable, "equal to side_a_new_id; in extra if it is another");
    public static readonly Column SideAId = new("side_a_new_id", ColumnFate.Mapped, "event.agents: the registry's actor; id of scheme ucdp if the registry has none");
    public static readonly Column SideA = new("side_a", ColumnFate.Mapped, "event.agents: name or other name; a government is its state");
    public static readonly Column SideBDset = new("side_b_dset_id", ColumnFate.Derivable, "equal to side_b_new_id, or 9999 for civilians; in extra if it is another");
    public static readonly Column SideBId = new("side_b_new_id", ColumnFate.Mapped, "event.opponents (1 and 2) or event.objects (3), as side_a_new_id; 1 means civilians");
    public static readonly Column SideB = new("side_b", ColumnFate.Mapped, "event.opponents (1 and 2) or event.objects (3), as side_a");
    public static readonly Column SourceCount = new("number_of_sources", ColumnFate.Derivable, "the number of reports; -1 is no value; in extra if it is another number");
    public static readonly Column Article = new("source_article", ColumnFate.Mapped, "evidence: an item for each report; the title of one document in rows that name no office");
    public static readonly Column Office = new("source_office", ColumnFate.Mapped, "attribution[0].sources, without repetition; evidence[].document.publisher");
    public static readonly Column SourceDate = new("source_date", ColumnFate.Mapped, "evidence[].document.published; attribution[0].on if there is one date");
    public static readonly Column Headline = new("source_headline", ColumnFate.Mapped, "evidence[].document.title");
    public static readonly Column Original = new("source_original", ColumnFate.Mapped, "attribution[1].sources; no link of its own if it is equal to the offices");
    public static readonly Column WherePrecision = new("where_prec", ColumnFate.Mapped, "event.where.precision");
    public static readonly Column Where = new("where_coordinates", ColumnFate.Mapped, "event.where.names; the registry's name if it is the country");
    public static readonly Column WhereDescription = new("where_description", ColumnFate.Mapped, "event.where.description");
    public static readonly Column Adm1 = new("adm_1", ColumnFate.Mapped, "event.where.within");
    public static readonly Column Adm2 = new("adm_2", ColumnFate.Mapped, "event.where.within");
    public static readonly Column Latitude = new("latitude", ColumnFate.Mapped, "event.where.coordinates");
    public static readonly Column Longitude = new("longitude", ColumnFate.Mapped, "event.where.coordinates");
    public static readonly Column Geometry = new("geom_wkt", ColumnFate.Derivable, "longitude and latitude again; in extra if it has other digits");
    public static readonly Column Priogrid = new("priogrid_gid", ColumnFate.Derivable, "the cell of the point, by a formula; in extra if it is another");
    public static readonly Column Country = new("country", ColumnFate.Mapped, "event.where.country of the outermost place; in extra for international waters");
    public static readonly Column CountryId = new("country_id", ColumnFate.Mapped, "event.where.country: the registry's state by its Gleditsch and Ward number");
    public static readonly Column Region = new("region", ColumnFate.Extra, "extra: UCDP's region of the world");
    public static readonly Column Clarity = new("event_clarity", ColumnFate.Mapped, "event.codings, scheme ucdp-event-clarity");
    public static readonly Column DatePrecision = new("date_prec", ColumnFate.Mapped, "event.when; in extra if it doesn't match the days");
    public static readonly Column DateStart = new("date_start", ColumnFate.Mapped, "event.when");
    public static readonly Column DateEnd = new("date_end", ColumnFate.Mapped, "event.when");
    public static readonly Column DeathsA = new("deaths_a", ColumnFate.Mapped, "event.counts: killed, of fighters of side A; 0 makes no count");
    public static readonly Column DeathsB = new("deaths_b", ColumnFate.Mapped, "event.counts: killed, of fighters of side B; 0 makes no count");
    public static readonly Column DeathsCivilians = new("deaths_civilians", ColumnFate.Mapped, "event.counts: killed, of civilians; 0 makes no count");
    public static readonly Column DeathsUnknown = new("deaths_unknown", ColumnFate.Mapped, "event.counts: killed, of an unknown actor; 0 makes no count");
    public static readonly Column Best = new("best", ColumnFate.Mapped, "event.counts[0].number.best");
    public static readonly Column High = new("high", ColumnFate.Mapped, "event.counts[0].number.high");
    public static readonly Column Low = new("low", ColumnFate.Mapped, "event.counts[0].number.low");
    public static readonly Column GwA = new("gwnoa", ColumnFate.Derivable, "the state of side A has it; in extra if side A isn't a state that the registry knows");
    public static readonly Column GwB = new("gwnob", ColumnFate.Derivable, "the state of side B has it; in extra if side B isn't a state that the registry knows");

    public static ColumnTable Table { get; } = new(
        Id, Relid, Year, ActiveYear, CodeStatus, Type, ConflictDset, Conflict, ConflictName, DyadDset, Dyad, DyadName, SideADset, SideAId, SideA, SideBDset, SideBId, SideB, SourceCount,
        Article, Office, SourceDate, Headline, Original, WherePrecision, Where, WhereDescription, Adm1, Adm2, Latitude, Longitude, Geometry, Priogrid, Country, CountryId, Region, Clarity,
        DatePrecision, DateStart, DateEnd, DeathsA, DeathsB, DeathsCivilians, DeathsUnknown, Best, High, Low, GwA, GwB);
}
