namespace Geopol.Events.Interop;

/// <summary>The events of UCDP GED as claims.</summary>
internal sealed class UcdpFormat(UcdpOptions options) : RecordFormat
{
    private const int OneSided = 3;
    private static readonly Verb Clash = Verb.Parse("clash");
    private static readonly Verb Attack = Verb.Parse("attack");
    private static readonly PloverCode Assault = new() { Type = PloverType.Assault };
    private static readonly CodingScheme ClarityScheme = CodingScheme.Parse("ucdp-event-clarity");
    private static readonly CodingScheme StatusScheme = CodingScheme.Parse("ucdp-code-status");
    private readonly UcdpReports reports = new(options.Registry);

    public override string Name => "ucdp-ged";

    public override ColumnTable Columns => UcdpColumns.Table;

    public override Claim? Map(SourceRecord record)
    {
        if (record.Integer(UcdpColumns.Type) is not { } type || type is < 1 or > OneSided)
        {
            return record.Refuse(UcdpColumns.Type, $"'{record.Excerpt(UcdpColumns.Type)}' is no type of violence. UCDP has 1 (state-based), 2 (non-state) and 3 (one-sided).");
        }

        var when = UcdpWhen.Read(record);
        var sides = new UcdpSides(record, options.Registry, type, UcdpWhen.First(record));
        if (sides.A.IsEmpty && sides.B.IsEmpty)
        {
            return record.Refuse(UcdpColumns.SideA, "The record names no side. A claim needs side_a or side_b.");
        }

        var content = new Interaction
        {
            Verb = type == OneSided ? Attack : Clash,
            Agents = sides.A.ToParticipants(),
            Opponents = type == OneSided ? default : sides.B.ToParticipants(),
            Objects = type == OneSided ? sides.B.ToParticipants() : default,
            When = when,
            Where = UcdpWhere.Read(record, options.Registry),
            Counts = UcdpDeaths.Read(record, sides),
            Related = UcdpMatters.Read(record, type != OneSided),
            Codings = Codings(record),
            Plover = Assault,
        };
        var (attribution, evidence) = reports.Read(record);
        return new Claim
        {
            Proposition = new Proposition { Event = content, Modality = Modality.Asserted, Tense = Tense.Past },
            Attribution = attribution,
            Evidence = evidence,
            Extraction = new Extraction { System = "UCDP GED", Version = options.Release, Id = record.Text(UcdpColumns.Id) },
            Extra = record.ToExtra(),
        };
    }

    private static EquatableArray<Coding> Codings(SourceRecord record)
    {
        List<Coding> codings = [];
        Add(CodingScheme.Ucdp, UcdpColumns.Type);
        Add(ClarityScheme, UcdpColumns.Clarity);
        Add(StatusScheme, UcdpColumns.CodeStatus);
        return [.. codings];

        void Add(CodingScheme scheme, Column column)
        {
            if (record.Text(column) is { } code)
            {
                codings.Add(new Coding { Scheme = scheme, Code = code });
            }
        }
    }
}
