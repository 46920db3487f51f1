using System.Text;

namespace Geopol.Events.Tests.Interop;

/// <summary>FollowTheMoney: statements made by hand with their sentences, references, and faults.</summary>
public class FollowTheMoneyTests
{
    private static readonly string Things = File.ReadAllText(ImportTesting.Path("ftm", "things.json"));

    public static TheoryData<string, string> Statements() => [.. ImportTesting.Rows("ftm", "statements.tsv").Select(static row => (row[0], row[1]))];

    [Theory]
    [MemberData(nameof(Statements))]
    public async Task Read_Statement_SaysItsSentence(string statement, string sentence)
    {
        var result = (await ReadAsync(Things + statement))[^1];
        Assert.Empty(result.Issues);
        Assert.Equal(sentence, result.Value!.ToPlainSentence(), ignoreCase: true);
    }

    [Fact]
    public async Task Read_AllStatements_AreSoundAndAccountedFor()
    {
        // The entities come after the statements, which a file may do.
        var import = FollowTheMoneyReader.ReadAsync(Stream(string.Concat(Statements().Select(static row => row.Data.Item1 + "\n")) + Things));
        var results = await import.ToListAsync();
        var claims = results.Select(static result => result.Value).OfType<Claim>().ToList();
        Assert.Equal(30, claims.Count);
        // s9 has an amount without a currency, and the rules say so.
        ImportTesting.AssertSound([.. claims.Where(static claim => claim.Extraction!.Id != "s9")]);
        ImportTesting.AssertSums(import.GetLosses());
        Assert.All(results.Where(static result => result.Value is null), static result => Assert.Equal("GE7106", Assert.Single(result.Issues).Code));
    }

    [Fact]
    public async Task Read_Payment_NamesSchemaAndProperties()
    {
        var claim = (await ReadAsync(Things + Statements().First().Data.Item1))[^1].Value!;
        Assert.Equal(
            ["ftm Payment", "ftm Payment:payer", "ftm Payment:beneficiary", "ftm Payment:amount", "ftm Payment:currency", "ftm Payment:date"],
            claim.Proposition.Event.Codings.Select(static coding => coding.ToString()));
        Assert.Equal("ftm:alpha", ((Transfer)claim.Proposition.Event).Suppliers[0].Id[0].ToString());
    }

    [Fact]
    public async Task Read_DanglingReference_IdentifierWithIssue()
    {
        var result = Assert.Single(await ReadAsync("""{"id":"1","schema":"Ownership","properties":{"owner":["nobody"],"asset":["nothing"],"percentage":["51"]}}"""));
        Assert.Equal(["$.owner GE7105", "$.asset GE7105"], result.Issues.Select(static issue => $"{issue.Path} {issue.Code}"));
        Assert.Equal("ftm:nobody", ((Interaction)result.Value!.Proposition.Event).Agents[0].Actor!.Id[0].ToString());
        Assert.Equal("""{"ftm":{"percentage":"51"}}""", result.Value.Extra.ToString());
    }

    [Fact]
    public async Task Read_StreamThatCannotSeek_KnowsTheEntitiesBefore()
    {
        var statement = Statements().First().Data.Item1;
        var after = await FollowTheMoneyReader.ReadAsync(new PieceStream(Encoding.UTF8.GetBytes(statement + "\n" + Things), 7)).ToListAsync();
        Assert.Equal(["GE7105", "GE7105"], after[0].Issues.Select(static issue => issue.Code));
        var before = await FollowTheMoneyReader.ReadAsync(new PieceStream(Encoding.UTF8.GetBytes(Things + statement), 7)).ToListAsync();
        Assert.Empty(before[^1].Issues);
    }

    [Fact]
    public async Task Read_MoreEntitiesThanTheLimit_IssueOnce()
    {
        var results = await FollowTheMoneyReader.ReadAsync(Stream(Things + Statements().First().Data.Item1), new FollowTheMoneyOptions { MaxEntities = 1 }).ToListAsync();
        Assert.Single(results.SelectMany(static result => result.Issues), static issue => issue.Code == "GE7009" || issue.Message.Contains("MaxEntities", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("""{"id":"1","schema":"Horse","properties":{}}""", "GE7106", "$.schema")]
    [InlineData("""{"id":"1","schema":"Payment","properties":{"amount":["5"]}}""", "GE7101", "$.schema")]
    [InlineData("""{"schema":"Payment","properties":{"amount":["5"]}}""", "GE7101", "$.schema")]
    [InlineData("""{"id":"1","schema":"Event","properties":{"name":["Fair"],"date":["soon"]}}""", "GE7102", "$.date")]
    [InlineData("""{"id":"1","schema":"Event","properties":{"name":["Fair"],"startDate":["2023-05-02"],"endDate":["2023-05-01"]}}""", "GE7102", "$.endDate")]
    [InlineData("""{"id":"1","schema":"Event","properties":{"name":["Fair"]""", "GE7005", "$")]
    public async Task Read_Fault_IssueAtItsProperty(string entity, string code, string path)
    {
        var issue = Assert.Single(Assert.Single(await ReadAsync(entity)).Issues);
        Assert.Equal((code, path), (issue.Code, issue.Path));
    }

    private static MemoryStream Stream(string text) => new(Encoding.UTF8.GetBytes(text));

    [Fact]
    public async Task Read_ExampleOfThePage_SaysItsSentence()
    {
        var page = await File.ReadAllTextAsync(Repository.At("docs", "formats", "ftm.md"), TestContext.Current.CancellationToken);
        var example = page.Split("```json\n")[1].Split("\n```\n\n> ");
        Assert.Equal(example[1].Split('\n')[0], (await ReadAsync(Things + example[0]))[^1].Value!.ToString());
    }

    private static Task<List<ReadResult<Claim>>> ReadAsync(string text) => FollowTheMoneyReader.ReadAsync(Stream(text)).ToListAsync();
}
