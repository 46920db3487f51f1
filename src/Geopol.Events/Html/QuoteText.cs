namespace Geopol.Events;

/// <summary>Writes a quotation with its language, its translator, and the quotation that it translates.</summary>
internal static class QuoteText
{
    // A quotation of a quotation ... is nested as deep as a claim may be. Readers need few steps.
    private const int Steps = 4;

    internal static void Write(HtmlWriter html, Quote quote)
    {
        html.Begin("figure");
        var step = quote;
        for (var i = 0; i < Steps && step is not null; i++, step = step.TranslationOf)
        {
            WriteStep(html, step, isOriginal: i > 0 && step.TranslationOf is null);
        }

        html.End();
    }

    private static void WriteStep(HtmlWriter html, Quote quote, bool isOriginal)
    {
        if (quote.Text is { } text)
        {
            IsolatedText.WriteLanguage(html.Begin("blockquote").Attribute("dir", "auto"), quote.Language).Text(text).End();
        }

        var words = CodeWords.Joined(
        [
            isOriginal ? "original" : "",
            quote.Kind.IsAbsent ? "" : CodeWords.Of(quote.Kind.Text),
            LanguageWords.Of(quote.Language, default, quote.Translator),
            quote.Text is null ? "words not available" : "",
        ]);
        if (words.Length > 0)
        {
            html.Begin("p", "geopol-muted");
            IsolatedText.Write(html, words);
            html.End();
        }
    }
}
