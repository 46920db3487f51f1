namespace Geopol.Events.Interop;

/// <summary>STIX objects as records: which are things and which are claims, and how old the file is.</summary>
internal sealed class StixFormat(StixThings things) : RecordFormat
{
    public const string FormatName = "stix";

    private static readonly Column[] OfActor = [StixColumns.Type, StixColumns.Id, StixColumns.Name, StixColumns.Lang, StixColumns.IdentityClass, StixColumns.Sectors, StixColumns.Aliases];

    private static readonly Column[] OfPlace =
    [
        StixColumns.Type, StixColumns.Id, StixColumns.Name, StixColumns.Lang, StixColumns.Country, StixColumns.Region, StixColumns.AdministrativeArea, StixColumns.City,
        StixColumns.Latitude, StixColumns.Longitude,
    ];

    private static readonly Column[] OfMarking = [StixColumns.Type, StixColumns.Id, StixColumns.DefinitionType, StixColumns.Definition, StixColumns.Extensions];

    private readonly StixHandling handling = new(things);
    private readonly StixStatements statements = new(things);
    private bool hasSaidVersion;

    public override string Name => FormatName;

    public override ColumnTable Columns => StixColumns.Table;

    public static bool IsThing(SourceRecord record) => StixThings.IsThing(record.Text(StixColumns.Type) ?? "") && !record.IsEmpty(StixColumns.Id);

    /// <summary>The properties of a thing that claims have.</summary>
    public static Column[] UsedOf(SourceRecord record) => record.Text(StixColumns.Type) switch
    {
        "identity" => OfActor,
        "location" => OfPlace,
        "marking-definition" => OfMarking,
        _ => [],
    };

    public override Claim? Map(SourceRecord record)
    {
        if (record.Text(StixColumns.Type) is not { } type || record.Text(StixColumns.Id) is not { } id)
        {
            return record.Refuse(record.IsEmpty(StixColumns.Type) ? StixColumns.Type : StixColumns.Id, "The object has no type or no id. Each STIX object has both.");
        }

        SayVersion(record, type);
        return StixClaims.IsIn(record) ? StixClaims.Read(record, handling) : OfOthers(record, type, id);
    }

    private Claim? OfOthers(SourceRecord record, string type, string id)
    {
        if (statements.Read(record, type) is not { } content)
        {
            return null;
        }

        var link = statements.LinkOf(record);
        return new Claim
        {
            Proposition = content,
            Attribution = link is null ? default : [link],
            Links = type == "opinion" ? LinksOf(record, content) : default,
            Handling = handling.Of(record),
            Extraction = new Extraction { System = "STIX", Version = VersionOf(record), Id = id },
            Extra = record.ToExtra(),
        };
    }

    /// <summary>An opinion about the note of a claim speaks for or against that claim.</summary>
    private EquatableArray<ClaimLink> LinksOf(SourceRecord record, Proposition content)
    {
        var relation = StixStatements.IsAgreement(content) ? LinkRelation.Supports : LinkRelation.Disputes;
        List<ClaimLink> links = [];
        foreach (var id in StixText.List(record, StixColumns.ObjectRefs))
        {
            if (things.TryGet(id, out var thing) && !thing.Claim.IsAbsent)
            {
                links.Add(new ClaimLink { Relation = relation, To = thing.Claim });
            }
        }

        return [.. links];
    }

    /// <summary>Says once that the file has objects of version 2.0. In that version objects don't say their version.</summary>
    private void SayVersion(SourceRecord record, string type)
    {
        if (!hasSaidVersion && VersionOf(record) == "2.0" && (type is "report" or "sighting" or "relationship" or "observed-data" or "indicator" || !record.IsEmpty(StixColumns.Created)))
        {
            hasSaidVersion = true;
            record.Report(ImportFault.OlderVersion, StixColumns.SpecVersion, "The object has no spec_version, so it is STIX 2.0. Other objects of the file may be of 2.1.");
        }
    }

    private static string VersionOf(SourceRecord record) => record.Text(StixColumns.SpecVersion) ?? "2.0";
}
