namespace Geopol.Events.Tests;

/// <summary>Tests the formats of codes of known schemes at their boundaries.</summary>
public sealed class IdentifierShapeTests
{
    [Theory]
    [InlineData("iso3166-1-alpha-2", "AZ", "ZA")]
    [InlineData("iso3166-1-alpha-3", "PRK", "AAZ")]
    [InlineData("iso3166-1-numeric", "408", "009", "990")]
    [InlineData("m49", "408")]
    [InlineData("fips", "RS", "RS48", "USCA", "US0Z")]
    [InlineData("cow", "2", "20", "9999")]
    [InlineData("gw", "1", "365")]
    [InlineData("wikidata", "Q1", "Q9", "Q10", "Q90")]
    [InlineData("geonames", "0", "9", "1234567890")]
    [InlineData("lei", "529900T8BM49AURSDO55")]
    [InlineData("misc", "Q0", "anything", "!")]
    public void IsAnyMalformed_CodeOfItsForm_IsFalse(string scheme, params string[] codes) =>
        Assert.All(codes, code => Assert.False(IdentifierShapes.IsAnyMalformed(Of((scheme, code)))));

    [Theory]
    [InlineData("iso3166-1-alpha-2", "A", "ABC", "aB", "A1", "A[", "@A")]
    [InlineData("iso3166-1-alpha-3", "PR", "PRKX", "PR1", "prk")]
    [InlineData("iso3166-1-numeric", "40", "4080", "40A")]
    [InlineData("m49", "40", "4080", "40A")]
    [InlineData("fips", "R", "RS4", "RS48A", "rs48", "RS4x", "1S48", "R1")]
    [InlineData("cow", "10000", "2A")]
    [InlineData("gw", "10000", "A")]
    [InlineData("wikidata", "Q", "Q0", "q1", "P1", "Q1x", "Q:", "Q/", "1")]
    [InlineData("geonames", "1a", "-1")]
    [InlineData("lei", "529900T8BM49AURSDO5", "529900T8BM49AURSDO555", "529900t8BM49AURSDO55")]
    public void IsAnyMalformed_CodeOfAnotherForm_IsTrue(string scheme, params string[] codes) =>
        Assert.All(codes, code => Assert.True(IdentifierShapes.IsAnyMalformed(Of((scheme, code))), code));

    [Fact]
    public void IsAnyMalformed_OneOfSeveral_IsTrue() => Assert.True(IdentifierShapes.IsAnyMalformed(Of(("geonames", "1"), ("wikidata", "1"))));

    [Fact]
    public void IsConflicting_CodesOfOneCountry_IsFalse()
    {
        Assert.False(IdentifierShapes.IsConflicting(Of(("iso3166-1-alpha-2", "KP"), ("iso3166-1-alpha-3", "PRK"))));
        Assert.False(IdentifierShapes.IsConflicting(Of(("iso3166-1-alpha-2", "KP"), ("wikidata", "Q423"))));
        Assert.False(IdentifierShapes.IsConflicting(Of(("iso3166-1-alpha-2", "KP"))));
    }

    [Fact]
    public void IsConflicting_CodesOfTwoCountries_IsTrue()
    {
        Assert.True(IdentifierShapes.IsConflicting(Of(("iso3166-1-alpha-2", "KP"), ("iso3166-1-alpha-3", "KOR"))));
        Assert.True(IdentifierShapes.IsConflicting(Of(("geonames", "1"), ("iso3166-1-alpha-2", "KP"), ("iso3166-1-numeric", "410"))));
    }

    [Fact]
    public void CountryOf_Codes_IsTheFirstCountryThatOneNames()
    {
        Assert.Equal("KP", IdentifierShapes.CountryOf(Of(("geonames", "1"), ("iso3166-1-alpha-3", "PRK"))).ToString());
        Assert.Equal("", IdentifierShapes.CountryOf(Of(("geonames", "1"))).ToString());
    }

    private static Identifiers Of(params (string Scheme, string Code)[] codes) =>
        Identifiers.Create([.. codes.Select(static code => new Identifier(IdentifierScheme.Parse(code.Scheme), code.Code))]);
}
