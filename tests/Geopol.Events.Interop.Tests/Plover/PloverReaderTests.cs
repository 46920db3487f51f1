using System.Text;
using Geopol.Events.Json;
using Geopol.Events.Ontologies;
using Geopol.Events.Registry;
using Geopol.Events.Validation;

namespace Geopol.Events.Tests.Interop;

/// <summary>PLOVER's records in: the gold records, records as sentences, and faults.</summary>
public class PloverReaderTests
{
    private const string Source = ", per OEDA team from CAMEO 1.1b3 manual";
    private static readonly Lazy<Task<List<ReadResult<Claim>>>> gold = new(GoldAsync);

    public static TheoryData<string, string> Sentences() => [.. ImportTesting.Rows("plover", "sentences.tsv").Select(static row => (row[0], row[1]))];

    public static TheoryData<string, string> Matters() => [.. ImportTesting.Rows("plover", "matters.tsv").Select(static row => (row[0], row[1]))];

    [Theory]
    [MemberData(nameof(Sentences))]
    public async Task Read_GoldRecord_SaysItsSentence(string id, string sentence)
    {
        var claims = (await gold.Value).Select(static result => result.Value).OfType<Claim>();
        Assert.Equal(sentence + Source, Assert.Single(claims, claim => claim.Extraction!.Id == "PLOVER-GSR01-" + id).ToPlainSentence(), ignoreCase: true);
    }

    [Theory]
    [MemberData(nameof(Matters))]
    public async Task Read_CodedRecord_SameMatterAsSentence(string record, string sentence)
    {
        var claim = Assert.Single(await ReadAsync(record)).Value!;
        Assert.Equal(ActorRegistry.Default.Reconcile(Claim.Parse(sentence)).Claim.Proposition.MatterKey, claim.Proposition.MatterKey);
    }

    [Fact]
    public async Task Read_GoldFile_EachRecordIsASoundClaimOrAnIssue()
    {
        await using var file = Gold();
        var import = PloverReader.ReadAsync(file);
        var results = await import.ToListAsync();
        Assert.Equal(323, results.Count);
        Assert.Equal("GE7106", Assert.Single(Assert.Single(results, static result => result.Value is null).Issues).Code);
        ImportTesting.AssertSound([.. results.Select(static result => result.Value).OfType<Claim>()]);
        var losses = import.GetLosses();
        ImportTesting.AssertSums(losses);
        Assert.Equal((323, 322, 1), (losses.Records, losses.Claims, losses.WithoutClaim));
// The record that documents the file has ten members, and states nothing.
        Assert.Equal(10, losses.Columns.Sum(static column => column.Dropped));
    }

    [Fact]
    public async Task Read_GoldFile_ReportsItsFaults()
    {
        var issues = (await gold.Value).Where(static result => result.IsRead).SelectMany(static result => result.Issues).ToList();
        Assert.Equal("Another record has the id 'PLOVER-GSR01-COERCE-0004'. Both are claims.", Assert.Single(issues, static issue => issue.Code == "GE7104").Message);
        Assert.Equal("'diplomatic' isn't a list of actors, such as [{\"code\":\"USA\"}]. The value is kept in extra.plover.", Assert.Single(issues, static issue => issue.Code == "GE7102").Message);
        var codes = issues.Where(static issue => issue.Path is "$.source" or "$.recipient" && issue.Code == "GE7103").Select(static issue => issue.Message[1..4]).Distinct().Order(StringComparer.Ordinal);
        Assert.Equal(["ITL", "JAP", "VTN"], codes);
    }

    [Theory]
    [InlineData("negation", "Russia did not attack Ukraine with drones")]
    [InlineData("future", "Russia will attack Ukraine with drones")]
    [InlineData("hypothetical", "Russia may attack Ukraine with drones")]
    [InlineData("historical", "Russia attacked Ukraine with drones")]
    public async Task Read_AuxiliaryMode_IsTenseModalityOrPolarity(string mode, string sentence)
    {
        var claim = Assert.Single(await ReadAsync($$"""{"id":"1","source":[{"code":"RUS"}],"recipient":[{"code":"UKR"}],"event":"ASSAULT","mode":["drone","{{mode}}"]}""")).Value!;
        Assert.Equal(sentence, claim.ToString());
    }

