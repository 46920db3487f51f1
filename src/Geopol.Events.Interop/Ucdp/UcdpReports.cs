using System.Collections.Frozen;

namespace Geopol.Events.Interop;

/// <summary>Who reports an event, from whom, and in which documents.</summary>
internal sealed class UcdpReports(ActorRegistry registry)
{
    private static readonly FrozenSet<string> NoSource =
        new[] { "AGGREGATION", "AGGREGATION EVENT", "unclear", "unknown", "n/a", "none" }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private readonly SourceNames names = new(registry);
    private readonly UcdpArticleText articles = new(registry);

    public (Attribution Attribution, EquatableArray<EvidenceItem> Evidence) Read(SourceRecord record)
    {
        var offices = UcdpReportList.Read(record);
        List<EvidenceItem> evidence = [];
        List<Actor> publishers = [];
        EventTime? on = null;
        if (offices.Count > 0)
        {
            foreach (var report in offices)
            {
                var publisher = names.Read(report.Office);
                Add(publishers, publisher);
                evidence.Add(ItemOf(report, publisher));
            }

            on = offices.Select(static report => report.Day).Distinct().Count() == 1 && offices[0].Day is { } day ? EventTime.On(day) : null;
        }
        else if (record.Text(UcdpColumns.Article) is { } text && !NoSource.Contains(text))
        {
            var item = articles.Read(text);
            evidence.Add(item);
            if (item.Document?.Publisher is { } publisher)
            {
                publishers.Add(publisher);
                on = item.Document.Published.IsAbsent ? null : EventTime.Of(item.Document.Published);
            }
        }
        else
        {
            record.Keep(UcdpColumns.Article);
        }

        CountReports(record, offices.Count);
        return (Chain([.. publishers], on, Speakers(record)), [.. evidence]);
    }

    private static Attribution Chain(EquatableArray<Actor> publishers, EventTime? on, EquatableArray<Actor> speakers)
    {
        var said = speakers.IsEmpty ? null : new AttributionLink { Act = speakers[0].Kind == ActorKind.MediaOutlet ? SpeechAct.Report : SpeechAct.Say, Sources = speakers };
        if (publishers.IsEmpty)
        {
            return said is null ? default : [said];
        }

        var report = new AttributionLink { Act = SpeechAct.Report, Sources = publishers, On = on };
        return said is null || AreSame(publishers, speakers) ? [report] : [report, said];
    }

    private EquatableArray<Actor> Speakers(SourceRecord record)
    {
        if (record.Text(UcdpColumns.Original) is not { } text)
        {
            return default;
        }

        if (NoSource.Contains(text))
        {
            record.Keep(UcdpColumns.Original);
            return default;
        }

        return names.ReadSpeakers(text, UcdpWhere.CountryOf(record, registry));
    }

    /// <summary>Whether two lists have the same actors, so that the second adds no link.</summary>
    private static bool AreSame(EquatableArray<Actor> publishers, EquatableArray<Actor> speakers) =>
        publishers.Count == speakers.Count && speakers.All(speaker => publishers.Any(publisher => publisher == speaker || Texts.AreSame(publisher.Names.Main, speaker.Names.Main ?? "")));

    private static void Add(List<Actor> actors, Actor actor)
    {
        if (!actors.Contains(actor))
        {
            actors.Add(actor);
        }
    }

    private static EvidenceItem ItemOf(UcdpReport report, Actor publisher) => new()
    {
        Kind = EvidenceKind.Writing,
        Document = new DocumentReference
        {
            Title = Texts.InUnknownLanguage(report.Headline),
            Publisher = publisher,
            Published = report.Day is { } day ? Edtf.Of(day) : default,
        },
    };

    private static void CountReports(SourceRecord record, int reports)
    {
        switch (record.Integer(UcdpColumns.SourceCount))
        {
            case -1:
                record.Set(UcdpColumns.SourceCount, ColumnFate.Empty);
                break;
            case { } number when number != reports:
                record.Keep(UcdpColumns.SourceCount);
                break;
            default:
                break;
        }
    }
}
