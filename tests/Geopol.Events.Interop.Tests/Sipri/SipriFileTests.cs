using System.Text;

namespace Geopol.Events.Tests.Interop;

/// <summary>The forms of files: preambles, broken rows, encodings, separators, and the figures of selected years.</summary>
public class SipriFileTests
{
    private const string Row = "India,France,2000,,40,,Mirage-2000H,FGA aircraft,20,,2003,New,,1,40,20";

    [Theory]
    [InlineData("register-bom.csv", 10, "10 GE7006")]
    [InlineData("register-cp1252.csv", 11, "18 GE7006")]
    public async Task Read_RowBrokenByLineEnd_IsOneClaim(string file, int claims, string repaired)
    {
        var results = await SipriFile.ReadFileAsync(file);
        Assert.Equal(claims, results.Count(static result => result.IsRead));
        Assert.Equal([repaired], results.SelectMany(static result => result.Issues.Where(static issue => issue.Code == "GE7006").Select(issue => $"{result.Line} {issue.Code}")));
        Assert.DoesNotContain(results, static result => result.Issues.Any(static issue => issue.Severity >= IssueSeverity.Warning));
    }

    [Fact]
    public async Task Read_RowBrokenByLineEnd_KeepsCommentAndFigures()
    {
        var claim = (await SipriFile.ReadFileAsync("register-cp1252.csv")).Single(static result => result.Line == 18).Value!;
        Assert.Equal("Ordered for the marines", ((Transfer)claim.Proposition.Event).Description.Main);
        Assert.Equal("""{"sipri":{"SIPRI TIV for total order":"1.5","SIPRI TIV of delivered weapons":"1.5","SIPRI TIV per unit":"0.5"}}""", claim.Extra.ToString());
    }

    [Theory]
    [InlineData("India,France,2000,,40,,X-1,tank,20,,2003,New,For use\n,1,40,20\n", "For use")]
    [InlineData("India,France,2000,,40,,X-1,tank,20,,2003,New,For use\n1,40,20,,,,,,,,,,,,,\n", "For use")]
    [InlineData("India,France,2000,,40,,X-1,tank,20,,2003,New,For\nuse in\npeace,1,40,20\n", "For use in peace")]
    [InlineData("India,France,2000,,40,,X-1,tank,20,,2003,New,\"For\nuse\",1,40,20\n", "For\nuse")]
    [InlineData("India,France,2000,,40,,X-1,tank,20,,2003,New,For peace, not use,1,40,20\n", "For peace, not use")]
    public async Task Read_CommentInParts_IsJoined(string rows, string comment)
    {
        var results = await SipriFile.ReadAsync(SipriFile.Header + rows + Row + "\n");
        Assert.Equal(2, results.Count);
        Assert.Equal(comment, ((Transfer)results[0].Value!.Proposition.Event).Description.Main);
        Assert.Equal("""{"sipri":{"SIPRI TIV for total order":"40","SIPRI TIV of delivered weapons":"20","SIPRI TIV per unit":"1"}}""", results[0].Value!.Extra.ToString());
        Assert.Equal("Mirage-2000H", ((Transfer)results[1].Value!.Proposition.Event).Items[0].Designation);
    }

    [Theory]
    [InlineData("India,France,1998\n")]
    [InlineData("India,France,1998,,40\n")]
    [InlineData("some words\n")]
    public async Task Read_RowThatIsCut_IsIssueAndTheNextIsRead(string row)
    {
        var results = await SipriFile.ReadAsync(SipriFile.Header + "Mali,France,2000,,40,,Mirage-2000H,FGA aircraft,20,,2003,New,,,,\n" + row + Row + "\n");
        Assert.Equal(["2 True", "3 False", "4 True"], results.Select(static result => $"{result.Line} {result.IsRead}"));
        Assert.Equal("GE7005", results[1].Issues[0].Code);
    }

    [Theory]
    [InlineData(SipriFile.DealsHeader, "7,Russia,India,S-400, mobile,SAM system,Air-defence systems,2018,No,2,Yes,2021,No,New,1,1,2,No\n7,Russia,India,S-400,SAM system,Air-defence systems,2018,No,2,Yes,2021,No,New,1,1,2,No;\n")]
    [InlineData(SipriFile.Header, "India,France,2000,,40,,X-1, X-2,tank,20,,2003,New,For use,1,40,many\n" + Row + "\n")]
    public async Task Read_RowThatIsTooWide_IsIssueAndTheNextIsRead(string header, string rows)
    {
        var results = await SipriFile.ReadAsync("a preamble\n" + header + rows);
        Assert.Equal(["3 False", "4 True"], results.Select(static result => $"{result.Line} {result.IsRead}"));
        Assert.Equal("GE7005", results[0].Issues[0].Code);
        Assert.Empty(results[1].Issues);
    }

    [Fact]
    public async Task Read_HeaderTwice_IsNoClaim()
    {
        var results = await SipriFile.ReadAsync(SipriFile.Header + Row + "\n" + SipriFile.Header + Row + "\n");
        Assert.Equal([true, false, true], results.Select(static result => result.IsRead));
        Assert.Equal("GE7106", results[1].Issues[0].Code);
    }

