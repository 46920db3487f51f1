namespace Geopol.Events.Tests.Interop;

/// <summary>The phrases of comments: each row of the table has an example and its reading.</summary>
public class SipriCommentTests
{
    public static TheoryData<string, string> Examples => new(SipriPattern.All.Select(static row => (row.Example, row.Reading)));

    [Theory]
    [MemberData(nameof(Examples))]
    public async Task Read_ExampleOfTable_GivesReading(string comment, string reading) => Assert.Equal(reading, Describe(await ReadAsync(comment)));

    [Theory]
    [InlineData("Part of $79 m deal")]
    [InlineData("Incl 5 produced under licence")]
    [InlineData("Delivered through 2012")]
    [InlineData("For humanitarian aid missions")]
    [InlineData("Via Ruritania")]
    [InlineData("Financed by $20 m loan")]
    [InlineData("Possibly modernized by UK company before delivery")]
    [InlineData("$20 m loan")]
    [InlineData("Offsets incl $20 m order for local companies")]
    [InlineData("Option on 5 more cancelled")]
    [InlineData("Second batch delivered from 2012")]
    [InlineData("Spares for 20 m deal")]
    [InlineData("Number reported as 20")]
    public async Task Read_CommentThatSaysSomethingElse_AddsNothing(string comment)
    {
        var claim = await ReadAsync(comment);
        Assert.Equal("", Describe(claim));
        Assert.Equal(comment, ((Transfer)claim.Proposition.Event).Description.Main);
    }

    [Theory]
    [InlineData("Financed by Norway and USA; via Iraq; $20 m deal", "financedBy=Norway,United States intermediaries=Iraq value=20000000 USD")]
    [InlineData("Ex-Belgian; aid", "kind=gift stocks=Belgium")]
    [InlineData("Designation uncertain (reported as 'X-1 or X-2'); supplier uncertain", "or=X-2 marks=items[0].designation,suppliers")]
    [InlineData("Via Jordan", "")]
    [InlineData("Ordered via Russian dealer", "intermediaries=Russian dealer")]
    [InlineData("$1,200 m deal", "value=1200000000 USD")]
    [InlineData("SEK900 m deal", "value=900000000 SEK")]
    [InlineData("A$ 20 m", "")]
    [InlineData("DM400 m deal", "value=400000000 DEM")]
    [InlineData("Could be T-72M1 version", "or=T-72M1")]
    [InlineData("Financed by EU 'EPF' fund; from Dutch Army stocks", "financedBy=European Union stocks=Netherlands")]
    [InlineData("$350 m deal (incl $55 m offsets)", "value=350000000 USD")]
    [InlineData("Aid against invasion; sold via British company", "intermediaries=British company kind=gift")]
    [InlineData("For use on 'F-16C' combat aircraft", "endUse=use on 'F-16C' combat aircraft")]
    [InlineData("For use with X-5 radar", "endUse=use with X-5 radar")]
    [InlineData("In exchange for base rights", "")]
    public async Task Read_SeveralPhrases_AddAll(string comment, string reading) => Assert.Equal(reading, Describe(await ReadAsync(comment)));

    private static Task<Claim> ReadAsync(string comment) => SipriFile.RowAsync($"Jordan,Russia,2010,,10,,X-1,tank,0,,,,\"{comment}\",,,");

    /// <summary>The members that the comment added to the row.</summary>
    private static string Describe(Claim claim)
    {
        var transfer = (Transfer)claim.Proposition.Event;
        var goods = transfer.Items[0];
        (string Member, string Value)[] members =
        [
            ("suppliers", transfer.Suppliers[0].OneOf.IsEmpty ? "" : transfer.Suppliers[0].ToString()),
            ("recipients", transfer.Recipients[0].OneOf.IsEmpty ? "" : transfer.Recipients[0].ToString()),
            ("financedBy", string.Join(',', transfer.FinancedBy.Select(static actor => actor.ToString()))),
            ("intermediaries", string.Join(',', transfer.Intermediaries.Select(static actor => actor.ToString()))),
            ("endUsers", string.Join(',', transfer.EndUsers.Select(static actor => actor.ToString()))),
            ("endUse", transfer.EndUse ?? ""),
            ("kind", transfer.Kind.Text),
            ("consideration", string.Join(',', transfer.Consideration.Select(static item => item.Commodity.Text))),
            ("value", goods.Value?.ToString() ?? ""),
            ("or", string.Join('|', goods.OrDesignations.Select(static other => other))),
            ("marks", string.Join(',', transfer.Marks.Select(static mark => mark.Member.Text))),
            ("deliveredOn", transfer.DeliveredOn?.ToString() ?? ""),
            ("stage", transfer.Stage == TransferStage.Ordered ? "" : transfer.Stage.Text),
            ("condition", goods.Condition.Text),
            ("stocks", claim.Extra.ToString().Split("stocks of\":\"") is [_, var stocks] ? stocks.Split('"')[0] : ""),
        ];
        return string.Join(' ', members.Where(static member => member.Value.Length > 0).Select(static member => $"{member.Member}={member.Value}"));
    }
}