    [Theory]
    [InlineData("""{"id":"1","event":"ATTACK"}""", "GE7101", "$.event")]
    [InlineData("""{"id":"1"}""", "GE7101", "$.event")]
    [InlineData("""{"id":"1","event":"AID","date":"2024-02-30"}""", "GE7102", "$.date")]
    [InlineData("""{"id":"1","event":"AID","date":"2024-02-03","enddate":"2024-02-01"}""", "GE7102", "$.enddate")]
    [InlineData("""{"id":"1","event":"AID","source":"USA"}""", "GE7102", "$.source")]
    [InlineData("""{"id":"1","event":"AID","event_loc":"Kyiv"}""", "GE7102", "$.event_loc")]
    [InlineData("""{"id":"1","event":"AID","mode":"aerial"}""", "GE7103", "$.mode")]
    [InlineData("""{"id":"1","event":"AID","context":["refugee"]}""", "GE7103", "$.context")]
    [InlineData("""{"id":"1","event":"AID","has_event":false}""", "GE7106", "$.event")]
    [InlineData("""{"id":"1","event":"AID","cite_info":"BBC"}""", "GE7102", "$.cite_info")]
    public async Task Read_Fault_IssueAtItsField(string record, string code, string path)
    {
        var issue = Assert.Single(Assert.Single(await ReadAsync(record)).Issues);
        Assert.Equal((code, path), (issue.Code, issue.Path));
    }

    [Fact]
    public void Sentences_EachTypeAndModeOfPlover_HasOne()
    {
        var rows = new PloverSentences().All.ToLookup(static row => (row[0], row[1]));
        foreach (var type in PloverOntology.Types)
        {
            Assert.True(rows.Contains((type.Type.Text, "-")), type.ToString());
            Assert.All(type.Modes, mode => Assert.True(rows.Contains((type.Type.Text, mode.Text)), $"{type} {mode}"));
        }

        Assert.All(rows.SelectMany(static row => row), static row => Assert.DoesNotContain(Claim.Parse(row[3]).Check(), static issue => issue.Severity == IssueSeverity.Error));
    }

    [Fact]
    public async Task Read_EachTypeAndMode_HasNoActorOfTheSentencesLeft()
    {
        foreach (var row in new PloverSentences().All)
        {
            var record = $$"""{"id":"1","source":[{"code":"PER"}],"recipient":[{"code":"KEN"}],"event":"{{row[0]}}","mode":["{{row[1].Trim('-')}}"],"context":["{{row[2].Trim('-')}}"]}""";
            var claim = Assert.Single(await ReadAsync(record)).Value!;
            Assert.DoesNotContain("Spain", ClaimJson.Serialize(claim), StringComparison.Ordinal);
            Assert.DoesNotContain("France", ClaimJson.Serialize(claim), StringComparison.Ordinal);
            Assert.Contains("Peru", claim.ToString(), StringComparison.Ordinal);
        }
    }

    private static FileStream Gold() => File.OpenRead(ImportTesting.Path("plover-gold", "PLOVER_GSR_CAMEO.json"));

    private static async Task<List<ReadResult<Claim>>> GoldAsync()
    {
        await using var file = Gold();
        return await PloverReader.ReadAsync(file).ToListAsync();
    }

    [Fact]
    public async Task Read_ExampleOfThePage_SaysItsSentence()
    {
        var page = await File.ReadAllTextAsync(Repository.At("docs", "formats", "plover.md"), TestContext.Current.CancellationToken);
        var example = page.Split("```json\n")[1].Split("\n```\n\n> ");
        Assert.Equal(example[1].Split('\n')[0], (await ReadAsync(example[0]))[^1].Value!.ToString());
    }

    private static Task<List<ReadResult<Claim>>> ReadAsync(string text) => PloverReader.ReadAsync(new MemoryStream(Encoding.UTF8.GetBytes(text))).ToListAsync();
}
