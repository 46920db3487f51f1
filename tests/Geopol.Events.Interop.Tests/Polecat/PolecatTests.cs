using System.Text;
using Geopol.Events.Registry;

namespace Geopol.Events.Tests.Interop;

/// <summary>POLECAT: rows made by hand with their sentences, and faults of real files.</summary>
public class PolecatTests
{
    private static readonly string Header = string.Join('\t', PolecatColumns.Table.Columns.Select(static column => column.Name)) + "\n";

    public static TheoryData<string, string> Rows() =>
        [.. File.ReadLines(ImportTesting.Path("polecat", "events.tsv")).Skip(1).Select(static line => (line[..line.LastIndexOf('\t')], line[(line.LastIndexOf('\t') + 1)..]))];

    public static TheoryData<string, string> Matters() => [.. ImportTesting.Rows("polecat", "matters.tsv").Select(static row => (string.Join('\t', row[..9]), row[9]))];

    [Theory]
    [MemberData(nameof(Rows))]
    public async Task Read_Row_SaysItsSentence(string row, string sentence)
    {
        var result = Assert.Single(await ReadAsync(Header + row + "\n"));
        Assert.Empty(result.Issues);
        Assert.Equal(sentence, result.Value!.ToPlainSentence(), ignoreCase: true);
    }

    [Theory]
    [MemberData(nameof(Matters))]
    public async Task Read_CodedRow_SameMatterAsSentence(string coded, string sentence)
    {
        var row = coded.Split('\t');
        var claim = Assert.Single(await ReadAsync(Row(
            ("Event Type", row[0]), ("Event Mode", row[1]), ("Contexts", row[2]), ("Actor Name", row[3]), ("Actor Country", row[4]), ("Actor Sectors", row[5]), ("Recipient Name", row[6]),
            ("Recipient Country", row[7]), ("Recipient Sectors", row[8])))).Value!;
        Assert.Equal(ActorRegistry.Default.Reconcile(Claim.Parse(sentence)).Claim.Proposition.MatterKey, claim.Proposition.MatterKey);
    }

    [Fact]
    public async Task Read_AllRows_AreSoundAndAccountedFor()
    {
        var import = PolecatReader.ReadAsync(Stream(Header + string.Concat(Rows().Select(static row => row.Data.Item1 + "\n"))));
        var claims = (await import.ToListAsync()).Select(static result => result.Value!).ToList();
        Assert.Equal(30, claims.Count);
        ImportTesting.AssertSound(claims);
        var losses = import.GetLosses();
        ImportTesting.AssertSums(losses);
        Assert.Equal(40, losses.Columns.Count);
        Assert.All(losses.Columns, static column => Assert.Equal(0, column.Dropped));
    }

    [Fact]
    public async Task Read_HeaderWithHeadline_KeptInExtra()
    {
        var results = await ReadAsync("Headline\tEvent Type\tEvent ID\tActor Name\nAid for Kenya\tAID\t7\tNorway\n");
        Assert.Equal(["GE7002", "GE7003"], results[0].Issues.Select(static issue => issue.Code));
        Assert.Equal("""{"polecat":{"Headline":"Aid for Kenya"}}""", results[1].Value!.Extra.ToString());
    }

    [Fact]
    public async Task Read_SurplusTabs_CutAndSaidOnce()
    {
        var row = Rows().First().Data.Item1;
        var results = await ReadAsync($"{Header}{row}\t\t\n{row}\t\t\n{row}\tx\n{row}\n");
        Assert.Equal(["GE7006"], results[0].Issues.Select(static issue => issue.Code));
        Assert.Empty(results[1].Issues);
        Assert.Equal(["GE7005"], results[2].Issues.Select(static issue => issue.Code));
        Assert.True(results[3].IsRead);
    }

    [Fact]
    public async Task Read_Latin1_ReadWithIssue()
    {
        var text = Row(("Event Type", "AID"), ("Actor Name", "Côte d'Ivoire"), ("Actor Country", "CIV"), ("Raw Placename", "São Tomé"));
        var results = await PolecatReader.ReadAsync(new MemoryStream(Encoding.Latin1.GetBytes(text))).ToListAsync();
        Assert.Contains(results.SelectMany(static result => result.Issues), static issue => issue.Code == "GE7007");
        var claim = results[^1].Value!;
        Assert.Equal("""{"polecat":{"Raw Placename":"São Tomé"}}""", claim.Extra.ToString());
        Assert.Equal("CI", ((Interaction)claim.Proposition.Event).Agents[0].Actor!.Id[0].Value);
    }

    [Theory]
    [InlineData("Event Type", "FIGHTING", "GE7101")]
    [InlineData("Event Date", "31/07/2018", "GE7102")]
    [InlineData("Latitude", "95", "GE7102")]
    [InlineData("Event Mode", "aerial", "GE7103")]
    [InlineData("Contexts", "sport", "GE7103")]
    [InlineData("Actor Country", "JAP", "GE7103")]
    public async Task Read_Fault_IssueAtItsColumn(string column, string value, string code)
    {
        var issue = Assert.Single(Assert.Single(await ReadAsync(Row([("Event Type", "AID"), ("Source", "BBC"), ("Longitude", "2"), ("Latitude", "2"), (column, value)]))).Issues);
        Assert.Equal((code, $"$['{column}']"), (issue.Code, column.Contains(' ', StringComparison.Ordinal) ? issue.Path : $"$['{issue.Path[2..]}']"));
    }

    private static string Row(params (string Column, string Value)[] cells) =>
        Header + string.Join('\t', PolecatColumns.Table.Columns.Select(column => cells.LastOrDefault(cell => cell.Column == column.Name).Value ?? "")) + "\n";

    private static MemoryStream Stream(string text) => new(Encoding.UTF8.GetBytes(text));

    private static Task<List<ReadResult<Claim>>> ReadAsync(string text) => PolecatReader.ReadAsync(Stream(text)).ToListAsync();
}
