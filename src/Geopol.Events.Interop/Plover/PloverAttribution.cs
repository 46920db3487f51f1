using System.Text.Json;

namespace Geopol.Events.Interop;

/// <summary>The source of a PLOVER record: who published the text, the document, and the text itself.</summary>
internal static class PloverAttribution
{
    public static Attribution Read(SourceRecord record, ActorRegistry registry)
    {
        var cited = Citation(record);
        var publication = record.Text(PloverColumns.Publication) ?? Member(cited, "publication");
        var text = record.Text(PloverColumns.Words);
        var title = Member(cited, "title");
        var url = Member(cited, "url");
        if (publication is null && text is null && title is null && url is null)
        {
            record.Keep(PloverColumns.Language);
            return default;
        }

        var language = Language(record, Member(cited, "language"));
        var document = new DocumentReference { Title = title is null ? default : LocalizedText.Of(LanguageTag.English, title), Url = url, Language = text is null ? language : default };
        if (text is null && title is null && url is null)
        {
            // A language alone identifies no document.
            document = new DocumentReference();
            record.Keep(PloverColumns.Language);
            record.Keep(PloverColumns.Citation);
        }

        return
        [
            AttributionLink.Report(MediaOutlets.Named(publication, registry)) with
            {
                Document = document == new DocumentReference() ? null : document,
                Quotes = text is null ? default : [new Quote { Text = text, Kind = QuoteKind.Verbatim, Language = language }],
            },
        ];
    }

    /// <summary>The version of the data set.</summary>
    public static string? Version(SourceRecord record) => record.Text(PloverColumns.Version) ?? Member(JsonCell.Element(record, PloverColumns.Citation), "version");

    private static JsonElement? Citation(SourceRecord record)
    {
        if (record.IsEmpty(PloverColumns.Citation))
        {
            return null;
        }

        if (JsonCell.Element(record, PloverColumns.Citation) is not { ValueKind: JsonValueKind.Object } cited)
        {
            record.KeepUnread(PloverColumns.Citation, "an object with members such as url and title");
            return null;
        }

        if (JsonCell.HasOther(cited, "publication", "title", "url", "language", "version"))
        {
            record.Keep(PloverColumns.Citation);
        }

        return cited;
    }

    private static string? Member(JsonElement? cited, string name) => cited is { } element ? JsonCell.Text(element, name) : null;

    private static LanguageTag Language(SourceRecord record, string? cited)
    {
        var text = record.Text(PloverColumns.Language) ?? cited;
        LanguageTag tag = default;
        if (text is null || LanguageTag.TryParse(text, out tag))
        {
            return tag;
        }

        record.KeepUnread(PloverColumns.Language, "a language tag such as en");
        return default;
    }
}
