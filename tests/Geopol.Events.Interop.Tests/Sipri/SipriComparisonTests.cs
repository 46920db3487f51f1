namespace Geopol.Events.Tests.Interop;

/// <summary>Two releases of the register compared by deal.</summary>
public class SipriComparisonTests
{
    [Fact]
    public async Task CompareAsync_TwoReleases_LinksChangedDeals()
    {
        var before = (await SipriFile.ReadFileAsync("release-2024.csv")).Where(static result => result.IsRead).Select(static result => result.Value!).ToArray();
        var comparison = await CompareAsync("release-2024.csv", "release-2025.csv");

        Assert.Equal(["India", "Kenya", "Chad"], comparison.Changed.Select(Recipient));
        Assert.Equal(["Togo"], comparison.Added.Select(Recipient));
        Assert.Equal(["Mali"], comparison.Removed.Select(Recipient));
        Assert.Equal(2, comparison.Unchanged);
        Assert.Equal(
            [before[0].ContentId, before[1].ContentId, before[3].ContentId],
            comparison.Changed.Select(static claim => Assert.Single(claim.Links)).Select(static link => link.Relation == LinkRelation.Replaces ? link.To : default));
        Assert.All(comparison.Changed, static claim => Assert.DoesNotContain(claim.Check(), static issue => issue.Severity != IssueSeverity.Information));
    }

    [Fact]
    public async Task CompareAsync_SameRelease_NothingChanged()
    {
        var comparison = await CompareAsync("release-2025.csv", "release-2025.csv");
        Assert.Equal((0, 0, 0, 6), (comparison.Changed.Count, comparison.Added.Count, comparison.Removed.Count, comparison.Unchanged));
    }

    [Fact]
    public async Task CompareAsync_LayoutOfDeals_ComparesByIdAndYear()
    {
        const string Earlier = SipriFile.DealsHeader + "7,Russia,India,S-400,SAM system,Air-defence systems,2018,No,2,Yes,2021,No,New,1,1,2,No\n7,Russia,India,S-400,SAM system,Air-defence systems,2018,No,1,No,2022,No,New,1,1,1,No\n";
        var later = Earlier.Replace("2018,No,1,No,2022", "2018,No,2,No,2022", StringComparison.Ordinal) + "8,Russia,India,S-400,SAM system,Air-defence systems,2018,No,2,Yes,2021,No,New,1,1,2,No\n";
        var comparison = await SipriComparison.CompareAsync(
            SipriFile.Import(System.Text.Encoding.UTF8.GetBytes(Earlier)), SipriFile.Import(System.Text.Encoding.UTF8.GetBytes(later)), TestContext.Current.CancellationToken);
        Assert.Equal((1, 1, 0, 1), (comparison.Changed.Count, comparison.Added.Count, comparison.Removed.Count, comparison.Unchanged));
        Assert.Equal("2022", ((Transfer)comparison.Changed[0].Proposition.Event).DeliveredOn!.Edtf.Text);
    }

    private static Task<SipriComparison> CompareAsync(string earlier, string later) =>
        SipriComparison.CompareAsync(SipriFile.Import(SipriFile.Bytes(earlier)), SipriFile.Import(SipriFile.Bytes(later)), TestContext.Current.CancellationToken);

    private static string Recipient(Claim claim) => ((Transfer)claim.Proposition.Event).Recipients[0].ToString();
}
