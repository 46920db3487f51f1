namespace Geopol.Events.Tests;

/// <summary>The notebooks in the documentation run, and their stored outputs are those of the library of today.</summary>
[Collection(nameof(GuideTests))]
public sealed class StoredNotebookTests
{
    public static TheoryData<string> Notebooks => [.. NotebookCell.Notebooks];

    [Theory]
    [MemberData(nameof(Notebooks))]
    public async Task Cells_RunInOrder_GiveTheStoredOutputs(string notebook)
    {
        var cells = NotebookCell.CellsOf(notebook).Where(static cell => cell.IsCode).Skip(1).ToList();
        var actual = new List<(string, string, string)>();
        using (var script = new NotebookScript(Repository.At("docs", "notebooks")))
        {
            foreach (var cell in cells)
            {
                var (console, value) = await script.Run(cell.Source);
                actual.Add((cell.Id, console, value is null ? "" : HtmlOf(value)));
            }
        }

        Assert.Equal(cells.Select(static cell => (cell.Id, cell.Console, string.Concat(cell.Html))), actual);
    }

    [Theory]
    [MemberData(nameof(Notebooks))]
    public void FirstCodeCell_OfANotebook_LoadsThePackage(string notebook)
    {
        var first = NotebookCell.CellsOf(notebook).First(static cell => cell.IsCode);

        Assert.Equal("#r \"nuget: Geopol.Events\"", first.Source);
        Assert.Contains("<strong>Installed Packages</strong><ul><li><span>Geopol.Events, ", Assert.Single(first.Html), StringComparison.Ordinal);
    }

    // An output of another kind would be an error, or a value that has no HTML of its own.
    [Theory]
    [MemberData(nameof(Notebooks))]
    public void StoredOutputs_OfANotebook_AreThoseOfOneRunWithoutErrors(string notebook)
    {
        var cells = NotebookCell.CellsOf(notebook).Where(static cell => cell.IsCode).ToList();

        Assert.Equal(Enumerable.Range(1, cells.Count), cells.Select(static cell => cell.Run));
        Assert.All(cells, static cell => Assert.Empty(cell.Others));
        Assert.All(cells, static cell => Assert.True(cell.Console.Length > 0 || cell.Html.Count > 0, $"The cell {cell.Id} shows nothing."));
    }

    [Fact]
    public void StoredOutput_OfTheStances_IsWhatTheSentencesSay() => Assert.Equal(
        """
        DPRK to sell munitions to Russia
          Financial Times hedges
          ODNI hedges
          Jake Sullivan hedges
          White House affirms
          DPRK denies
        DPRK to sell arms to the Wagner Group in 2022-11
          White House affirms
          Korean Central News Agency denies

        """.ReplaceLineEndings("\n"),
        NotebookCell.CellsOf("who-said-what").Single(static cell => cell.Id == "stance").Console);

    private static string HtmlOf(object value) => value switch
    {
        Claim claim => claim.ToHtml(),
        Proposition proposition => proposition.ToHtml(),
        ClaimTable table => table.ToHtml(),
        _ => $"{value.GetType()} isn't a type that a notebook shows as a card or a table.",
    };
}
