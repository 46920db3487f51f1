using System.Text.RegularExpressions;

namespace Geopol.Events.Tests.Interop;

/// <summary>Compares the pages of the formats with the columns that the readers know.</summary>
public partial class FormatPageTests
{
    [Fact]
    public void GdeltPage_ListsEachColumnOnce() => AssertLists("gdelt.md", GdeltColumns.Table, GdeltMentionColumns.Table);

    [Fact]
    public void IcewsPage_ListsEachColumnOnce() => AssertLists("icews.md", IcewsColumns.Table);

    [Fact]
    public void PloverPage_ListsEachFieldOnce() => AssertLists("plover.md", PloverColumns.Table);

    [Fact]
    public void PolecatPage_ListsEachColumnOnce() => AssertLists("polecat.md", PolecatColumns.Table);

    [Fact]
    public void FollowTheMoneyPage_ListsEachPropertyOnce() => AssertLists("ftm.md", FtmColumns.Table);

    [Fact]
    public void IssuePage_ListsEachCode()
    {
        var page = File.ReadAllText(Repository.At("docs", "reference", "import-issues.md"));
        Assert.Equal(
            ImportFault.All.Select(static fault => $"| `{fault.Code}` | {fault.Severity.ToString().ToLowerInvariant()} | {fault.Meaning} |"),
            page.Split('\n').Where(static line => line.StartsWith("| `GE7", StringComparison.Ordinal)));
    }

    [Fact]
    public void SipriPage_ListsEachColumnOnce() => AssertLists("sipri.md", SipriRegisterFormat.Table, SipriDealsFormat.Table);

    [Fact]
    public void StixPage_ListsEachPropertyOnce() => AssertLists("stix.md", StixColumns.Table);

    [Fact]
    public async Task StixPage_NamesTheExtensionTheNamespaceAndTheNumbersOfTheCorpus()
    {
        var page = await File.ReadAllTextAsync(Repository.At("docs", "formats", "stix.md"), TestContext.Current.CancellationToken);

        Assert.Contains($"`{StixExtension.Id}`", page, StringComparison.Ordinal);
        Assert.Contains($"`{StixId.Namespace}`", page, StringComparison.Ordinal);
        var import = StixReader.ReadAsync(new MemoryStream(await StixTesting.WriteAsync(ReferenceCorpus.All.Select(static statement => statement.Claim))), cancellationToken: TestContext.Current.CancellationToken);
        await import.ToListAsync();
        Assert.Contains($"// {import.GetLosses()}\n", page, StringComparison.Ordinal);
    }

    /// <summary>The tables of the page have the columns of the format in their first cells, each once.</summary>
    private static void AssertLists(string page, params ColumnTable[] tables)
    {
        var sections = File.ReadAllText(Repository.At("docs", "formats", page)).Split("\n## Columns")[1..];
        Assert.Equal(tables.Length, sections.Length);
        foreach (var (section, table) in sections.Zip(tables))
        {
            var listed = FirstCell().Matches(section).SelectMany(static cell => cell.Groups[1].Value.Split(", ")).Where(static name => name != "column").ToList();
            Assert.Equal(table.Columns.Select(static column => column.Name).Order(StringComparer.Ordinal), listed.Order(StringComparer.Ordinal));
        }
    }

    [GeneratedRegex(@"^\| ([A-Za-z][^|]*?) \|", RegexOptions.Multiline)]
    private static partial Regex FirstCell();
}
