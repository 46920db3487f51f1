using System.Globalization;

namespace Geopol.Events.Tests;

/// <summary>
/// Each code of the shared country lists leads to its country, and back. These tests list the exceptions, in which the library's table differs deliberately.
/// </summary>
[Trait("Run", "EveryCulture")]
public sealed class CountryDataTests
{
    // In the FIPS column of the list, six cells aren't a single code of two letters or have the code of another country.
    private static readonly Dictionary<string, string> OddFips = new()
    {
        ["AX"] = "",                   // a no-break space, because Åland has no code
        ["BQ"] = "",                   // NL is the code of the Netherlands
        ["PS"] = "GZ WE",              // two codes without their comma: the Gaza Strip, the West Bank
        ["RS"] = "RI",                 // KV is the code of Kosovo
        ["SJ"] = "JN SV",              // two codes: Jan Mayen, Svalbard
        ["UM"] = "BQ DQ FQ HQ JQ KQ LQ MQ WQ", // the letter "a", although nine islands have a code each
    };

    private static readonly Lazy<List<Dictionary<string, string>>> Rows = new(() => Csv(TestData.Path("countries", "country-codes.csv")));

    [Fact]
    public void Codes_OfTheCountryList_LeadToTheCountryAndBack()
    {
        Assert.Equal(249, Rows.Value.Count);
        foreach (var row in Rows.Value)
        {
            var country = Country(row);
            Assert.Equal(OddFips.TryGetValue(country, out var fips) ? fips.Split(' ', StringSplitOptions.RemoveEmptyEntries) : [row["FIPS"]], CodesOf(country, IdentifierScheme.Fips));
            Expect(country, IdentifierScheme.Iso31661Alpha3, row["ISO3166-1-Alpha-3"]);
            Expect(country, IdentifierScheme.Iso31661Numeric, Three(row["ISO3166-1-numeric"]));
            Expect(country, IdentifierScheme.M49, Three(row["M49"]));
            Expect(country, IdentifierScheme.Geonames, row["Geoname ID"]);
            if (country != "NA")
            {
                Expect(country, IdentifierScheme.Wikidata, row["wikidata_id"].Split('/')[^1]);
            }

            Assert.All(CodesOf(country, IdentifierScheme.Fips), code => Expect(country, IdentifierScheme.Fips, code));
        }
    }

    [Fact]
    public void Wikidata_OfNamibia_IsQ1030()
    {
        Assert.Equal("", Rows.Value.Single(static row => row["ISO3166-1-Alpha-2"] == "NA")["wikidata_id"]);
        Expect("NA", IdentifierScheme.Wikidata, "Q1030");
        Assert.Equal("Q1030", ActorRegistry.Default.Find("Namibia").Actor!.Actor.Id.In(IdentifierScheme.Wikidata));
    }

    [Fact]
    public void Wikidata_OfTheNetherlands_IsTheCountrysNotTheKingdoms() =>
        Assert.Equal("Q55", ActorRegistry.Default.Find("Netherlands").Actor!.Actor.Id.In(IdentifierScheme.Wikidata));

    [Theory]
    [InlineData("AX", "")]
    [InlineData("BQ", "")]
    [InlineData("PS", "GZ WE")]
    [InlineData("RS", "RI")]
    [InlineData("SJ", "JN SV")]
    [InlineData("UM", "BQ DQ FQ HQ JQ KQ LQ MQ WQ")]
    [InlineData("NL", "NL")]
    public void Fips_OfTheRowsThatAreOddThere_IsMended(string country, string codes) =>
        Assert.Equal(codes, string.Join(' ', CodesOf(country, IdentifierScheme.Fips)));

    [Fact]
    public void Kosovo_ThatIsMissingThere_IsKnown()
    {
        Assert.DoesNotContain(Rows.Value, static row => row["ISO3166-1-Alpha-2"] == "XK");
        foreach (var code in new[] { "iso3166-1-alpha-2:XK", "iso3166-1-alpha-3:XKX", "fips:KV", "cow:347", "gw:347", "wikidata:Q1246" })
        {
            Assert.Equal("Kosovo", ActorRegistry.Default.Find(Identifier.Parse(code)).Actor?.ToString());
        }
    }

    [Fact]
    public void FipsAndIso_WhereTheyClash_NoneIsWrong()
    {
        var iso = Rows.Value.ConvertAll(static row => row["ISO3166-1-Alpha-2"]);
        var clashes = Rows.Value.FindAll(row => iso.Contains(row["FIPS"]) && row["FIPS"] != row["ISO3166-1-Alpha-2"]);
        Assert.Equal(69, clashes.Count);

        // The column has NL twice. NL is wrong for Bonaire.
        foreach (var row in clashes.Where(static row => row["ISO3166-1-Alpha-2"] != "BQ"))
        {
            var inFips = ActorRegistry.Default.Find(IdentifierScheme.Fips, row["FIPS"]).Actor;
            var inIso = ActorRegistry.Default.Find(IdentifierScheme.Iso31661Alpha2, row["FIPS"]).Actor;
            Assert.Equal(row["ISO3166-1-Alpha-2"], inFips?.Actor.Id.In(IdentifierScheme.Iso31661Alpha2));
            Assert.Equal(row["FIPS"], inIso?.Actor.Id.In(IdentifierScheme.Iso31661Alpha2));
            Assert.NotSame(inFips, inIso);
            Assert.False(ActorRegistry.Default.Find(row["FIPS"]).IsFound && row["FIPS"] is not ("UK" or "US"));
        }
    }

