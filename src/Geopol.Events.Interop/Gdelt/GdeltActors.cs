namespace Geopol.Events.Interop;

/// <summary>The actors of GDELT's event files.</summary>
/// <remarks>Not thread safe.</remarks>
internal sealed class GdeltActors(CameoActors actors, GdeltActorColumns columns)
{
    private readonly Utf8Cache<Actor?> cache = new(1 << 14);
    private readonly RecordKey key = new();

    /// <summary>The actor of a record; null if it has none.</summary>
    public Actor? Read(SourceRecord record, LocalDate? day)
    {
        var bytes = key.Of(record, columns.All);
        if (!cache.TryGet(bytes, out var actor))
        {
            actor = cache.Add(bytes, actors.Read(CodeOf(record), record.Text(columns.Name), day));
        }

        if (actor is null || actor.OtherNames.IsEmpty)
        {
            record.Set(columns.Name, ColumnFate.Mapped);
        }

        return actor;
    }

    private CameoActorCode CodeOf(SourceRecord record)
    {
        var code = new CameoActorCode(
            record.Text(columns.Country),
            record.Text(columns.Group),
            record.Text(columns.Ethnic),
            record.Text(columns.Religion1),
            [.. new[] { columns.Type1, columns.Type2, columns.Type3 }.Select(record.Text).OfType<string>()]);

        // A type that GDELT's columns don't know, such as REL, is in the whole code alone.
        return code.IsEmpty && record.Text(columns.Code) is { Length: 3 } whole ? code with { Types = [whole] } : code;
    }
}
