namespace Geopol.Events.Tests;

public sealed class GoodsVocabularyTests
{
    private static readonly string[] Schemes = ["unroca", "eu-ml", "sipri", "hs"];

    [Fact]
    public void Entries_AreTwoHundredOfDistinctCodesAndEnglishNames()
    {
        Assert.True(GoodsVocabulary.Entries.Count >= 200);
        Assert.Equal(GoodsVocabulary.Entries.Count, GoodsVocabulary.Entries.Select(static entry => entry.Commodity).Distinct().Count());
        Assert.Equal(GoodsVocabulary.Entries.Count, GoodsVocabulary.Entries.Select(static entry => entry.Names.In(LanguageTag.English)).Distinct().Count());
    }

    [Fact]
    public void Entries_Codes_AreOfTheListsThatAreHere() => Assert.All(GoodsVocabulary.Entries, static entry =>
    {
        Assert.All(entry.Codes, static id => Assert.Contains(id.Scheme.Text, Schemes));
        Assert.True(entry.Codes.In(IdentifierScheme.Unroca) is not { } unroca || ArmsCategory.Unroca.Any(category => category.Code == unroca));
        Assert.True(entry.Codes.In(IdentifierScheme.EuMl) is not { } ml || ArmsCategory.EuMl.Any(category => category.Code == ml));
        Assert.True(entry.Codes.In(IdentifierScheme.Sipri) is not { } sipri || ArmsCategory.Sipri.Any(category => category.Code == sipri));
        Assert.True(entry.Codes.In(IdentifierScheme.Hs) is not { } hs || (hs.Length is 2 or 4 && hs.All(char.IsAsciiDigit)));
    });

    [Fact]
    public void Entries_Broader_IsAnEntryAndEndsSomewhere() => Assert.All(GoodsVocabulary.Entries, static entry =>
    {
        var steps = 0;
        for (var wider = entry; !wider.Broader.IsAbsent; wider = GoodsVocabulary.Find(wider.Broader)!)
        {
            Assert.NotNull(GoodsVocabulary.Find(wider.Broader));
            Assert.True(++steps < 10);
        }
    });

    // UNROCA III begins at 75 mm, SIPRI's artillery at 100 mm, UNROCA VI at 500 t, VII has no surface-to-air and anti-tank missiles; ML3 is ammunition, ML4 bombs.
    [Theory]
    [InlineData("mortars", null, "ML2", null)]
    [InlineData("artillery", null, null, null)]
    [InlineData("howitzers", "III", null, "artillery")]
    [InlineData("self-propelled-howitzers", "III", "ML6", "artillery")]
    [InlineData("munitions", null, null, null)]
    [InlineData("ammunition", null, "ML3", null)]
    [InlineData("bombs", null, "ML4", null)]
    [InlineData("missiles", null, "ML4", "missiles")]
    [InlineData("surface-to-air-missiles", null, "ML4", "missiles")]
    [InlineData("anti-tank-missiles", null, "ML4", "missiles")]
    [InlineData("man-portable-air-defence-systems", "VII", "ML4", "missiles")]
    [InlineData("cruise-missiles", "VII", "ML4", "missiles")]
    [InlineData("missile-launchers", null, "ML4", null)]
    [InlineData("warships", null, "ML9", "ships")]
    [InlineData("frigates", "VI", "ML9", "ships")]
    [InlineData("landing-ships", null, "ML9", "ships")]
    [InlineData("drones", null, null, null)]
    [InlineData("strike-drones", "IV", "ML10", "aircraft")]
    [InlineData("air-defence-systems", null, null, "air-defence-systems")]
    public void Entries_Categories_AreGivenWhereTheListHasOnePlace(string code, string? unroca, string? ml, string? sipri)
    {
        var codes = GoodsVocabulary.Find(Commodity.Parse(code))!.Codes;

        Assert.Equal((unroca, ml, sipri), (codes.In(IdentifierScheme.Unroca), codes.In(IdentifierScheme.EuMl), codes.In(IdentifierScheme.Sipri)));
    }

    [Fact]
    public void Entries_CategoryOfAList_IsThatOfEachNarrowerSort() => Assert.All(GoodsVocabulary.Entries, static entry => Assert.All(
        [IdentifierScheme.Unroca, IdentifierScheme.EuMl, IdentifierScheme.Sipri],
        scheme => Assert.True(GoodsVocabulary.Find(entry.Broader)?.Codes.In(scheme) is not { } broader || broader == entry.Codes.In(scheme), $"{entry}: {scheme}")));

    [Fact]
    public void Entries_EveryCategoryOfUnroca_HasGoods() => Assert.All(ArmsCategory.Unroca, static category =>
        Assert.Contains(GoodsVocabulary.Entries, entry => entry.Codes.In(IdentifierScheme.Unroca) == category.Code));

    [Fact]
    public void Categories_AreSevenTwentyTwoAndTwelve() =>
        Assert.Equal((7, 22, 12), (ArmsCategory.Unroca.Count, ArmsCategory.EuMl.Count, ArmsCategory.Sipri.Count));