    [Fact]
    public void Iso_PartOne_LeadsToTheCountryAndBack()
    {
        var entries = Csv(TestData.Path("countries", "iso-3166-1.csv"));
        Assert.Equal(249, entries.Count);
        foreach (var entry in entries)
        {
            var country = entry["alpha2"];
            Expect(country, IdentifierScheme.Iso31661Alpha2, country);
            Expect(country, IdentifierScheme.Iso31661Alpha3, entry["alpha3"]);
            Expect(country, IdentifierScheme.Iso31661Numeric, entry["numeric"]);
        }
    }

    [Fact]
    public void Iso_PartThree_LeadsToOneActorOnItsLastDay()
    {
        var entries = Csv(TestData.Path("countries", "iso-3166-3.csv"));
        Assert.Equal(31, entries.Count);
        foreach (var entry in entries)
        {
            var withdrawn = entry["withdrawn"];
            var day = NodaTime.Text.LocalDatePattern.Iso.Parse(withdrawn.Length == 4 ? $"{withdrawn}-12-31" : withdrawn).Value;
            var actor = ActorRegistry.Default.Find(IdentifierScheme.Iso31663, entry["alpha4"]).Actor;

            Assert.NotNull(actor);
            Assert.Same(actor, ActorRegistry.Default.Find(IdentifierScheme.Iso31661Alpha2, entry["alpha2"], day).Actor);
            Assert.Same(actor, ActorRegistry.Default.Find(IdentifierScheme.Iso31661Alpha3, entry["alpha3"], day).Actor);
            if (entry["numeric"] is { Length: > 0 } numeric)
            {
                Assert.Same(actor, ActorRegistry.Default.Find(IdentifierScheme.Iso31661Numeric, numeric, day).Actor);
            }
        }
    }

    [Fact]
    public void Cldr_NamesOfTheList_LeadToTheCountry()
    {
        foreach (var row in Csv(TestData.Path("countries", "territories-48.2.0.csv")))
        {
            var country = ActorRegistry.Default.Find(IdentifierScheme.Iso31661Alpha2, row["code"].Split("-alt-")[0]).Actor;
            if (country is null)
            {
                // CLDR also has codes that ISO reserves without assigning them, and codes of organizations, groups and tests.
                Assert.Contains(row["code"].Split("-alt-")[0], "AC CP CQ DG EA EU EZ IC QO TA UN XA XB ZZ".Split(' '));
                continue;
            }

            foreach (var language in row.Keys.Where(key => key != "code" && row[key].Length > 0))
            {
                if (row[language] == "RU")
                {
                    // CLDR's Spanish abbreviation of Reino Unido is the code of Russia.
                    Assert.Equal("GB-alt-short", row["code"]);
                    continue;
                }

                var found = ActorRegistry.Default.Find(row[language]);
                Assert.True(found.Actor == country || found.Candidates.Contains(country), $"{row[language]} isn't {country} but {found}.");
            }
        }
    }

    [Fact]
    public void Cameo_CountriesOfTheList_LeadToACountry()
    {
        var unknown = File.ReadAllLines(TestData.Path("countries", "cameo-countries.txt"))
            .Where(static code => !ActorRegistry.Default.Find(IdentifierScheme.Cameo, code).IsFound);

        // These are regions and a town, which aren't actors.
        Assert.Equal("AFR ASA BAG BLK CAS CAU CEU CFR CRB EAF EEU EIN EUR LAM MDT MEA NAF NMR PGS SAF SAM SAS SCN SEA WAF WST".Split(' '), unknown.Order(StringComparer.Ordinal));
    }

    private static void Expect(string country, IdentifierScheme scheme, string code)
    {
        var actor = ActorRegistry.Default.Find(scheme, code).Actor;
        Assert.True(actor?.Actor.Id.In(IdentifierScheme.Iso31661Alpha2) == country, $"{scheme}:{code} isn't {country} but {actor}.");
        Assert.Contains(actor.Codes, known => known.Identifier == new Identifier(scheme, code));
    }

    private static string[] CodesOf(string country, IdentifierScheme scheme) =>
        [.. ActorRegistry.Default.Find(IdentifierScheme.Iso31661Alpha2, country).Actor!.Codes
            .Where(known => known.Identifier.Scheme == scheme && known.Until is null).Select(static known => known.Identifier.Value).Order(StringComparer.Ordinal)];

    private static string Country(Dictionary<string, string> row) => row["ISO3166-1-Alpha-2"];

    private static string Three(string number) => int.Parse(number, CultureInfo.InvariantCulture).ToString("000", CultureInfo.InvariantCulture);

    private static List<Dictionary<string, string>> Csv(string path)
    {
        var records = CsvRecords.Read(File.ReadAllText(path));
        return [.. records.Skip(1).Select(record => records[0].Cells.Zip(record.Cells).ToDictionary(static pair => pair.First, static pair => pair.Second))];
    }
}
