namespace Geopol.Events.Interop;

/// <summary>The columns of GDELT's mentions, after the codebook of the event database 2.0 (2015).</summary>
internal static class GdeltMentionColumns
{
    public static readonly Column Id = new("GLOBALEVENTID", ColumnFate.Mapped, "extraction.id, and the event at hand") { IsRequired = true };
    public static readonly Column EventTime = new("EventTimeDate", ColumnFate.Extra, "When GDELT first recorded the event: no member.");
    public static readonly Column MentionTime = new("MentionTimeDate", ColumnFate.Mapped, "attribution[0].document.accessed");
    public static readonly Column Type = new("MentionType", ColumnFate.Mapped, "whether the identifier is an address, a DOI or a citation");
    public static readonly Column Source = new("MentionSourceName", ColumnFate.Mapped, "attribution[0].sources[0]");
    public static readonly Column DocumentId = new("MentionIdentifier", ColumnFate.Mapped, "attribution[0].document: url, id or title") { IsRequired = true };
    public static readonly Column Sentence = new("SentenceID", ColumnFate.Mapped, "attribution[0].document.locator");
    public static readonly Column Offset1 = new("Actor1CharOffset", ColumnFate.Extra, "A position of the coder, not of the document: no member.");
    public static readonly Column Offset2 = new("Actor2CharOffset", ColumnFate.Extra, "A position of the coder, not of the document: no member.");
    public static readonly Column ActionOffset = new("ActionCharOffset", ColumnFate.Extra, "A position of the coder, not of the document: no member.");
    public static readonly Column InRaw = new("InRawText", ColumnFate.Extra, "Whether the event was found without cleaning the text: no member.");
    public static readonly Column Certainty = new("Confidence", ColumnFate.Mapped, "extraction.confidence");
    public static readonly Column Length = new("MentionDocLen", ColumnFate.Extra, "The length of the document: no member.");
    public static readonly Column Tone = new("MentionDocTone", ColumnFate.Extra, "The tone of the document: no member.");
    public static readonly Column Translation = new("MentionDocTranslationInfo", ColumnFate.Squeezed, "attribution[0].document.translatedFrom and translator; the engine's name is lost");
    public static readonly Column Extras = new("Extras", ColumnFate.Extra, "Reserved by GDELT.");

    public static ColumnTable Table { get; } = new(Id, EventTime, MentionTime, Type, Source, DocumentId, Sentence, Offset1, Offset2, ActionOffset, InRaw, Certainty, Length, Tone, Translation, Extras);

    public static ColumnBinding Positions { get; } = ColumnBinding.OfPositions(Table, Table.Columns);
}