    [Theory]
    [InlineData("short-range ballistic missiles", "short-range-ballistic-missiles")]
    [InlineData("Short-Range Ballistic Missiles", "short-range-ballistic-missiles")]
    [InlineData("Getreide", "grain")]
    [InlineData("MÖRSER", "mortars")]
    [InlineData("hard currency", "hard-currency")]
    [InlineData("satellite technology", "satellite-technology")]
    [InlineData("munitions", "munitions")]
    [InlineData("Munition", "munitions")]
    [InlineData("ammunition", "ammunition")]
    [InlineData("artillery shell", "artillery-shells")]
    [InlineData("artillery rounds", "artillery-shells")]
    [InlineData("multiple rocket launchers", "multiple-rocket-launchers")]
    [InlineData("MLRS", "multiple-rocket-launchers")]
    [InlineData("short range ballistic missile", "short-range-ballistic-missiles")]
    [InlineData("SRBMs", "short-range-ballistic-missiles")]
    [InlineData("SRBM", "short-range-ballistic-missiles")]
    [InlineData("drone", "drones")]
    [InlineData("UAVs", "drones")]
    [InlineData("unmanned aerial vehicle", "drones")]
    [InlineData("torpedo", "torpedoes")]
    [InlineData("armored vehicles", "armoured-vehicles")]
    [InlineData("oil", "oil")]
    [InlineData("grain", "grain")]
    [InlineData("unobtainium", null)]
    [InlineData("oils", null)]
    [InlineData("", null)]
    public void Find_Name_IsTheEntryOrNull(string name, string? code) => Assert.Equal(code, GoodsVocabulary.Find(name)?.Commodity.Text);

    [Fact]
    public void Find_EachNameOfEachEntry_IsThatEntry()
    {
        var names = GoodsVocabulary.Entries.SelectMany(static entry => English(entry), static (entry, name) => (entry, name)).ToList();

        Assert.All(names, static row => Assert.Same(row.entry, GoodsVocabulary.Find(row.name)));
        Assert.All(names, static row => Assert.Same(row.entry, GoodsVocabulary.Find(row.name.ToUpperInvariant().Replace('-', ' '))));
        Assert.Equal(names.Count, names.Select(static row => row.name).Distinct(StringComparer.OrdinalIgnoreCase).Count());
    }

    [Fact]
    public void Find_GermanNames_AreClearButForMunition() => Assert.Equal(["Munition"], GoodsVocabulary.Entries
        .Where(static entry => GoodsVocabulary.Find(entry.Names.In(LanguageTag.German)!) != entry).Select(static entry => entry.Names.In(LanguageTag.German)));

    [Fact]
    public void Names_Counted_HaveASingularWithoutTheEnding()
    {
        Assert.Equal("drone", GoodsVocabulary.Find(Commodity.Parse("drones"))!.Singular);
        Assert.Equal("torpedo", GoodsVocabulary.Find(Commodity.Parse("torpedoes"))!.Singular);
        Assert.Equal("combat aircraft", GoodsVocabulary.Find(Commodity.Parse("combat-aircraft"))!.Singular);
        Assert.Null(GoodsVocabulary.Find(Commodity.Parse("grain"))!.Singular);
        Assert.Null(GoodsVocabulary.Find(Commodity.Parse("natural-gas"))!.Singular);
        Assert.All(GoodsVocabulary.Entries, static entry => Assert.DoesNotContain(English(entry), static name => name.Contains('(', StringComparison.Ordinal)));
    }

    [Fact]
    public void IsA_SortOfSort_IsTrue()
    {
        Assert.True(GoodsVocabulary.IsA(Commodity.Parse("short-range-ballistic-missiles"), Commodity.Arms));
        Assert.True(GoodsVocabulary.IsA(Commodity.Munitions, Commodity.Munitions));
        Assert.False(GoodsVocabulary.IsA(Commodity.Parse("grain"), Commodity.Arms));
        Assert.False(GoodsVocabulary.IsA(Commodity.Parse("unobtainium"), Commodity.Parse("unobtainium")));
    }

    [Fact]
    public void IsOnArmsList_ByAnyOfThree()
    {
        Assert.True(GoodsVocabulary.Find(Commodity.Munitions)!.IsOnArmsList);
        Assert.True(GoodsVocabulary.Find(Commodity.Parse("artillery"))!.IsOnArmsList);
        Assert.True(GoodsVocabulary.Find(Commodity.Parse("frigates"))!.IsOnArmsList);
        Assert.False(GoodsVocabulary.Find(Commodity.Parse("space-launch-vehicles"))!.IsOnArmsList);
        Assert.False(GoodsVocabulary.Find(Commodity.Parse("grain"))!.IsOnArmsList);
    }

    private static IEnumerable<string> English(GoodsEntry entry) =>
        ((string[])[entry.Names.In(LanguageTag.English)!, entry.Singular ?? "", .. entry.Synonyms]).Where(static name => name.Length > 0).Distinct();

    [Fact]
    public void Corpus_GoodsWithACode_AreInTheVocabulary() => Assert.All(
        ReferenceCorpus.All.SelectMany(static statement => Places.Of(statement.Claim)).Select(static place => place.Value).OfType<Goods>()
            .Where(static goods => !goods.Commodity.IsAbsent),
        static goods => Assert.NotNull(GoodsVocabulary.Find(goods.Commodity)));
}
