namespace Geopol.Events.Tests;

/// <summary>The attribution links from which the attributions of the reference corpus are built.</summary>
internal static class CorpusChain
{
    /// <summary>The outlet that published the piece that the recorder has. It is always the outermost link.</summary>
    internal static AttributionLink Outlet { get; } = AttributionLink.Report(CorpusActors.NewsReadOnline) with
    {
        On = EventTime.Of(CorpusTimes.PiecePublished),
        Document = new()
        {
            Url = "https://de.newsreadonline.com/2023/09/09/nordkorea-konnte-sich-mit-dem-kreml-auf-waffenlieferungen-einigen-ft",
            Publisher = CorpusActors.NewsReadOnline,
            Published = CorpusTimes.PiecePublished,
            Language = LanguageTag.German,
            // The original is Ukrainian or Russian. The narrowest tag that includes both is the tag of the East Slavic languages.
            TranslatedFrom = LanguageTag.Parse("zle"),
            Translator = Translator.Machine,
        },
        Marks =
        [
            Mark.Inferred("document.translatedFrom", "The spelling of the names and the faults of the German."),
            Mark.Inferred("document.translator", "The faults of the German are those of a machine."),
        ],
    };

    internal static AttributionLink OutletPresupposes { get; } = Outlet with { Act = SpeechAct.Presuppose };

    /// <summary>The paper on which the piece is based.</summary>
    internal static AttributionLink Paper { get; } = AttributionLink.Report(CorpusActors.FinancialTimes) with
    {
        Document = new() { Publisher = CorpusActors.FinancialTimes, Published = CorpusTimes.PaperPublished },
        Marks = [Mark.Inferred("document.published", "The piece gives no date of the paper; the article that it rests on is known.")],
    };

    internal static AttributionLink PaperSuggests { get; } = Paper with { Act = SpeechAct.Suggest };

    internal static AttributionLink PaperRecalls { get; } = Paper with { Act = SpeechAct.Recall };

    /// <summary>The report of the paper, with a date that the recorder added.</summary>
    internal static AttributionLink PaperDated { get; } = Paper with
    {
        On = EventTime.Of(CorpusTimes.PaperPublished),
        Wording = CorpusWording.Verb("report"),
        Marks = [.. Paper.Marks, Mark.Inferred("on", "The day on which the article appeared.")],
    };

    internal static AttributionLink Experts { get; } = new()
    {
        Sources = [CorpusActors.Experts],
        Act = SpeechAct.Assess,
        Naming = SourceNaming.Unnamed,
        Marks = [Mark.Inferred("sources[0].affiliations", "Others who wrote on the same assessment name them.")],
    };

    /// <summary>The link of the experts, for a sentence that begins with the experts.</summary>
    internal static AttributionLink ExpertsAssess { get; } = Experts with { Wording = CorpusWording.Verb("assess") };

    internal static AttributionLink WhiteHouse { get; } = new()
    {
        Sources = [CorpusActors.WhiteHouse],
        Act = SpeechAct.Say,
        On = CorpusTimes.Recently,
        Marks = [Mark.Inferred("on.edtf", "The day of the briefing at which the warning was given.")],
    };

    internal static AttributionLink Sullivan { get; } = new()
    {
        Sources = [CorpusActors.JakeSullivan],
        Capacity = LocalizedText.Of(LanguageTag.English, "national security adviser to the US president"),
        Act = SpeechAct.Say,
        On = EventTime.At("2023-09-05"),
        Marks = [Mark.Inferred("on", "The day of the briefing at which he said it.")],
    };

    /// <summary>Returns words that the piece has in quotation marks. They are verbatim, as far as a translation can be.</summary>
    internal static Quote Quoted(string germanText) => Excerpted(germanText) with { Kind = QuoteKind.Verbatim };

    /// <summary>
    /// Returns words that the piece attributes to a source without quotation marks. It is unknown how close they are to the words of the source.
    /// </summary>
    internal static Quote Excerpted(string germanText) => new()
    {
        Text = germanText,
        Language = LanguageTag.German,
        Translator = Translator.Machine,
    };
}
