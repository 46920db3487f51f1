namespace Geopol.Events.Interop;

/// <summary>Who reports an event.</summary>
internal sealed class AcledSources(ActorRegistry registry)
{
    private const string Undisclosed = "Undisclosed Source";
    private static readonly Actor Withheld = new() { Description = Texts.English("undisclosed source") };
    private readonly SourceNames names = new(registry);

    public Attribution Read(SourceRecord record)
    {
        List<Actor> sources = [];
        foreach (var name in AcledCells.List(record, AcledColumns.Source))
        {
            var source = Texts.AreSame(name, Undisclosed) ? Withheld : names.Read(name);
            if (!sources.Contains(source))
            {
                sources.Add(source);
            }
        }

        if (sources.Count == 0)
        {
            return default;
        }

        var link = new AttributionLink { Act = SpeechAct.Report, Sources = [.. sources] };
        return [sources is [var only] && only == Withheld ? link with { Naming = SourceNaming.WithheldByRecorder } : link];
    }
}
