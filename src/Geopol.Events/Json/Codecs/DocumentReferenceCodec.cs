namespace Geopol.Events;

/// <summary><see cref="DocumentReference"/> on the wire.</summary>
internal readonly struct DocumentReferenceCodec : ICodec<DocumentReference>
{
    public static ReadOnlySpan<string> Members => Names;

    public static DocumentReference? Read(ref WireReader r)
    {
        if (!r.BeginNested(out var o, Members))
        {
            return null;
        }

        Instant? accessed = null;
        string? archiveUrl = null, locator = null, url = null;
        Identifiers id = default;
        LanguageTag language = default, translatedFrom = default;
        Edtf published = default;
        Actor? publisher = null;
        LocalizedText title = default;
        Translator translator = default;
        while (r.Next(ref o))
        {
            if (r.Is("accessed"u8)) accessed = r.Instant();
            else if (r.Is("archiveUrl"u8)) archiveUrl = r.Text();
            else if (r.Is("id"u8)) id = r.Ids();
            else if (r.Is("language"u8)) language = r.Code<LanguageTag>();
            else if (r.Is("locator"u8)) locator = r.Text();
            else if (r.Is("published"u8)) published = r.Edtf();
            else if (r.Is("publisher"u8)) publisher = r.Object<Actor, ActorCodec>();
            else if (r.Is("title"u8)) title = r.Localized();
            else if (r.Is("translatedFrom"u8)) translatedFrom = r.Code<LanguageTag>();
            else if (r.Is("translator"u8)) translator = r.Code<Translator>();
            else if (r.Is("url"u8)) url = r.Text();
            else r.Unknown(ref o);
        }

        if (!r.End(ref o))
        {
            return null;
        }

        return new DocumentReference
        {
            Accessed = accessed,
            ArchiveUrl = archiveUrl,
            Id = id,
            Language = language,
            Locator = locator,
            Published = published,
            Publisher = publisher,
            Title = title,
            TranslatedFrom = translatedFrom,
            Translator = translator,
            Url = url,
            Unknown = o.Unknown,
        };
    }

    public static void Write(ref WireWriter w, DocumentReference value)
    {
        var outer = w.Begin(value.Unknown);
        w.Instant("accessed"u8, value.Accessed);
        w.Text("archiveUrl"u8, value.ArchiveUrl);
        w.Ids("id"u8, value.Id);
        w.Code("language"u8, value.Language);
        w.Text("locator"u8, value.Locator);
        w.Value("published"u8, value.Published);
        w.Object<Actor, ActorCodec>("publisher"u8, value.Publisher);
        w.Localized("title"u8, value.Title);
        w.Code("translatedFrom"u8, value.TranslatedFrom);
        w.Code("translator"u8, value.Translator);
        w.Text("url"u8, value.Url);
        w.End(outer);
    }

    private static readonly string[] Names =
    [
        "accessed", "archiveUrl", "id", "language", "locator", "published", "publisher", "title", "translatedFrom",
        "translator", "url",
    ];
}
