using System.Globalization;
using static Geopol.Events.Interop.PolecatColumns;

namespace Geopol.Events.Interop;

/// <summary>POLECAT's files: 40 columns with a header, read by their names.</summary>
internal sealed class PolecatFormat(ImportOptions options) : RecordFormat
{
    private readonly PloverSentences sentences = new();
    private readonly PolecatActors actors = new(options.Registry);
    private bool hasSurplusTabs;
    private bool hasReportedTabs;

    public override string Name => "polecat";

    public override ColumnTable Columns => Table;

    /// <summary>Rows of some files have more tabs than the header. Empty fields at the end are cut; a value there makes the columns uncertain.</summary>
    public override ColumnBinding? BindingOf(ColumnBinding header, RecordSource source)
    {
        var width = header.Found + header.Surplus.Count;
        hasSurplusTabs = source.FieldCount > width;
        for (var at = width; at < source.FieldCount; at++)
        {
            if (!source.Field(at).Trim(" \t\r"u8).IsEmpty)
            {
                return null;
            }
        }

        return header;
    }

    public override Claim? Map(SourceRecord record)
    {
        if (hasSurplusTabs && !hasReportedTabs)
        {
            hasReportedTabs = true;
            record.Report(ImportFault.MendedRecord, "The record has more tabs than the header. The empty fields at its end were cut, here and in later records.");
        }

        var types = PolecatActors.Values(record, PolecatColumns.Type);
        if (PloverCodes.Read(sentences, types, PolecatActors.Values(record, Mode), PolecatActors.Values(record, Contexts), (member, code) => Unknown(record, member, code)) is not { } codes)
        {
            return record.Refuse(PolecatColumns.Type, $"'{record.Excerpt(PolecatColumns.Type)}' isn't an event type of PLOVER. Write it in capitals, such as ASSAULT.");
        }

        Compare(record, codes);
        var day = Date(record, Day);
        var sources = actors.Read(record, PolecatColumns.Actor, day);
        var targets = actors.Read(record, Recipient, day);
        if (!codes.Template.Event.HasTarget)
        {
            foreach (var column in Recipient.All)
            {
                record.Keep(column);
            }
        }

        EventTime? when = day is { } known ? EventTime.On(known) : null;
        var where = PolecatPlace.Read(record, options.Registry);
        return new Claim
        {
            Proposition = codes.Fill(sources, targets, content => content with { When = when, Where = where }),
            Attribution = Said(record),
            Extraction = new Extraction { System = "POLECAT", Version = record.Text(PolecatColumns.Version), Id = record.Text(Id) },
            Extra = record.ToExtra(),
        };
    }

    private static void Unknown(SourceRecord record, string member, string code) =>
        record.Report(ImportFault.UnknownCode, member == "mode" ? Mode : Contexts, $"PLOVER 2.0 doesn't have the {member} '{(code.Length > 60 ? code[..50] + "…" : code)}' for this type. It is kept as the record has it.");

    private static void Compare(SourceRecord record, PloverCodes codes)
    {
        var type = PloverOntology.Find(codes.Template.Code.Type);
        var score = codes.Template.Code.Modes is [var mode, ..] ? type?.ScoreOf(mode) : type?.Score;
        if (!decimal.TryParse(record.Text(Intensity), NumberStyles.Float, CultureInfo.InvariantCulture, out var intensity) || score != intensity)
        {
            record.Keep(Intensity);
        }
    }

    private static LocalDate? Date(SourceRecord record, Column column)
    {
        var day = PolecatPlace.Text(record, column) is null ? null : RecordDay.Read(record, column);
        if (day is { } known)
        {
            record.See(known);
        }

        return day;
    }

    private Attribution Said(SourceRecord record)
    {
        var source = PolecatPlace.Text(record, Source);
        var published = Date(record, Published);
        if (source is null)
        {
            record.Keep(Published);
            record.Keep(Language);
            return default;
        }

        LanguageTag language = default;
        if (PolecatPlace.Text(record, Language) is { } text && !LanguageTag.TryParse(text, out language))
        {
            record.KeepUnread(Language, "a language tag such as en");
        }

        var outlet = MediaOutlets.Named(source, options.Registry);
        var document = published is null && language.IsAbsent ? null
            : new DocumentReference { Publisher = outlet, Published = published is { } day ? Edtf.Of(day) : default, Language = language };
        return [AttributionLink.Report(outlet) with { Document = document }];
    }
}
