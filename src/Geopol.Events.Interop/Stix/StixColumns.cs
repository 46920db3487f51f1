namespace Geopol.Events.Interop;

/// <summary>The properties of STIX objects, and where they go in a claim of an object of others.</summary>
internal static class StixColumns
{
    public static Column Type { get; } = new("type", ColumnFate.Mapped, "The verb of the event.");

    public static Column SpecVersion { get; } = new("spec_version", ColumnFate.Mapped, "extraction.version. Without it the object is STIX 2.0, which an issue says.");

    public static Column Id { get; } = new("id", ColumnFate.Mapped, "extraction.id");

    public static Column CreatedBy { get; } = new("created_by_ref", ColumnFate.Mapped, "The source of the link, and the agent of the event. The actor has the id in the scheme stix.");

    public static Column Created { get; } = new("created", ColumnFate.Squeezed, "The day, as on of the link. The time of the day is in extra.");

    public static Column Modified { get; } = new("modified", ColumnFate.Extra, "Derivable where it equals created, otherwise in extra.");

    public static Column Revoked { get; } = new("revoked", ColumnFate.Mapped, "Where true, the act of the link is withdraw.");

    public static Column Labels { get; } = new("labels", ColumnFate.Extra, "");

    public static Column Confidence { get; } = new("confidence", ColumnFate.Mapped, "confidence of the link, in the scale stix-2.1. The number doesn't show the scale it was converted from.");

    public static Column Lang { get; } = new("lang", ColumnFate.Mapped, "The language of the texts; English where it is absent, as STIX says.");

    public static Column ExternalReferences { get; } = new("external_references", ColumnFate.Extra, "");

    public static Column Markings { get; } = new("object_marking_refs", ColumnFate.Mapped, "handling: the label of TLP 1.0 and 2.0, the statements, the ids of other markings.");

    public static Column GranularMarkings { get; } = new("granular_markings", ColumnFate.Extra, "In extra. The strictest label of TLP counts for the whole claim.");

    public static Column Extensions { get; } = new("extensions", ColumnFate.Extra, "The whole claim, in the extension of this package. Those of others are in extra.");

    public static Column Name { get; } = new("name", ColumnFate.Mapped, "Of a report, an object of publish. Of a thing, its name.");

    public static Column Description { get; } = new("description", ColumnFate.Mapped, "description of the event. Dropped of things.");

    public static Column Published { get; } = new("published", ColumnFate.Squeezed, "The day, as when of the event. The time of the day is in extra.");

    public static Column ReportTypes { get; } = new("report_types", ColumnFate.Extra, "");

    public static Column ObjectRefs { get; } = new("object_refs", ColumnFate.Extra, "topics: actors, places and the names of other things. Their ids are in extra.");

    public static Column Abstract { get; } = new("abstract", ColumnFate.Mapped, "description of the event");

    public static Column Content { get; } = new("content", ColumnFate.Mapped, "content of the event");

    public static Column Authors { get; } = new("authors", ColumnFate.Squeezed, "The agents of the event, and the source of the link where created_by_ref is absent. Their kind isn't known.");

    public static Column Explanation { get; } = new("explanation", ColumnFate.Mapped, "grounds of the event");

    public static Column Opinion { get; } = new("opinion", ColumnFate.Squeezed, "The verb concur or disagree. The word itself is in extra. A neutral opinion isn't a claim.");

    public static Column RelationshipType { get; } = new("relationship_type", ColumnFate.Mapped, "The verb attribute. Other relationships aren't claims.");

    public static Column SourceRef { get; } = new("source_ref", ColumnFate.Extra, "objects. The id is in extra.");

    public static Column TargetRef { get; } = new("target_ref", ColumnFate.Extra, "topics. The id is in extra.");

    public static Column StartTime { get; } = new("start_time", ColumnFate.Extra, "");

    public static Column StopTime { get; } = new("stop_time", ColumnFate.Extra, "");

    public static Column SightingOf { get; } = new("sighting_of_ref", ColumnFate.Extra, "objects. The id is in extra.");

    public static Column WhereSighted { get; } = new("where_sighted_refs", ColumnFate.Mapped, "Identities are agents; a location is where. Further locations are in extra.");

    public static Column ObservedData { get; } = new("observed_data_refs", ColumnFate.Extra, "");

    public static Column FirstSeen { get; } = new("first_seen", ColumnFate.Squeezed, "The first day of when. The time of the day is in extra.");

    public static Column LastSeen { get; } = new("last_seen", ColumnFate.Squeezed, "The last day of when. The time of the day is in extra.");

    public static Column Count { get; } = new("count", ColumnFate.Extra, "In extra. Zero negates the event.");

    public static Column Summary { get; } = new("summary", ColumnFate.Extra, "");

    public static Column IdentityClass { get; } = new("identity_class", ColumnFate.Squeezed, "The kind of an actor.");

    public static Column Sectors { get; } = new("sectors", ColumnFate.Mapped, "The sectors of an actor, in the scheme stix-industry-sector.");

    public static Column Aliases { get; } = new("aliases", ColumnFate.Mapped, "Other names of an actor.");

    public static Column Country { get; } = new("country", ColumnFate.Mapped, "The country of a place.");

    public static Column Region { get; } = new("region", ColumnFate.Mapped, "The name of a place, or of the place around it.");

    public static Column AdministrativeArea { get; } = new("administrative_area", ColumnFate.Mapped, "The name of a place, or of the place around it.");

    public static Column City { get; } = new("city", ColumnFate.Mapped, "The name of a place, or of the place around it.");

    public static Column Latitude { get; } = new("latitude", ColumnFate.Mapped, "coordinates of a place");

    public static Column Longitude { get; } = new("longitude", ColumnFate.Mapped, "coordinates of a place");

    public static Column DefinitionType { get; } = new("definition_type", ColumnFate.Mapped, "Of a marking: whether it is a label of TLP or a statement.");

    public static Column Definition { get; } = new("definition", ColumnFate.Mapped, "Of a marking: tlp or statement of the handling.");

    public static ColumnTable Table { get; } = new(
        Type, SpecVersion, Id, CreatedBy, Created, Modified, Revoked, Labels, Confidence, Lang, ExternalReferences, Markings, GranularMarkings, Extensions,
        Name, Description, Published, ReportTypes, ObjectRefs, Abstract, Content, Authors, Explanation, Opinion, RelationshipType, SourceRef, TargetRef, StartTime, StopTime,
        SightingOf, WhereSighted, ObservedData, FirstSeen, LastSeen, Count, Summary, IdentityClass, Sectors, Aliases, Country, Region, AdministrativeArea, City,
        Latitude, Longitude, DefinitionType, Definition);
}
