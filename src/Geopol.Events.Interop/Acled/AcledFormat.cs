namespace Geopol.Events.Interop;

/// <summary>The events of ACLED as claims.</summary>
internal sealed class AcledFormat(ActorRegistry registry) : RecordFormat
{
    private const int Ten = 10;
    private static readonly CodingScheme DisorderScheme = CodingScheme.Parse("acled-disorder-type");
    private static readonly CodingScheme TargetingScheme = CodingScheme.Parse("acled-civilian-targeting");
    private static readonly CodingScheme TagScheme = CodingScheme.Parse("acled-tag");
    private readonly AcledActors actors = new(registry);
    private readonly AcledSources sources = new(registry);

    public override string Name => "acled";

    public override ColumnTable Columns => AcledColumns.Table;

    public override Claim? Map(SourceRecord record)
    {
        AcledCells.ClearAbsent(record);
        var (type, subType) = (AcledCells.Text(record, AcledColumns.Type), AcledCells.Text(record, AcledColumns.SubType));
        if (AcledEventType.Find(type, subType) is not { } known)
        {
            return record.Refuse(AcledColumns.Type, $"'{record.Excerpt(AcledColumns.Type)}' is no event type of ACLED, so the record doesn't say what happened.");
        }

        if (subType is not null && known.SubType is null)
        {
            record.Report(ImportFault.UnknownCode, AcledColumns.SubType, $"'{record.Excerpt(AcledColumns.SubType)}' is no sub-event type that the reader knows. The claim follows the event type.");
        }

        var first = actors.Read(record, AcledColumns.Actor1, AcledColumns.Associates1, AcledColumns.Inter1);
        var second = actors.Read(record, AcledColumns.Actor2, AcledColumns.Associates2, AcledColumns.Inter2);
        CheckInteraction(record, first, second);
        var counts = AcledCounts.Read(record);
        var content = WithCounts(AcledRoles.Of(known, first, second, AcledWhere.Read(record, registry)), counts, record) with
        {
            When = AcledWhen.Read(record),
            Description = Texts.English(known.Rule == AcledRule.Agreement ? AcledCells.Text(record, AcledColumns.Notes) : counts.Notes),
            Codings = Codings(record, counts.Tags),
        };
        return new Claim
        {
            Proposition = new Proposition { Event = content, Modality = Modality.Asserted, Tense = Tense.Past },
            Attribution = sources.Read(record),
            Extraction = new Extraction { System = "ACLED", Version = AcledCells.Text(record, AcledColumns.Timestamp), Id = AcledCells.Text(record, AcledColumns.Id) },
            Extra = record.ToExtra(),
        };
    }

    /// <summary>An agreement has no numbers of people, so they are kept.</summary>
    private static GeopolEvent WithCounts(GeopolEvent content, AcledCounts counts, SourceRecord record)
    {
        if (content is Interaction interaction)
        {
            return interaction with { Counts = counts.Counts };
        }

        if (!counts.Counts.IsEmpty)
        {
            AcledCells.Keep(record, AcledColumns.Fatalities);
            AcledCells.Keep(record, AcledColumns.Tags);
        }

        return content;
    }

    private static void CheckInteraction(SourceRecord record, AcledParty first, AcledParty second)
    {
        var (a, b) = (first.Inter ?? 0, second.Inter ?? 0);
        var text = AcledCells.Text(record, AcledColumns.Interaction);
        if (text is not null && int.TryParse(text, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var number) && (number == (a * Ten) + b || number == (b * Ten) + a))
        {
            record.Set(AcledColumns.Interaction, ColumnFate.Derivable);
        }
    }

    private static EquatableArray<Coding> Codings(SourceRecord record, IReadOnlyList<string> tags)
    {
        List<Coding> codings = [];
        Add(CodingScheme.Acled, AcledCells.Text(record, AcledColumns.Type));
        Add(CodingScheme.Acled, AcledCells.Text(record, AcledColumns.SubType));
        Add(DisorderScheme, AcledCells.Text(record, AcledColumns.Disorder));
        Add(TargetingScheme, AcledCells.Text(record, AcledColumns.CivilianTargeting));
        foreach (var tag in tags)
        {
            Add(TagScheme, tag);
        }

        return [.. codings.Distinct()];

        void Add(CodingScheme scheme, string? code)
        {
            if (code is not null)
            {
                codings.Add(new Coding { Scheme = scheme, Code = code });
            }
        }
    }
}
