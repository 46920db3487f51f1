using static Geopol.Events.Interop.PloverColumns;

namespace Geopol.Events.Interop;

/// <summary>PLOVER's JSON records: those of the manual of 2.0, and those of version 0.5.</summary>
internal sealed class PloverFormat(ImportOptions options) : RecordFormat
{
    private const int MaxIds = 1 << 18;

    private readonly PloverSentences sentences = new();
    private readonly PloverActors actors = new(options.Registry);
    private readonly HashSet<string> ids = new(StringComparer.Ordinal);

    /// <summary>Whether records may have one id, because each is read on its own.</summary>
    public bool AllowsRepeatedIds { get; init; }

    public override string Name => "plover";

    public override ColumnTable Columns => Table;

    public override Claim? Map(SourceRecord record)
    {
        var types = JsonCell.Texts(record, PloverColumns.Type);
        if (types is ["DOCUMENT"] || record.Text(HasEvent) is "false" or "False")
        {
            record.Report(ImportFault.NotAClaim, PloverColumns.Type, "The record documents the file, or has no coded event. It states nothing.");
            return null;
        }

        if (Codes(record, types) is not { } codes)
        {
            return record.Refuse(PloverColumns.Type, $"'{record.Excerpt(PloverColumns.Type)}' isn't an event type of PLOVER. Write it in capitals, such as ASSAULT.");
        }

        if (!AllowsRepeatedIds && record.Text(Id) is { } id && ids.Count < MaxIds && !ids.Add(id))
        {
            record.Report(ImportFault.Contradiction, Id, $"Another record has the id '{record.Excerpt(Id)}'. Both are claims.");
        }

        var when = When(record, out var day);
        var sources = actors.Read(record, Source, day);
        var targets = actors.Read(record, Recipient, day);
        if (!codes.Template.Event.HasTarget)
        {
            record.Keep(Recipient);
        }

        var where = PloverPlace.Read(record, options.Registry);
        return new Claim
        {
            Proposition = codes.Fill(sources, targets, content => Counted(record, content) with { When = when, Where = where }),
            Attribution = PloverAttribution.Read(record, options.Registry),
            Extraction = new Extraction { System = record.Text(Coder) ?? "PLOVER", Version = PloverAttribution.Version(record), Id = record.Text(Id) },
            Extra = record.ToExtra(),
        };
    }

    private PloverCodes? Codes(SourceRecord record, IReadOnlyList<string> types)
    {
        if (types.Count > 1)
        {
            record.Set(PloverColumns.Type, ColumnFate.Squeezed);
        }

        var codes = PloverCodes.Read(
            sentences, types, JsonCell.Texts(record, Mode), JsonCell.Texts(record, PloverColumns.Context),
            (member, code) => record.Report(
                ImportFault.UnknownCode, member == "mode" ? Mode : PloverColumns.Context, $"PLOVER 2.0 doesn't have the {member} '{Shortened(code)}' for this type. It is kept as the record has it."));
        if (codes is not null && codes.Auxiliary.Contains(PloverAuxiliary.Historical))
        {
            record.Set(Mode, ColumnFate.Squeezed);
        }

        return codes;
    }

    private static string Shortened(string text) => text.Length <= 60 ? text : text[..(char.IsHighSurrogate(text[59]) ? 59 : 60)];

    private static EventTime? When(SourceRecord record, out LocalDate? day)
    {
        day = Date(record, Day);
        var end = Date(record, EndDay);
        if (day is not { } first || end is not { } last || last == first)
        {
            if (day is null && end is not null)
            {
                record.Keep(EndDay);
            }

            return day is { } only ? EventTime.On(only) : null;
        }

        if (last < first)
        {
            record.KeepUnread(EndDay, "a day after the date");
            return EventTime.On(first);
        }

        return EventTime.Of(Edtf.Throughout(first, last));
    }

    private static LocalDate? Date(SourceRecord record, Column column)
    {
        var day = RecordDay.Read(record, column);
        if (day is { } known)
        {
            record.See(known);
        }

        return day;
    }

    private static GeopolEvent Counted(SourceRecord record, GeopolEvent content)
    {
        List<Count> counts = [];
        Add(Dead, CountKind.Killed, content is Interaction);
        Add(Injured, CountKind.Injured, content is Interaction);
        Add(Arrested, CountKind.Arrested, content is Interaction);
        Add(Size, CountKind.TakingPart, content is Interaction { Plover.Type.Text: PloverType.ProtestText });
        return content is Interaction interaction && counts.Count > 0 ? interaction with { Counts = [.. counts] } : content;

        void Add(Column column, CountKind kind, bool hasPlace)
        {
            if (!hasPlace)
            {
                record.Keep(column);
            }
            else if (record.Text(column) is { } text)
            {
                counts.Add(new Count { Kind = kind, Number = int.TryParse(text, System.Globalization.NumberStyles.None, null, out var number) ? Quantity.Exactly(number) : Quantity.Said(text) });
            }
        }
    }
}
