using System.Text.RegularExpressions;

namespace Geopol.Events.Tests;

/// <summary>
/// Comments, messages and pages are in plain English, as far as a program can see it: they have none of the words in <c>replaced-words.tsv</c>, and a
/// sentence begins with its subject.
/// </summary>
public sealed partial class PlainEnglishTests
{
    // These pages quote data: the lexicon, names of actors, official names of goods and codes.
    private static readonly HashSet<string> PagesOfData = ["actor-registry.md", "cameo.md", "edtf.md", "goods.md", "lexicon.md", "senses.md", "time-phrases.md"];

    [Theory]
    [InlineData("src")]
    [InlineData("tests")]
    [InlineData("eng")]
    public void Comments_OfTheCode_AreInPlainEnglish(string folder) => AssertPlain(SourcesIn(folder).SelectMany(static file => PlainText.CommentsOf(file.Name, file.Text)));

    [Theory]
    [InlineData("src")]
    [InlineData("eng")]
    public void Messages_OfTheCode_AreInPlainEnglish(string folder) => AssertPlain(SourcesIn(folder).SelectMany(static file => PlainText.MessagesOf(file.Name, file.Text)));

    [Fact]
    public void Pages_OfTheRepository_AreInPlainEnglish() => AssertPlain(
        FilesIn("docs", "*.md").Where(static path => !PagesOfData.Contains(Path.GetFileName(path))).Concat(Directory.EnumerateFiles(Repository.At(), "*.md"))
            .Select(static path => PlainText.OfPage(NameOf(path), File.ReadAllText(path))));

    [Fact]
    public void Texts_OfTheNotebooks_AreInPlainEnglish() => AssertPlain(
        NotebookCell.Notebooks.SelectMany(static notebook => NotebookCell.CellsOf(notebook).Where(static cell => !cell.IsCode).Select(cell => PlainText.OfPage($"{notebook}.ipynb, {cell.Id}", cell.Source))));

    [Theory]
    [InlineData("// A value behind the limit.", 1)]
    [InlineData("/// <summary>What is read.</summary>", 1)]
    [InlineData("var a = 1; // That is all. One too many.", 2)]
    [InlineData("// The word `behind`, \"nobody\" and <c>grave</c> are quoted. EU stands for European Union.", 0)]
    [InlineData("/* Whatever comes first. Onerous. Thatcher. */", 0)]
    [InlineData("// The first line ends.\n// Of which one is wrong.", 1)]
    [InlineData("const string Url = \"x // behind\";", 0)]
    public void FaultsOf_AComment_AreCounted(string code, int expected) => Assert.Equal(expected, PlainText.CommentsOf("test", code).SelectMany(FaultsOf).Count());

    [Theory]
    [InlineData("Fail(\"What stands here is wrong.\");", 2)]
    [InlineData("Fail($\"The {nobody} isn't known. Give {behind} a name.\");", 0)]
    [InlineData("Fail(\"nobody knows\");", 0)]
    public void FaultsOf_AMessage_AreCounted(string code, int expected) => Assert.Equal(expected, PlainText.MessagesOf("test", code).SelectMany(FaultsOf).Count());

    private static void AssertPlain(IEnumerable<PlainText> texts)
    {
        var all = texts.ToList();
        Assert.NotEmpty(all);
        var faults = all.SelectMany(FaultsOf).ToList();
        Assert.True(faults.Count == 0, $"{faults.Count} places:\n{string.Join('\n', faults.Take(100))}");
    }

    private static IEnumerable<string> FaultsOf(PlainText text) =>
        text.Paragraphs.SelectMany(paragraph => ReplacedWord.All.Where(word => word.IsIn(paragraph)).Select(word => $"{text.Origin}: write '{word.Instead}' instead of '{word.Word}': {paragraph}"))
            .Concat(text.Sentences.Where(static sentence => BadBeginning().IsMatch(sentence)).Select(sentence => $"{text.Origin}: begin with the subject: {sentence}"));

    private static IEnumerable<(string Name, string Text)> SourcesIn(string folder) => FilesIn(folder, "*.cs").Select(static path => (NameOf(path), File.ReadAllText(path)));

    private static IEnumerable<string> FilesIn(string folder, string pattern) => Directory.EnumerateFiles(Repository.At(folder), pattern, SearchOption.AllDirectories)
        .Where(static path => !path.Split(Path.DirectorySeparatorChar).Any(static part => part is "bin" or "obj" or "node_modules"));

    private static string NameOf(string path) => Path.GetRelativePath(Repository.At(), path);

    [GeneratedRegex(@"^(What|That|One|Of which)\b")]
    private static partial Regex BadBeginning();
}
