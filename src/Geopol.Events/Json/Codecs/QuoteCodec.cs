namespace Geopol.Events;

/// <summary><see cref="Quote"/> on the wire.</summary>
internal readonly struct QuoteCodec : ICodec<Quote>
{
    public static ReadOnlySpan<string> Members => Names;

    public static Quote? Read(ref WireReader r)
    {
        if (!r.BeginNested(out var o, Members))
        {
            return null;
        }

        QuoteKind kind = default;
        LanguageTag language = default;
        string? text = null;
        Quote? translationOf = null;
        Translator translator = default;
        while (r.Next(ref o))
        {
            if (r.Is("kind"u8)) kind = r.Code<QuoteKind>();
            else if (r.Is("language"u8)) language = r.Code<LanguageTag>();
            else if (r.Is("text"u8)) text = r.Text();
            else if (r.Is("translationOf"u8)) translationOf = r.Object<Quote, QuoteCodec>();
            else if (r.Is("translator"u8)) translator = r.Code<Translator>();
            else r.Unknown(ref o);
        }

        if (!r.Has(ref o, text is not null, "text") || !r.End(ref o))
        {
            return null;
        }

        return new Quote
        {
            Kind = kind,
            Language = language,
            Text = text!,
            TranslationOf = translationOf,
            Translator = translator,
            Unknown = o.Unknown,
        };
    }

    public static void Write(ref WireWriter w, Quote value)
    {
        var outer = w.Begin(value.Unknown);
        w.Code("kind"u8, value.Kind);
        w.Code("language"u8, value.Language);
        w.Text("text"u8, value.Text);
        w.Object<Quote, QuoteCodec>("translationOf"u8, value.TranslationOf);
        w.Code("translator"u8, value.Translator);
        w.End(outer);
    }

    private static readonly string[] Names =
    [
        "kind", "language", "text", "translationOf", "translator",
    ];
}
