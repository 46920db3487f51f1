namespace Geopol.Events.Interop;

/// <summary>The fields of PLOVER's JSON records, with the names that version 0.5 had for them.</summary>
internal static class PloverColumns
{
    public static readonly Column Id = new("id", ColumnFate.Mapped, "extraction.id");
    public static readonly Column HasEvent = new("has_event", ColumnFate.Derivable, "the record has a type; a record with false is no claim");
    public static readonly Column Day = new("date", ColumnFate.Mapped, "proposition.event.when");
    public static readonly Column Time = new("time", ColumnFate.Extra, "extra.plover");
    public static readonly Column EndDay = new("enddate", ColumnFate.Mapped, "proposition.event.when: from the date to this day");
    public static readonly Column EndTime = new("endtime", ColumnFate.Extra, "extra.plover");
    public static readonly Column Source = new("source", ColumnFate.Mapped, "the source; sector and code are sectors of the actor; a name of the registry in place of the text is squeezed");
    public static readonly Column Recipient = new("recipient", ColumnFate.Mapped, "the target, in the same way") { OtherNames = ["target"] };
    public static readonly Column Type = new("event", ColumnFate.Mapped, "proposition.event.codings, and the event of the type's sentence; of several types, the first") { OtherNames = ["event_type"] };
    public static readonly Column Place = new("event_loc", ColumnFate.Mapped, "where");
    public static readonly Column EventText = new("event_text", ColumnFate.Extra, "extra.plover");
    public static readonly Column Quad = new("quad_code", ColumnFate.Extra, "extra.plover");
    public static readonly Column Scale = new("event_scale", ColumnFate.Extra, "extra.plover");
    public static readonly Column Mode = new("mode", ColumnFate.Mapped, "proposition.event.codings and plover.modes; the auxiliary modes are tense, modality and polarity") { OtherNames = ["event_mode"] };
    public static readonly Column Context = new("context", ColumnFate.Mapped, "proposition.event.contexts") { OtherNames = ["contexts"] };
    public static readonly Column Size = new("size", ColumnFate.Mapped, "the count taking-part of a protest; otherwise extra");
    public static readonly Column Dead = new("dead", ColumnFate.Mapped, "the count killed; extra, if the event has no counts");
    public static readonly Column Injured = new("injured", ColumnFate.Mapped, "the count injured; extra, if the event has no counts");
    public static readonly Column Arrested = new("arrested", ColumnFate.Mapped, "the count arrested; extra, if the event has no counts");
    public static readonly Column Link = new("link", ColumnFate.Extra, "extra.plover");
    public static readonly Column Words = new("text", ColumnFate.Mapped, "attribution[0].quotes[0].text");
    public static readonly Column TextInfo = new("text_info", ColumnFate.Extra, "extra.plover");
    public static readonly Column Citation = new("cite_info", ColumnFate.Mapped, "attribution[0]: publication, title, url, language; extraction.version; with other members, extra too");
    public static readonly Column Publication = new("publication", ColumnFate.Mapped, "attribution[0].sources[0]; a field of version 0.5");
    public static readonly Column Language = new("language", ColumnFate.Mapped, "attribution[0].document.language; a field of version 0.5");
    public static readonly Column Version = new("version", ColumnFate.Mapped, "extraction.version; a field of version 0.5");
    public static readonly Column Coder = new("coder", ColumnFate.Mapped, "extraction.system");
    public static readonly Column CodedDay = new("coded_date", ColumnFate.Extra, "extra.plover") { OtherNames = ["date_coded"] };
    public static readonly Column CodedTime = new("coded_time", ColumnFate.Extra, "extra.plover");
    public static readonly Column Comment = new("comment", ColumnFate.Extra, "extra.plover");
    public static readonly Column License = new("license", ColumnFate.Extra, "extra.plover; a field of version 0.5");
    public static readonly Column Copyright = new("copyright", ColumnFate.Extra, "extra.plover; a field of version 0.5");

    public static ColumnTable Table { get; } = new(
        Id, HasEvent, Day, Time, EndDay, EndTime, Source, Recipient, Type, Place, EventText, Quad, Scale, Mode, Context, Size, Dead, Injured, Arrested, Link, Words, TextInfo, Citation, Publication,
        Language, Version, Coder, CodedDay, CodedTime, Comment, License, Copyright);
}
