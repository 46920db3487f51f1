using System.Globalization;
using static Geopol.Events.Interop.IcewsColumns;

namespace Geopol.Events.Interop;

/// <summary>The event files of ICEWS: 20 columns with a header.</summary>
internal sealed class IcewsFormat(ImportOptions options) : RecordFormat
{
    private static readonly IdentifierScheme StoryScheme = IdentifierScheme.Parse("icews-story");

    private readonly CameoSentences sentences = new(CameoDialect.Manual);
    private readonly IcewsActors actors = new(options.Registry);

    public override string Name => "icews";

    public override ColumnTable Columns => Table;

    public override Claim? Map(SourceRecord record)
    {
        var code = record.Text(Code);
        if (code is null || sentences.Find(code) is not { } template)
        {
            return record.Refuse(Code, $"'{record.Excerpt(Code)}' isn't a CAMEO event code. If the leading zero was lost, restore it: the column is a text.");
        }

        var day = RecordDay.Read(record, Day);
        if (day is { } date)
        {
            record.See(date);
        }

        var source = actors.Read(record, SourceName, SourceSectors, SourceCountry, day);
        var target = actors.Read(record, TargetName, TargetSectors, TargetCountry, day);
        if (!template.HasTarget)
        {
            KeepTarget(record);
        }

        Compare(record, template.Code);
        var when = day is { } known ? EventTime.On(known) : null;
        var where = Place(record);
        EquatableArray<Coding> codings = [new Coding { Scheme = CodingScheme.Cameo, Code = code, Version = CameoOntology.Version }];
        return new Claim
        {
            Proposition = template.Fill(source, target, content => content with { When = when, Where = where, Codings = codings }),
            Attribution = Said(record),
            Extraction = new Extraction { System = "ICEWS", Id = record.Text(Id) },
            Extra = record.ToExtra(),
        };
    }

    private static void KeepTarget(SourceRecord record)
    {
        record.Keep(TargetName);
        record.Keep(TargetSectors);
        record.Keep(TargetCountry);
    }

    private static void Compare(SourceRecord record, CameoCode code)
    {
        if (record.Text(Intensity) is { } intensity
            && (!decimal.TryParse(intensity, NumberStyles.Float, CultureInfo.InvariantCulture, out var score) || code.Goldstein(GoldsteinTable.Icews)?.Value != score))
        {
            record.Keep(Intensity);
            record.Report(ImportFault.Contradiction, Intensity, $"{record.Excerpt(Intensity)} isn't the score of CAMEO {code.Code} in the table of ICEWS. The claim follows the code; the value is kept in extra.icews.");
        }
    }

    private Attribution Said(SourceRecord record)
    {
        var publisher = record.Text(Publisher);
        if (publisher is null && record.IsEmpty(Story))
        {
            record.Keep(Sentence);
            return default;
        }

        var outlet = publisher is null ? Actor.NotKnown with { Kind = ActorKind.MediaOutlet }
            : options.Registry.Find(publisher).Actor is { Kind: var kind } found && kind == ActorKind.MediaOutlet ? found.Reference
            : Actor.Named(ActorKind.MediaOutlet, publisher);
        return
        [
            AttributionLink.Report(outlet) with
            {
                Document = new DocumentReference
                {
                    Id = record.Text(Story) is { } story ? [new Identifier(StoryScheme, story)] : default,
                    Locator = record.Integer(Sentence) is { } sentence ? string.Create(CultureInfo.InvariantCulture, $"sentence {sentence}") : null,
                },
            },
        ];
    }

    private Place? Place(SourceRecord record)
    {
        var land = record.Text(Country);
        var country = land is null ? null : options.Registry.Find(land).Actor is { Kind: var kind } found && (kind == ActorKind.State || kind == ActorKind.Territory) ? found.Reference : null;
        string?[] parts = [record.Text(City), record.Text(District), record.Text(Province)];
        string?[] names = [.. parts, country is null || Array.TrueForAll(parts, static part => part is null) ? land : null];
        var place = names.Reverse().OfType<string>().Aggregate((Place?)null, static (within, name) => Geopol.Events.Place.Named(name) with { Within = within });
        var point = RecordPoint.Read(record, Latitude, Longitude);
        return place is null && country is null && point is null ? null : (place ?? new Place()) with { Country = country, Coordinates = point, Precision = Precision(record, land) };
    }

    private static PlacePrecision Precision(SourceRecord record, string? land) =>
        !record.IsEmpty(City) ? PlacePrecision.Locality : !record.IsEmpty(District) ? PlacePrecision.District : !record.IsEmpty(Province) ? PlacePrecision.Province : land is not null ? PlacePrecision.Country : default;
}
