namespace Geopol.Events.Tests;

public sealed class DesignationTests
{
    [Theory]
    [InlineData("Turkey bought F-16s from the United States", "F-16", "")]
    [InlineData("Turkey bought 40 F-16s from the United States", "F-16", "")]
    [InlineData("Russia sold Su-35s to Iran", "Su-35", "")]
    [InlineData("Russia sold S-400s to Turkey", "S-400", "")]
    [InlineData("Poland sold T-72s to Ukraine", "T-72", "")]
    [InlineData("DPRK sold KN-23s or KN-24s to Russia", "KN-23", "KN-24")]
    [InlineData("Turkey bought F-16 fighter jets from the United States", "F-16", "")]
    public void Parse_DesignationWithPluralS_IsTheDesignation(string sentence, string designation, string or)
    {
        foreach (var notation in new[] { ClaimNotation.Default, ClaimNotation.Default.With(UnknownNames.Accept) })
        {
            var items = Assert.IsType<Transfer>(notation.Parse(sentence).Proposition.Event).Items;

            Assert.Equal((designation, or, null), (items[0].Designation, string.Join(' ', items[0].OrDesignations), items[0].Name));
        }
    }

    [Fact]
    public void Parse_DesignationWithCapitalS_KeepsIt() =>
        Assert.Equal("Su-35S", Assert.IsType<Transfer>(Claim.Parse("Russia sold Su-35S to Iran").Proposition.Event).Items[0].Designation);

    [Theory]
    [InlineData("Turkey bought F-16s from the United States", "Turkey bought F-16 from the United States")]
    [InlineData("Russia sold S-400s to Turkey", "Russia sold S-400 to Turkey")]
    [InlineData("Russia sold 36 Su-35s to Iran", "Russia sold 36 Su-35 to Iran")]
    public void MatterKey_PluralAndSingularOfADesignation_IsOne(string plural, string singular)
    {
        Assert.Equal(Claim.Parse(singular).Proposition.MatterKey, Claim.Parse(plural).Proposition.MatterKey);
        Assert.Equal(Claim.Parse(singular).Key, Claim.Parse(plural).Key);
        Assert.Equal(Claim.Parse(plural), Claim.Parse(Claim.Parse(plural).ToString()));
    }
}
