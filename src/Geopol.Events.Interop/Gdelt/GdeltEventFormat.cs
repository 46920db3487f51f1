using static Geopol.Events.Interop.GdeltColumns;

namespace Geopol.Events.Interop;

/// <summary>GDELT's event files: no header, 61 columns in version 2.0, 58 or 57 in version 1.0, even within one file.</summary>
internal sealed class GdeltEventFormat : RecordFormat
{
    private static readonly CodingScheme GdeltScheme = CodingScheme.Parse("gdelt-cameo");
    private static readonly Extraction Version20 = new() { System = "GDELT", Version = "2.0" };
    private static readonly Extraction Version10 = new() { System = "GDELT", Version = "1.0" };

    private readonly CameoSentences sentences = new(CameoDialect.Gdelt);
    private readonly Dictionary<string, EquatableArray<Coding>> codings = new(StringComparer.Ordinal);
    private readonly Utf8Cache<EventTime> days = new(1 << 12);
    private readonly Utf8Cache<string> codes = new(1 << 10);
    private readonly GdeltActors sources;
    private readonly GdeltActors targets;
    private readonly GdeltPlaces places;
    private readonly GdeltOutlets outlets;

    public GdeltEventFormat(ImportOptions options)
    {
        var actors = new CameoActors(options.Registry);
        sources = new GdeltActors(actors, Actor1);
        targets = new GdeltActors(actors, Actor2);
        places = new GdeltPlaces(options.Registry, Where);
        outlets = new GdeltOutlets(options.Registry);
    }

    public override string Name => "gdelt";

    public override ColumnTable Columns => Table;

    public override HeaderReading ReadHeader(RecordSource source) =>
        base.ReadHeader(source) is { Binding: { } header } ? HeaderReading.OfHeader(header)
            : Layout(source) is { } layout ? HeaderReading.OfData(layout)
            : HeaderReading.Preamble;

    public override ColumnBinding? BindingOf(ColumnBinding header, RecordSource source) =>
        header == Version2 || header == Version1 || header == Version1Early ? Layout(source) : header;

    public override Claim? Map(SourceRecord record)
    {
        if (record.Text(Id) is not { } id)
        {
            return record.Refuse(Id, "The record has no GLOBALEVENTID. Check that it is an event of GDELT.");
        }

        var code = Code(record);
        if (code is null || sentences.Find(code) is not { } template)
        {
            return record.Refuse(GdeltColumns.Code, $"'{record.Excerpt(GdeltColumns.Code)}' isn't a CAMEO event code. If the leading zero was lost, restore it: the column is a text.");
        }

        var when = Day(record, out var day);
        var source = sources.Read(record, day);
        var target = targets.Read(record, day);
        if (target is not null && !template.HasTarget)
        {
            KeepTarget(record);
        }

        GdeltChecks.Compare(record, template.Code);
        var where = places.Read(record);
        var proposition = template.Fill(source, target, content => content with { When = when, Where = where, Codings = CodingsOf(code) });
        return new Claim
        {
            Proposition = proposition,
            Attribution = outlets.Read(record, Url, Accessed(record)),
            Extraction = (record.Has(Where.Division2) ? Version20 : Version10) with { Id = id },
            Extra = record.ToExtra(),
        };
    }

    private static ColumnBinding? Layout(RecordSource source) => source.FieldCount switch
    {
        61 => Version2,
        58 => Version1,
        57 => Version1Early,
        _ => null,
    };

    private static void KeepTarget(SourceRecord record)
    {
        foreach (var column in Actor2.All)
        {
            record.Keep(column);
        }
    }

    private string? Code(SourceRecord record)
    {
        var utf8 = record.Utf8(GdeltColumns.Code);
        return utf8.IsEmpty ? null : codes.TryGet(utf8, out var code) ? code : codes.Add(utf8, record.Text(GdeltColumns.Code)!);
    }

    private EquatableArray<Coding> CodingsOf(string code)
    {
        if (!codings.TryGetValue(code, out var coding))
        {
            // Six codes of GDELT's list have another meaning in CAMEO 1.1b3, so they aren't codes of that scheme.
            coding = [CameoOntology.Find(code) is { GdeltName: null } ? new Coding { Scheme = CodingScheme.Cameo, Code = code, Version = CameoOntology.Version } : new Coding { Scheme = GdeltScheme, Code = code }];
            codings.Add(code, coding);
        }

        return coding;
    }

    private EventTime? Day(SourceRecord record, out LocalDate? day)
    {
        day = null;
        var utf8 = record.Utf8(GdeltColumns.Day);
        if (utf8.IsEmpty)
        {
            return null;
        }

        if (!days.TryGet(utf8, out var when))
        {
            if (GdeltTime.Day(utf8) is not { } read)
            {
                record.KeepUnread(GdeltColumns.Day, "a day as 20230731");
                return null;
            }

            when = days.Add(utf8, EventTime.On(read));
        }

        day = when!.Edtf.Earliest;
        record.See(day!.Value);
        return when;
    }

    private static Instant? Accessed(SourceRecord record)
    {
        var utf8 = record.Utf8(Added);
        if (utf8.IsEmpty)
        {
            return null;
        }

        if (GdeltTime.Instant(utf8) is { } instant)
        {
            return instant;
        }

        record.KeepUnread(Added, "a time as 20150218230000");
        return null;
    }
}
