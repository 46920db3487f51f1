namespace Geopol.Events.Tests.Interop;

/// <summary>The members that the columns of a row give.</summary>
public class SipriRowTests
{
    /// <summary>The row that the documentation of the data shows.</summary>
    private const string Hwasong = "Russia,North Korea,2023,?,,,Hwasong-11,SSM,5,?,2023,New,\"Designation uncertain (reported as 'KN-23 or KN-24')\",,,";

    [Fact]
    public async Task Read_RowWithDoubts_KeepsEachDoubt()
    {
        var claim = await SipriFile.RowAsync(Hwasong);
        var transfer = (Transfer)claim.Proposition.Event;
        var goods = Assert.Single(transfer.Items);
        Assert.Equal("KP", Assert.Single(transfer.Suppliers).Id.In(IdentifierScheme.Iso31661Alpha2));
        Assert.Equal("RU", Assert.Single(transfer.Recipients).Id.In(IdentifierScheme.Iso31661Alpha2));
        Assert.Equal("2023?", transfer.OrderedOn!.Edtf.Text);
        Assert.Equal("2023", transfer.DeliveredOn!.Edtf.Text);
        Assert.Equal(5, goods.Delivered!.Exact);
        Assert.Null(goods.Ordered);
        Assert.Equal("Hwasong-11", goods.Designation);
        Assert.Equal(["KN-23", "KN-24"], goods.OrDesignations);
        Assert.Equal(GoodsCondition.New, goods.Condition);
        Assert.True(transfer.Stage.IsAbsent);
        Assert.True(transfer.Kind.IsAbsent);
        Assert.Equal(["items[0].delivered", "items[0].quantity", "items[0].designation"], transfer.Marks.Select(static mark => mark.Member.Text));
        Assert.All(transfer.Marks, static mark => Assert.Equal(MarkKind.Uncertain, mark.Kind));
        Assert.Equal("Designation uncertain (reported as 'KN-23 or KN-24')", transfer.Description.Main);
        Assert.Equal("SIPRI", claim.Attribution.Origin!.Sources[0].Names.Main);
        Assert.Equal(SpeechAct.Report, claim.Attribution.Origin.Act);
        Assert.Equal("SIPRI", claim.Extraction!.System);
        Assert.True(claim.Extra.IsEmpty);
    }

    [Fact]
    public async Task Read_BothSidesUnknown_IsNoFault() =>
        Assert.DoesNotContain((await SipriFile.RowAsync("unknown recipient(s),unknown supplier(s),2010,?,,,X-1,tank,5,,2011,New,,,,")).Check(), static issue => issue.Severity != IssueSeverity.Information);

    [Theory]
    [InlineData("40", "0", "", "ordered")]
    [InlineData("", "0", "", "ordered")]
    [InlineData("40", "40", "2001", "delivered")]
    [InlineData("40", "44", "2001", "delivered")]
    [InlineData("40", "39", "2001", "partly-delivered")]
    [InlineData("", "39", "2001", "")]
    [InlineData("40", "", "", "")]
    [InlineData("40", "", "2001", "")]
    [InlineData("40", "0", "2001", "")]
    [InlineData("0", "0", "", "ordered")]
    public async Task Read_Numbers_GiveStage(string ordered, string delivered, string year, string stage) =>
        Assert.Equal(stage, (await SipriFile.TransferAsync($"India,France,2000,,{ordered},,Mirage-2000H,FGA aircraft,{delivered},,{year},New,,,,")).Stage.Text);

    [Fact]
    public async Task Read_NothingDelivered_IsZeroAndRecipientsStep()
    {
        var transfer = await SipriFile.TransferAsync("India,France,2000,?,40,?,Mirage-2000H,FGA aircraft,0,,,New,,,,");
        Assert.Equal(0, transfer.Items[0].Delivered!.Exact);
        Assert.Equal(40, transfer.Items[0].Quantity!.Exact);
        Assert.Equal(transfer.Recipients, transfer.StageBy);
        Assert.Equal("2000?", transfer.When!.Edtf.Text);
        Assert.Null(transfer.DeliveredOn);
        Assert.Equal(["items[0].ordered", "items[0].quantity"], transfer.Marks.Select(static mark => mark.Member.Text));
    }

    [Theory]
    [InlineData("1977; 1978", "{1977,1978}")]
    [InlineData("1977; 1978; 1979; 1981", "{1977..1979,1981}")]
    [InlineData("1978;1977", "{1977,1978}")]
    [InlineData("1977-1979", "{1977..1979}")]
    [InlineData("2019.0", "2019")]
    [InlineData("(2001)", "2001?")]
    public async Task Read_YearsOfDelivery_AreTheSetOfAll(string cell, string edtf) =>
        Assert.Equal(edtf, (await SipriFile.TransferAsync($"India,France,1970,,40,,Mirage-2000H,FGA aircraft,40,,{cell},New,,,,")).DeliveredOn!.Edtf.Text);

