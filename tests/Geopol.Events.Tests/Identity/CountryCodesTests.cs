namespace Geopol.Events.Tests;

/// <summary>The frozen table of country codes for the keys agrees with the registry.</summary>
[Trait("Run", "EveryCulture")]
public sealed class CountryCodesTests
{
    // The keys replace each of these codes, but the registry doesn't find the code without a day. For some codes it is the other way round.
    private static readonly string[] Exceptions =
    [
        // Two former states had these codes, so the keys leave the codes unchanged.
        "cow:315", "gw:345", "gw:315",
    ];

    [Fact]
    public void Table_EachCodeOfACountryOfTheRegistry_LeadsToItsAlpha2()
    {
        foreach (var actor in ActorRegistry.Default.Actors)
        {
            if (actor.Actor.Id.In(IdentifierScheme.Iso31661Alpha2) is not { } alpha2)
            {
                continue;
            }

            foreach (var code in actor.Codes.Where(static code => code.Until is null && IsTurned(code.Identifier)))
            {
                Assert.True(CountryCodes.ToAlpha2(code.Identifier) == alpha2, $"{code} isn't {alpha2} but {CountryCodes.ToAlpha2(code.Identifier)}.");
            }
        }
    }

    [Fact]
    public void IsAssigned_EachCodeOfTheStandard_IsTrue()
    {
        var codes = File.ReadLines(TestData.Path("countries", "iso-3166-1.csv")).Skip(1).Select(static line => line[..2]).ToList();

        Assert.Equal(249, codes.Count);
        Assert.All(codes, static code => Assert.True(CountryCodes.IsAssigned(code), code));
    }

    // ISO 3166-1, 8.1.3, reserves AA, QM to QZ, XA to XZ and ZZ for users. XK is in wide use for Kosovo, so the table has it.
    [Fact]
    public void IsAssigned_CodesForUsersOfTheStandard_IsFalse()
    {
        string[] codes = ["AA", "ZZ", .. "MNOPQRSTUVWXYZ".Select(static letter => $"Q{letter}"), .. "ABCDEFGHIJLMNOPQRSTUVWXYZ".Select(static letter => $"X{letter}")];

        Assert.All(codes, static code => Assert.False(CountryCodes.IsAssigned(code), code));
        Assert.True(CountryCodes.IsAssigned("XK"));
    }

    [Fact]
    public void Table_EachOfItsCodes_IsThatOfTheRegistry()
    {
        var all = Codes(CountryCodeTable.Cameo, IdentifierScheme.Cameo).Concat(Codes(CountryCodeTable.Cow, IdentifierScheme.Cow)).Concat(Codes(CountryCodeTable.Gw, IdentifierScheme.Gw)).ToList();
        foreach (var (code, alpha2) in all)
        {
            Assert.DoesNotContain(code.ToString(), Exceptions);
            Assert.Equal(ActorRegistry.Default.Find(IdentifierScheme.Iso31661Alpha2, alpha2).Actor, ActorRegistry.Default.Find(code).Actor);
            Assert.Equal(alpha2, CountryCodes.ToAlpha2(code));
        }

        Assert.InRange(all.Count, 600, 700);
        Assert.All(Exceptions, static code => Assert.Null(CountryCodes.ToAlpha2(Identifier.Parse(code))));
    }

    [Theory]
    [InlineData("cow:731", "KP")]
    [InlineData("cow:2", "US")]
    [InlineData("gw:340", "RS")]
    [InlineData("cow:345", "RS")]
    [InlineData("cow:365", "RU")]
    [InlineData("cow:265", "DD")]
    [InlineData("cameo:ROM", "RO")]
    [InlineData("cameo:GZS", "PS")]
    [InlineData("cameo:KSV", "XK")]
    [InlineData("cameo:SSD", "SS")]
    [InlineData("cameo:SUN", "SU")]
    [InlineData("cameo:GME", "DD")]
    [InlineData("cameo:USAASM", null)]
    [InlineData("fips:WE", "PS")]
    [InlineData("fips:RI", "RS")]
    [InlineData("fips:NL", "NL")]
    [InlineData("fips:KV", "XK")]
    [InlineData("iso3166-1-alpha-3:XKX", "XK")]
    [InlineData("iso3166-1-alpha-3:ATF", "TF")]
    [InlineData("iso3166-1-numeric:810", "SU")]
    [InlineData("plover:PRK", "KP")]
    [InlineData("plover:UNO", null)]
    [InlineData("cow:2 ", null)]
    [InlineData("cameo:PRKGOV", null)]
    [InlineData("cow:7310", null)]
    public void ToAlpha2_CodeOfAScheme_IsTheCountrys(string code, string? alpha2) =>
        Assert.Equal(alpha2, CountryCodes.ToAlpha2(Identifier.Parse(code)));

    // The longer codes of CAMEO (USAASM) aren't in the table.
    private static bool IsTurned(Identifier code) => (code.Scheme != IdentifierScheme.Cameo || code.Value.Length == 3) && code.Scheme.Text is IdentifierScheme.Iso31661Alpha3Text or IdentifierScheme.Iso31661NumericText
        or IdentifierScheme.M49Text or IdentifierScheme.FipsText or IdentifierScheme.CameoText or IdentifierScheme.CowText or IdentifierScheme.GwText or IdentifierScheme.PloverText;

    private static IEnumerable<(Identifier Code, string Alpha2)> Codes(string pairs, IdentifierScheme scheme) =>
        pairs.Chunk(CountryCodeTable.PairLength).Select(pair => (new Identifier(scheme, new string(pair, 0, 3).TrimEnd()), new string(pair, 3, 2)));
}
