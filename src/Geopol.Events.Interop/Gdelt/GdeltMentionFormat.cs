using System.Globalization;
using static Geopol.Events.Interop.GdeltMentionColumns;

namespace Geopol.Events.Interop;

/// <summary>GDELT's mentions: 16 columns, without a header unless another program wrote one.</summary>
internal sealed class GdeltMentionFormat(GdeltMentionOptions options) : RecordFormat
{
    private static readonly CodingScheme GdeltEvent = CodingScheme.Parse("gdelt-event");
    private static readonly Verb Happen = Verb.Parse("happen");

    private readonly GdeltOutlets outlets = new(options.Registry);

    public override string Name => "gdelt-mentions";

    public override ColumnTable Columns => Table;

    public override HeaderReading ReadHeader(RecordSource source) =>
        base.ReadHeader(source) is { Binding: { } header } ? HeaderReading.OfHeader(header)
            : source.FieldCount is 15 or 16 ? HeaderReading.OfData(Positions)
            : HeaderReading.Preamble;

    public override ColumnBinding? BindingOf(ColumnBinding header, RecordSource source) => header != Positions || source.FieldCount is 15 or 16 ? header : null;

    public override Claim? Map(SourceRecord record)
    {
        if (record.Text(Id) is not { } id)
        {
            return record.Refuse(Id, "The mention has no GLOBALEVENTID. Check that it is a mention of GDELT.");
        }

        if (record.Text(DocumentId) is not { } identifier)
        {
            return record.Refuse(DocumentId, "The mention has no document. Check that it is a mention of GDELT.");
        }

        var mentioned = options.Events.GetValueOrDefault(id);
        if (mentioned is null)
        {
            record.Report(ImportFault.NotAtHand, Id, $"The event {id} isn't at hand, so the claim has only its number. Give the events in GdeltMentionOptions.Events.");
        }
        else if (identifier == mentioned.Attribution.Nearest?.Document?.Url)
        {
            record.Report(ImportFault.SameDocument, DocumentId, $"The event {id} cites this document, so there is no second claim for the mention.");
            return null;
        }

        return new Claim
        {
            Proposition = mentioned?.Proposition ?? OfNumber(id),
            Attribution = [AttributionLink.Report(Outlet(record, identifier)) with { Document = Document(record, identifier) }],
            Extraction = new Extraction { System = "GDELT", Version = "2.0", Id = id, Confidence = record.Text(Certainty) },
            Extra = record.ToExtra(),
        };
    }

    /// <summary>An event of which only the number is known: it happened, says the document. Each number is a matter of its own.</summary>
    private static Proposition OfNumber(string id) => new()
    {
        Event = new Interaction { Verb = Happen, Objects = [Clause.Of($"GDELT event {id}")], Codings = [new Coding { Scheme = GdeltEvent, Code = id }] },
        Modality = Modality.Asserted,
        Tense = Tense.Past,
    };

    private Actor Outlet(SourceRecord record, string identifier) =>
        record.Text(Source) is { } name && !name.Contains(' ', StringComparison.Ordinal) ? outlets.Outlet(name)
            : record.Text(Source) is { } title ? Actor.Named(ActorKind.MediaOutlet, title)
            : outlets.Outlet(GdeltOutlets.HostOf(identifier));

    private static DocumentReference Document(SourceRecord record, string identifier)
    {
        var type = record.Integer(GdeltMentionColumns.Type);
        var isUrl = type is 1 or 6 || (type is null && identifier.Contains("://", StringComparison.Ordinal));
        var language = Language(record);
        return new DocumentReference
        {
            Url = isUrl ? identifier : null,
            Id = type is 3 or 4 or 5 ? [new Identifier(IdentifierScheme.Doi, identifier)] : default,
            Title = isUrl || type is 3 or 4 or 5 ? default : LocalizedText.Of(LanguageTag.English, identifier),
            Accessed = Accessed(record),
            Locator = record.Integer(Sentence) is { } sentence ? string.Create(CultureInfo.InvariantCulture, $"sentence {sentence}") : null,
            TranslatedFrom = language,
            Translator = language.IsAbsent ? default : Translator.Machine,
        };
    }

    private static Instant? Accessed(SourceRecord record)
    {
        if (record.IsEmpty(MentionTime))
        {
            return null;
        }

        if (GdeltTime.Instant(record.Utf8(MentionTime)) is { } instant)
        {
            return instant;
        }

        record.KeepUnread(MentionTime, "a time as 20150218230000");
        return null;
    }

    /// <summary>The language of the original: <c>srclc:fra; eng:Moses 2.1.1</c>. The code has three letters (ISO 639-2).</summary>
    private static LanguageTag Language(SourceRecord record)
    {
        foreach (var part in (record.Text(Translation) ?? "").Split(';', StringSplitOptions.TrimEntries))
        {
            if (part.StartsWith("srclc:", StringComparison.OrdinalIgnoreCase) && Iso639(part[6..]) is { } tag)
            {
                return tag;
            }
        }

        if (!record.IsEmpty(Translation))
        {
            record.Keep(Translation);
        }

        return default;
    }

    private static LanguageTag? Iso639(string code) => LanguageTag.TryParse(LanguageCodes.ToTwoLetters(code), out var tag) ? tag : null;
}