    [Theory]
    [InlineData("soon")]
    [InlineData("1979-1977")]
    [InlineData("1066")]
    public async Task Read_NoYear_IsKeptWithIssue(string cell)
    {
        var result = (await SipriFile.ReadAsync(SipriFile.Header + $"India,France,1970,,40,,Mirage-2000H,FGA aircraft,40,,{cell},New,,,,\n")).Single(static result => result.IsRead);
        Assert.Contains(result.Issues, static issue => issue is { Code: "GE7102", Path: "$['Year(s) of delivery']", Line: 2 });
        Assert.Equal($$$"""{"sipri":{"Year(s) of delivery":"{{{cell}}}"}}""", result.Value!.Extra.ToString());
        Assert.Null(((Transfer)result.Value.Proposition.Event).DeliveredOn);
    }

    [Theory]
    [InlineData("5", "5", false)]
    [InlineData("5.0", "5.0", false)]
    [InlineData("(5)", "5", true)]
    [InlineData("\"1,200\"", "1200", false)]
    public async Task Read_Figure_InEachForm(string cell, string number, bool isUncertain)
    {
        var transfer = await SipriFile.TransferAsync($"India,France,1970,,,,Milan,anti-tank missile,{cell},,1977,New,,,,");
        Assert.Equal(decimal.Parse(number, System.Globalization.CultureInfo.InvariantCulture), transfer.Items[0].Delivered!.Exact);
        Assert.Equal(isUncertain, !transfer.Marks.IsEmpty);
    }

    [Theory]
    [InlineData("..")]
    [InlineData(". .")]
    [InlineData("")]
    public async Task Read_FigureThatIsNotKnown_IsAbsent(string cell) =>
        Assert.Null((await SipriFile.TransferAsync($"India,France,1970,,,,Milan,anti-tank missile,{cell},,1977,New,,,,")).Items[0].Delivered);

    [Theory]
    [InlineData("New", "new")]
    [InlineData("Second hand", "second-hand")]
    [InlineData("Second-hand", "second-hand")]
    [InlineData("Second hand but modernized", "modernised")]
    [InlineData("", "")]
    public async Task Read_Status_IsCondition(string cell, string condition) =>
        Assert.Equal(condition, (await SipriFile.TransferAsync($"India,France,1970,,,,Milan,anti-tank missile,5,,1977,{cell},,,,")).Items[0].Condition.Text);

    [Fact]
    public async Task Read_StatusThatSipriDoesNotHave_IsKeptWithIssue()
    {
        var result = (await SipriFile.ReadAsync(SipriFile.Header + "India,France,1970,,,,Milan,anti-tank missile,5,,1977,Broken,,,,\n")).Single(static result => result.IsRead);
        Assert.Contains(result.Issues, static issue => issue.Code == "GE7103");
        Assert.Equal("""{"sipri":{"Status":"Broken"}}""", result.Value!.Extra.ToString());
    }

    [Fact]
    public async Task Read_TrendIndicatorValues_AreExtraAndNoMoney()
    {
        var claim = await SipriFile.RowAsync("India,France,1970,,5,,Milan,anti-tank missile,5,,1977,New,,0.01,0.05,0.05");
        Assert.Equal("""{"sipri":{"SIPRI TIV for total order":"0.05","SIPRI TIV of delivered weapons":"0.05","SIPRI TIV per unit":"0.01"}}""", claim.Extra.ToString());
        Assert.Null(((Transfer)claim.Proposition.Event).Items[0].Value);
    }

    [Theory]
    [InlineData("anti-tank missile", "anti-tank-missiles")]
    [InlineData("FGA aircraft", "combat-aircraft")]
    [InlineData("fighter/ground-attack aircraft", "combat-aircraft")]
    [InlineData("Fighter/Ground Attack Aircraft", "combat-aircraft")]
    [InlineData("unheard-of stealth aircraft", "military-aircraft")]
    [InlineData("frigate/rescue ship", "ships")]
    [InlineData("tank/submarine", "")]
    [InlineData("ship engine", "")]
    [InlineData("infantry fighting vehicle turret", "")]
    public async Task Read_Description_IsCommodityAndCode(string description, string commodity)
    {
        var goods = (await SipriFile.TransferAsync($"India,France,1970,,,,X-1,{description},5,,1977,New,,,,")).Items[0];
        Assert.Equal(commodity, goods.Commodity.Text);
        Assert.Equal(description, goods.Codes.In(IdentifierScheme.Parse("sipri-description")));
        Assert.Null(goods.Name);
    }

    [Fact]
    public async Task Read_NoDesignationAndNoCommodity_DescriptionIsName() =>
        Assert.Equal("ship engine", (await SipriFile.TransferAsync("India,France,1970,,,,,ship engine,5,,1977,New,,,,")).Items[0].Name);

    [Theory]
    [InlineData(",France,1970,,,,Milan,anti-tank missile,5,,1977,New,,,,")]
    [InlineData("India,,1970,,,,Milan,anti-tank missile,5,,1977,New,,,,")]
    [InlineData("India,France,1970,,,,,,5,,1977,New,,,,")]
    public async Task Read_RowWithoutSideOrWeapon_IsNoClaim(string row)
    {
        var result = Assert.Single(await SipriFile.ReadAsync(SipriFile.Header + row + "\n"));
        Assert.Contains(result.Issues, static issue => issue.Code == "GE7101");
        Assert.False(result.IsRead);
    }
}
