namespace Geopol.Events.Docs;

/// <summary>A page that is generated from tables, completely or in part.</summary>
/// <param name="Path">The path in the repository, with slashes.</param>
/// <param name="TextFrom">Takes the current text of the page and returns the new text; hand-written parts stay as they are.</param>
internal sealed record GeneratedPage(string Path, Func<string, string> TextFrom)
{
    /// <summary>All generated pages.</summary>
    internal static IReadOnlyList<GeneratedPage> All { get; } =
    [
        Whole("actor-registry", ActorRegistryPage.Text),
        Whole("cameo", CodePages.Cameo),
        Whole("goods", CodePages.Goods),
        Whole("issue-codes", IssueCodesPage.Text),
        Whole("lexicon", LexiconPage.Text),
        Whole("plover", CodePages.Plover),
        Whole("senses", VerbSensesPage.Text),
        Whole("time-phrases", TimePhrasePage.Text),
        Whole("yardsticks", YardsticksPage.Text),
        new(PathOf("edtf"), EdtfPage.TextFrom),
        new(PathOf("factuality"), FactualityPage.TextFrom),
        new(PathOf("wire-format"), WireReferencePage.TextFrom),
    ];

    private static GeneratedPage Whole(string name, Func<string> text) => new(PathOf(name), _ => text());

    private static string PathOf(string name) => $"docs/reference/{name}.md";
}