    [Theory]
    [InlineData("Unnamed: 3", "Unnamed: 5", "Unnamed: 9")]
    [InlineData("X", "X.1", "X.2")]
    [InlineData("?", "?", "?")]
    public async Task Read_HeaderOfProgram_NamesColumnsAfterTheirLeft(string first, string second, string third)
    {
        var cells = SipriFile.Header.TrimEnd().Split(',');
        (cells[3], cells[5], cells[9]) = (first, second, third);
        var claim = (await SipriFile.ReadAsync($",{string.Join(',', cells)}\n0,India,France,2000,?,40,?,X-1,tank,20,?,2003,New,,,,\n")).Single(static result => result.IsRead).Value!;
        var transfer = (Transfer)claim.Proposition.Event;
        Assert.Equal("2000?", transfer.OrderedOn!.Edtf.Text);
        Assert.Equal(["items[0].ordered", "items[0].quantity", "items[0].delivered", "stage"], transfer.Marks.Select(static mark => mark.Member.Text));
        Assert.Equal("""{"sipri":{"column 1":"0"}}""", claim.Extra.ToString());
    }

    [Fact]
    public async Task Read_SemicolonsBetweenFields_AreFound()
    {
        const string Text = "SIPRI Transfers Database\n\n Database search results for buyer 'All' and seller 'All' and the years from 2020 to 2022 - (created: 2023-03-11)\n\n"
            + "Deal ID;Seller;Buyer;Designation;Description;Armament category;Order date;Order date is estimate;Numbers delivered;Numbers delivered is estimate;Delivery year;Delivery year is estimate;Status;SIPRI estimate;TIV deal unit;TIV delivery values;Local production\n"
            + "7;Russia;India;S-400;SAM system;Air-defence systems;2018;No;2;Yes;2021;No;New;1;1;2;No\n";
        var claim = (await SipriFile.ReadAsync(Text)).Single(static result => result.IsRead).Value!;
        Assert.Equal("SIPRI reports that Russia supplied 2 S-400 air-defence systems to India in 2021", claim.ToString());
        Assert.Equal(("2023-03-11", "7"), (claim.Extraction!.Version, claim.Extraction.Id));
    }

    [Fact]
    public async Task Read_Preamble_GivesRelease() =>
        Assert.Equal("2025-03-10", (await SipriFile.ReadFileAsync("register-cp1252.csv")).First(static result => result.IsRead).Value!.Extraction!.Version);

    [Fact]
    public async Task Read_FiguresOfSomeYears_AreMarkedAndGiveNoStage()
    {
        var transfers = (await SipriFile.ReadFileAsync("register-years.csv")).Where(static result => result.IsRead).Select(static result => (Transfer)result.Value!.Proposition.Event).ToArray();
        Assert.True(transfers[0].Stage.IsAbsent);
        Assert.Equal(["items[0].delivered", "items[0].quantity", "deliveredOn", "when"], transfers[0].Marks.Select(static mark => mark.Member.Text));
        Assert.All(transfers[0].Marks, static mark => Assert.Equal("The figures count only the deliveries of 2010 to 2020, the years of the file.", mark.Basis.Main));
        Assert.Equal(TransferStage.Delivered, transfers[1].Stage);
        Assert.Equal(TransferStage.Ordered, transfers[2].Stage);
        Assert.Equal(["items[0].delivered"], transfers[2].Marks.Select(static mark => mark.Member.Text));
    }

    [Fact]
    public async Task Read_FileWithoutPreamble_SaysThatYearsAreUnknownOnce()
    {
        var results = await SipriFile.ReadFileAsync("register-selected.csv");
        Assert.Equal(["2 GE7008"], results.SelectMany(static result => result.Issues.Select(issue => $"{result.Line} {issue.Code}")));
        var told = await SipriFile.ReadFileAsync("register-selected.csv", new SipriOptions { FirstYear = 2004, LastYear = 2010, Release = "2026" });
        Assert.Empty(told.SelectMany(static result => result.Issues));
        Assert.Equal("SIPRI reports that Russia supplied 20 Su-30MK combat aircraft to India in 2004", told[0].Value!.ToString());
        Assert.Equal("2026", told[0].Value!.Extraction!.Version);
    }

    [Theory]
    [InlineData("1950 to 2024", "10 March 2025", false)]
    [InlineData("1950-2023", "January 2, 2025", false)]
    [InlineData("1950 to 2020", "10 March 2025", true)]
    [InlineData("2010–2024", "2025-03-10", true)]
    [InlineData("1950 to 2020", "no day", false)]
    [InlineData("Start year: 1990 end year: 2000", "", true)]
    public async Task Read_YearsOfPreamble_LimitFigures(string years, string day, bool isLimited)
    {
        var results = await SipriFile.ReadAsync($"\"Deals, {years}\"\n\"Made on: {day}\"\n" + SipriFile.Header + Row + "\n");
        Assert.Equal(isLimited, ((Transfer)results.Single(static result => result.IsRead).Value!.Proposition.Event).Stage.IsAbsent);
    }

    [Theory]
    [InlineData("")]
    [InlineData("event_date,latitude,longitude,fatalities,event_type\n2023-01-01,1,2,3,Battles\n")]
    [InlineData("Recipient,Supplier\nIndia,France\n")]
    public async Task Read_OtherFile_IsOneIssue(string text)
    {
        var result = Assert.Single(await SipriFile.ReadAsync(text));
        Assert.Equal("GE7001", Assert.Single(result.Issues).Code);
    }

    [Fact]
    public async Task Read_Utf16_ReadsRows() =>
        Assert.Single(await SipriFile.ReadAsync([.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(SipriFile.Header + Row + "\n")]), static result => result.IsRead);

    [Fact]
    public void ReadAsync_NoStream_Throws() => Assert.Throws<ArgumentNullException>(static () => SipriReader.ReadAsync(null!, cancellationToken: TestContext.Current.CancellationToken));
}
