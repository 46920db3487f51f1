using System.Text;

namespace Geopol.Events.Tests.Interop;

/// <summary>GDELT's mentions: with the events at hand and without, and every type of document.</summary>
public class GdeltMentionTests
{
    private const string Row = "410412347\t20150218230000\t20150218231500\t1\tbbc.co.uk\thttps://www.bbc.co.uk/news/1\t3\t-1\t10\t20\t1\t60\t900\t-2.5\t\t\n";

    [Fact]
    public async Task Read_RealMentions_ClaimOrInformation()
    {
        var events = await EventsAsync();
        await using var file = File.OpenRead(ImportTesting.Path("gdelt", "mentions.tsv"));
        var import = GdeltMentionReader.ReadAsync(file, new GdeltMentionOptions { Events = events }, cancellationToken: TestContext.Current.CancellationToken);
        var results = await import.ToListAsync();

        // 52 mentions are of the document that their event cites (counted by hand from the two files), and 48 are of events that the file of events doesn't have.
        Assert.Equal(52, results.Count(static result => result.Issues is [{ Code: "GE7107" }]));
        Assert.Equal(48, results.Count(static result => result.IsRead && result.Issues is [{ Code: "GE7105" }]));
        ImportTesting.AssertSums(import.GetLosses());
        ImportTesting.AssertSound([.. results.Select(static result => result.Value).OfType<Claim>()]);
    }

    [Fact]
    public async Task Read_EventAtHand_ItsPropositionByTheDocument()
    {
        var events = await EventsAsync();
        var claim = await OneAsync(Row, new GdeltMentionOptions { Events = events });
        Assert.Equal(events["410412347"].Proposition, claim.Proposition);
        Assert.Equal("BBC", claim.Attribution[0].Sources[0].Names.Main);
        var document = claim.Attribution[0].Document!;
        Assert.Equal(("https://www.bbc.co.uk/news/1", "sentence 3"), (document.Url, document.Locator));
        Assert.Equal("60", claim.Extraction!.Confidence);
    }

    [Fact]
    public async Task Read_EventNotAtHand_ReportOfItsNumber()
    {
        var result = Assert.Single(await ReadAsync(Row));
        Assert.Equal("GE7105", Assert.Single(result.Issues).Code);
        Assert.Equal("[GDELT event 410412347|matter] happened, per the BBC", result.Value!.ToString());
        var other = Assert.Single(await ReadAsync(Row.Replace("410412347", "410412348", StringComparison.Ordinal)));
        Assert.NotEqual(result.Value.Proposition.MatterKey, other.Value!.Proposition.MatterKey);
    }

    [Theory]
    [InlineData("2", "BBC Monitoring, Tehran, 18 February 2015", null, "BBC Monitoring, Tehran, 18 February 2015", null)]
    [InlineData("4", "10.1000/182", null, null, "10.1000/182")]
    [InlineData("6", "https://archive.org/details/x", "https://archive.org/details/x", null, null)]
    public async Task Read_TypeOfDocument_AddressTitleOrDoi(string type, string identifier, string? url, string? title, string? doi)
    {
        var document = (await OneAsync(Row.Replace("\t1\tbbc.co.uk\thttps://www.bbc.co.uk/news/1", $"\t{type}\tBBC\t{identifier}", StringComparison.Ordinal))).Attribution[0].Document!;
        Assert.Equal((url, title, doi), (document.Url, document.Title.Main, document.Id.IsEmpty ? null : document.Id[0].Value));
    }

    [Fact]
    public async Task Read_Translation_LanguageAndMachine()
    {
        var document = (await OneAsync(Row.Replace("-2.5\t\t", "-2.5\tsrclc:fra;eng:GT-FRA 1.0\t", StringComparison.Ordinal))).Attribution[0].Document!;
        Assert.Equal(("fr", Translator.Machine), (document.TranslatedFrom.Text, document.Translator));
    }

    private static async Task<Dictionary<string, Claim>> EventsAsync()
    {
        await using var file = File.OpenRead(ImportTesting.Path("gdelt", "events.tsv"));
        return (await GdeltEventReader.ReadAsync(file, cancellationToken: TestContext.Current.CancellationToken).ToListAsync()).Select(static result => result.Value!).ToDictionary(static claim => claim.Extraction!.Id!);
    }

    private static async Task<Claim> OneAsync(string text, GdeltMentionOptions? options = null) => Assert.Single(await ReadAsync(text, options)).Value!;

    private static Task<List<ReadResult<Claim>>> ReadAsync(string text, GdeltMentionOptions? options = null) =>
        GdeltMentionReader.ReadAsync(new MemoryStream(Encoding.UTF8.GetBytes(text)), options, cancellationToken: TestContext.Current.CancellationToken).ToListAsync();
}
