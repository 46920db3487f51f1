using System.Text;

namespace Geopol.Events.Tests.Interop;

/// <summary>ICEWS: rows made by hand with their sentences, and faults of real files.</summary>
public class IcewsTests
{
    private const string Header = "Event ID\tEvent Date\tSource Name\tSource Sectors\tSource Country\tEvent Text\tCAMEO Code\tIntensity\tTarget Name\tTarget Sectors\tTarget Country\tStory ID\tSentence Number\tPublisher\tCity\tDistrict\tProvince\tCountry\tLatitude\tLongitude\n";

    public static TheoryData<string, string> Rows() =>
        [.. File.ReadLines(ImportTesting.Path("icews", "events.tsv")).Skip(1).Select(static line => (line[..line.LastIndexOf('\t')], line[(line.LastIndexOf('\t') + 1)..]))];

    [Theory]
    [MemberData(nameof(Rows))]
    public async Task Read_Row_SaysItsSentence(string row, string sentence)
    {
        var result = Assert.Single(await ReadAsync(row + "\n"));
        Assert.Empty(result.Issues);
        Assert.Equal(sentence, result.Value!.ToString(), ignoreCase: true);
    }

    [Fact]
    public async Task Read_AllRows_AreSoundAndAccountedFor()
    {
        var import = IcewsReader.ReadAsync(Stream(string.Concat(Rows().Select(static row => row.Data.Item1 + "\n"))), cancellationToken: TestContext.Current.CancellationToken);
        var claims = (await import.ToListAsync()).Select(static result => result.Value!).ToList();
        Assert.Equal(30, claims.Count);
        ImportTesting.AssertSound(claims);
        ImportTesting.AssertSums(import.GetLosses());
    }

    [Fact]
    public async Task Read_SectorsAndPlaces_AreKeptWhole()
    {
        var claim = (await ReadAsync(Rows().First().Data.Item1 + "\n"))[0].Value!;
        var police = ((Interaction)claim.Proposition.Event).Agents[0].Actor!;
        Assert.Equal(["icews-sector:Government", "icews-sector:Police"], police.Sectors.Select(static id => id.ToString()).Order(StringComparer.Ordinal));
        var where = claim.Proposition.Event.Where!;
        Assert.Equal(("Delhi", "National Capital Territory of Delhi", "IN"), (where.Names.Main, where.Within!.Names.Main, where.Country!.Id[0].Value));
        Assert.Equal("icews-story:s1", claim.Attribution[0].Document!.Id[0].ToString());
    }

    [Theory]
    [InlineData("13y", "GE7101")]
    [InlineData("19", null)]
    public async Task Read_Code_KnownOrIssue(string code, string? issue)
    {
        var result = Assert.Single(await ReadAsync($"1\t2018-01-01\tRussia\t\tRussian Federation\t\t{code}\t\tUkraine\t\tUkraine\t\t\t\t\t\t\t\t\t\n"));
        Assert.Equal(issue, result.Issues.Count > 0 ? result.Issues[0].Code : null);
    }

    [Fact]
    public async Task Read_WrongIntensity_KeptWithIssue()
    {
        var result = Assert.Single(await ReadAsync("1\t2018-01-01\tRussia\t\tRussian Federation\t\t190\t-9.0\tUkraine\t\tUkraine\t\t\t\t\t\t\t\t\t\n"));
        Assert.Equal(("GE7104", "$.Intensity"), (result.Issues[0].Code, result.Issues[0].Path));
        Assert.Equal("""{"icews":{"Intensity":"-9.0"}}""", result.Value!.Extra.ToString());
    }

    private static MemoryStream Stream(string rows) => new(Encoding.UTF8.GetBytes(Header + rows));

    private static Task<List<ReadResult<Claim>>> ReadAsync(string rows) => IcewsReader.ReadAsync(Stream(rows), cancellationToken: TestContext.Current.CancellationToken).ToListAsync();
}
